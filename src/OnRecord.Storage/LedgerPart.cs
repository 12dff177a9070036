namespace OnRecord.Storage;

/// <summary>A part of a ledger that is kept by itself, because many questions need no other.</summary>
internal enum LedgerPart
{
    /// <summary>Names, happenings, figures and dates: what no judge is asked for.</summary>
    Told,

    /// <summary>Claims, and what goes with them: three quarters of the bytes.</summary>
    Claimed,
}
