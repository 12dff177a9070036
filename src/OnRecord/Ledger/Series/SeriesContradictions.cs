using OnRecord.Figures;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Series;

/// <summary>Tells which values of a series can't both be so, from a change, a growing count and a correction.</summary>
internal static class SeriesContradictions
{
    private static readonly WordSet Correcting = WordSet.Of("Ledger/Data/rule-words.tsv", "correcting-words");

    /// <summary>As stems: so the words beside a value are kept.</summary>
    private static readonly string[] Corrections = [.. Correcting.LongestFirst.Select(Wording.Stemmer.Stem)];

    /// <returns>Pairs of indices into the series, the earlier first; of one pair of values once.</returns>
    public static IReadOnlyList<(int A, int B)> Find(IReadOnlyList<Point> series)
    {
        var found = new List<(int, int)>();
        var said = new HashSet<(decimal, decimal)>();
        bool grows = series[0].Entry.Measure is { } measure && MeasureTable.Grows(measure);
        int? highest = null;
        for (int i = 0; i < series.Count; i++)
        {
            Point point = series[i];
            if (grows)
            {
                if (highest is { } high && Falls(series[high], point) && said.Add((series[high].Value, 0)))
                    found.Add((high, i));
                if (
                    point.Written is not null
                    && point.Entry.Relation is FigureRelation.Exactly or FigureRelation.AtLeast
                    && (highest is not { } before || point.Value > series[before].Value)
                )
                    highest = i;
                continue;
            }

            for (int j = 0; j < i; j++)
                if (
                    (IsOtherValueOfOneTime(series[j], point) || IsOtherValueOfOneDay(series[j], point))
                    && said.Add((Math.Min(series[j].Value, point.Value), Math.Max(series[j].Value, point.Value)))
                )
                    found.Add((j, i));
        }

        return found;
    }

    /// <summary>A count that can only grow is told lower, later, by a report that corrects nothing.</summary>
    private static bool Falls(Point high, Point low) =>
        low.Value < high.Value
        && low.Page != high.Page
        && low.IsExact
        && low.Written is { } later
        && high.Written is { } earlier
        && later.Start >= (earlier.Precision < TimePrecision.Hour ? earlier.Start.AddDays(1) : earlier.Start)
        && IsCurrent(low)
        && !low.Around.Any(Corrections.Contains);

    /// <summary>Told as the count of its day: what a report recalls of the days before is no later count.</summary>
    private static bool IsCurrent(Point point) =>
        point.When is not { } told || point.Written is not { } written || told.End >= written.Start || (written.Start - told.End).TotalDays <= 1;

    /// <summary>One source gives two values on one day; or two reports of one day do of what does not move.</summary>
    private static bool IsOtherValueOfOneDay(Point a, Point b) =>
        a.Page != b.Page
        && a.Value != b.Value
        && a.IsExact
        && b.IsExact
        && a.Written is { Precision: >= TimePrecision.Day } x
        && b.Written is { Precision: >= TimePrecision.Day } y
        && x.FirstDay == y.FirstDay
        && IsCurrent(a)
        && IsCurrent(b)
        && (
            a.Speaker is { } one && b.Speaker is { } other
                ? one.Key == other.Key
                : a.Entry.Measure is null && MoveTable.Of(a.Entry.Of) is null && MoveTable.Of(b.Entry.Of) is null
        )
        && !b.Around.Any(Corrections.Contains);

    private static bool IsOtherValueOfOneTime(Point a, Point b) =>
        a.Page != b.Page
        && a.Value != b.Value
        && a.IsExact
        && b.IsExact
        && a.Entry.Measure is not null
        && a.When is { } x
        && b.When is { } y
        && x.Precision == TimePrecision.Day
        && y.Precision == TimePrecision.Day
        && x.FirstDay == y.FirstDay;
}
