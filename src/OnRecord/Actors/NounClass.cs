namespace OnRecord.Actors;

/// <summary>What an actor noun stands for.</summary>
internal enum NounClass : byte
{
    /// <summary>A post that one person holds: "minister".</summary>
    Office,

    /// <summary>People cited by what they are: "officials".</summary>
    Source,

    /// <summary>Kin and other single people: "brother".</summary>
    Person,

    /// <summary>Speaks as one: "ministry".</summary>
    Body,

    /// <summary>A news medium: "newspaper".</summary>
    Medium,

    /// <summary>Speaks for whoever issued it: "statement".</summary>
    Document,
}
