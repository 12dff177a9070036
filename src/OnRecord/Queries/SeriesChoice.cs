using OnRecord.Records;

namespace OnRecord.Queries;

/// <summary>Chooses the values of a long series that one reads at a glance, so that change is kept.</summary>
internal static class SeriesChoice
{
    /// <summary>Values that are chosen of more.</summary>
    public const int Most = 12;

    /// <summary>Pairs that cannot both be so, and people who give values: each leaves room for the others.</summary>
    private const int MostPairs = 2,
        MostGivers = 3;

    /// <summary>All values of a short series; of a long one first and last, least and greatest, then those that cannot both be so, then one by each who gives
    /// any, then the greatest steps from one value to the next, of equal ones the latest.</summary>
    /// <returns>Places in <see cref="SeriesEntry.Points"/>, in order of time; undated ones last.</returns>
    public static IReadOnlyList<int> Of(SeriesEntry series)
    {
        int[] all = InTime(series);
        if (all.Length <= Most)
            return all;
        int[] dated = [.. all.Where(i => series.Points[i].When is not null)];
        int[] known = dated.Length > 0 ? dated : all;
        IEnumerable<int> chosen =
        [
            known[0],
            known[^1],
            known.MinBy(Value),
            known.MaxBy(Value),
            .. series.Contradictions.Take(MostPairs).SelectMany(pair => pair),
            .. Enumerable.Reverse(known).DistinctBy(i => Giver(series.Points[i])).Take(MostGivers),
            .. known
                .Skip(1)
                .Zip(known, (i, before) => (Place: i, Step: Math.Abs(Value(i) - Value(before))))
                .Reverse()
                .OrderByDescending(s => s.Step)
                .Select(s => s.Place),
            .. all,
        ];
        return InTime(series, chosen.Distinct().Take(Most));

        decimal Value(int point) => series.Points[point].Value;
    }

    /// <summary>Places of all values in order of time; undated ones last.</summary>
    public static int[] InTime(SeriesEntry series) => InTime(series, Enumerable.Range(0, series.Points.Count));

    private static int[] InTime(SeriesEntry series, IEnumerable<int> points) =>
        [.. points.OrderBy(i => series.Points[i].When?.Start ?? DateTimeOffset.MaxValue).ThenBy(i => i)];

    // Without a speaker the report gives it.
    private static (string Who, bool IsReport) Giver(SeriesPointEntry point) => point.Actor is { } actor ? (actor, false) : (point.Report, true);
}
