using OnRecord.Ledger.Wording;
using OnRecord.Text;

namespace OnRecord.Ledger.Series;

/// <summary>Puts the values of one counted or measured thing together: what news counts by its name, the rest by unit and noun, inside one affair.</summary>
internal sealed class SeriesGrouping(Relatedness relatedness)
{
    private static readonly WordSet TimeUnits = WordSet.Of("Ledger/Data/rule-words.tsv", "time-units");

    /// <summary>Telling words beside both that make two values of one thing, where news has no name for it; fewer with one verb, or of a price by the piece.</summary>
    private const int FewestWords = 3,
        FewestWordsBesideVerb = 2;

    /// <summary>A happening of the days before is told by its report; what lies further back is another one.</summary>
    private const int DaysBack = 30;

    /// <summary>Values are held against each other that have one key; null where one is of no series.</summary>
    public static string? KeyOf(Point point)
    {
        if (point.Entry.IsPart || point.IsOfSome || !IsOfNow(point))
            return null;
        if (point.Entry.Measure is { } measure)
            return "measure:" + measure;
        // Ages and spans of time are no counts.
        if (point.Entry.Unit is not { } unit || TimeUnits.Contains(unit))
            return null;
        return $"{unit}:{Stemmer.Stem(point.Entry.Counted ?? "")}";
    }

    /// <summary>A thing that never changes and that only copies tell is no series.</summary>
    public static bool IsSeries(IReadOnlyList<Point> group)
    {
        int reports = group.Select(p => p.Page).Distinct().Count(),
            values = group.Select(p => p.Value).Distinct().Count();
        return reports > 1 && (values > 1 || reports > 2);
    }

    /// <param name="part">What hangs together, ascending.</param>
    /// <param name="ties">Those that are of one thing, by places, in the order in which they are joined.</param>
    /// <returns>Each in order of time, by their first in the order of reports.</returns>
    public static IEnumerable<IReadOnlyList<Point>> Cut(IReadOnlyList<Point> part, IEnumerable<(int A, int B)> ties)
    {
        int[] group = [.. Enumerable.Range(0, part.Count)];
        List<int>[] members = [.. group.Select(i => new List<int> { i })];
        foreach ((int a, int b) in ties)
        {
            int x = Math.Min(group[a], group[b]),
                y = Math.Max(group[a], group[b]);
            if (x == y || GiveTwoInOneReport(members[x], members[y]))
                continue;
            members[y].ForEach(i => group[i] = x);
            members[x].AddRange(members[y]);
            members[y].Clear();
        }

        return members
            .Where(m => m.Count > 0)
            .Select(m =>
                (IReadOnlyList<Point>)
                    [
                        .. m.Order()
                            .Select(i => part[i])
                            .OrderBy(p => p.Written?.Start ?? DateTimeOffset.MaxValue)
                            .ThenBy(p => p.Page.Id, StringComparer.Ordinal)
                            .ThenBy(p => p.Entry.Span),
                    ]
            );

        // What one report tells apart is no one thing.
        bool GiveTwoInOneReport(List<int> x, List<int> y) =>
            part[x[0]].Entry.Measure is null && x.Exists(k => y.Exists(l => part[k].Page == part[l].Page && part[k].Value != part[l].Value));
    }

    private static bool IsOfNow(Point point) =>
        point.When is not { } when || point.Written is not { } written || (written.Start - when.End).TotalDays <= DaysBack;

    /// <summary>Whether two values of one key are of one thing, as far as they tell by themselves.</summary>
    public bool AreTogether(Point a, Point b)
    {
        if (!relatedness.AreOfOneAffair(a, b) || ScopesDiffer(a, b))
            return false;
        return a.Entry.Measure is not null
            ? a.Entry.Unit is null or "person" || b.Entry.Unit is null or "person" || a.Entry.Unit == b.Entry.Unit
            : AreOfOneThing(a, b);
    }

    private static bool AreOfOneThing(Point a, Point b)
    {
        int shared = Relatedness.SharedWords(a, b);
        if (a.Entry.Unit!.Contains('/', StringComparison.Ordinal))
            return shared >= FewestWordsBesideVerb;
        bool oneVerb = a.Entry.Of is { } x && b.Entry.Of is { } y && Stemmer.Stem(x) == Stemmer.Stem(y);
        // "employs 900 people", of two firms.
        if (oneVerb && a.Doer is { } one && b.Doer is { } other && one.Key != other.Key && !one.IsSideOf(other))
            return false;
        return shared >= (oneVerb ? FewestWordsBesideVerb : FewestWords);
    }

    /// <summary>"killed in the town", "killed in the valley": two counts.</summary>
    private static bool ScopesDiffer(Point a, Point b) =>
        a.Where is { } x && b.Where is { } y && !x.Contains(y, StringComparison.OrdinalIgnoreCase) && !y.Contains(x, StringComparison.OrdinalIgnoreCase);
}
