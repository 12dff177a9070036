namespace OnRecord.Queries;

/// <summary>What a place in a query is.</summary>
internal enum QuerySign
{
    /// <summary>A word, a phrase, a beginning, a field with its value.</summary>
    Term,

    /// <summary>"(", perhaps after a field: all within belong to it.</summary>
    Open,

    /// <summary>")".</summary>
    Close,

    /// <summary>"OR" or "|".</summary>
    Or,

    /// <summary>A minus before what must not be.</summary>
    Minus,
}
