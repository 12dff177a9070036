namespace OnRecord.Ledger.Occurrences;

/// <summary>In what two tellings can't both be right of one happening.</summary>
[Flags]
internal enum Clash
{
    None = 0,
    Time = 1,
    Tally = 2,

    /// <summary>Kind, place, duration or participants: then they are two happenings.</summary>
    Nature = 4,
}
