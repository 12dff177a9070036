namespace OnRecord.Ledger.Entering;

/// <summary>What ties a passage to a proposition.</summary>
internal enum StandKind
{
    /// <summary>It is what the statement, or the report's own voice, puts forward.</summary>
    Own,

    /// <summary>It is what another statement inside this one says.</summary>
    PassedOn,

    /// <summary>It points back to what stood before: "denied it".</summary>
    Answer,
}
