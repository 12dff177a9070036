namespace OnRecord.Queries;

/// <summary>What a condition of a query is about.</summary>
internal enum QueryField
{
    /// <summary>Words anywhere: content, speaker, cue, addressee.</summary>
    Any,
    Who,
    Said,
    About,
    To,
    Via,
    Outlet,
    Report,
    When,
    Since,
    Until,
    Reported,
    Status,
    Claim,
    Story,

    /// <summary>The theme of a claim that it speaks to.</summary>
    Issue,
    Kind,
    Party,
    Certainty,
    Is,

    /// <summary>How the words are held: exactly, otherwise, partly.</summary>
    Match,
}
