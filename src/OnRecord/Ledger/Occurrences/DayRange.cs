namespace OnRecord.Ledger.Occurrences;

/// <summary>Days from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    public int Length => Last.DayNumber - First.DayNumber + 1;

    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>The days in both; null when there are none.</summary>
    public DayRange? Intersect(DayRange other)
    {
        var both = new DayRange(First > other.First ? First : other.First, Last < other.Last ? Last : other.Last);
        return both.First <= both.Last ? both : null;
    }
}
