using OnRecord.Records;

namespace OnRecord.Ledger.Series;

/// <summary>The values of one thing, as they are written, and what contradicts in them.</summary>
/// <param name="First">In the order of reports.</param>
internal sealed record FoundSeries(string Key, Point First, SeriesEntry Entry, IReadOnlyList<Rival> Rivals)
{
    public static int Compare(FoundSeries? a, FoundSeries? b)
    {
        int order = string.CompareOrdinal(a!.Key, b!.Key);
        return order == 0 ? a.First.CompareTo(b.First) : order;
    }
}
