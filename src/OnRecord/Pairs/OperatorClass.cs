namespace OnRecord.Pairs;

/// <summary>What a word does to the rest of its clause.</summary>
internal enum OperatorClass
{
    None,

    /// <summary>What follows is not so.</summary>
    Deny,

    /// <summary>Says of what somebody put forward that it is false.</summary>
    Verdict,

    /// <summary>Leaves open whether it is so.</summary>
    Doubt,
    Possible,
    Future,
    Wished,
    Asked,
    Conditional,
}
