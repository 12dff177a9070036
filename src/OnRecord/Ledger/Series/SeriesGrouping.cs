using OnRecord.Ledger.Wording;
using OnRecord.Text;

namespace OnRecord.Ledger.Series;

/// <summary>Puts the values of one counted or measured thing together: what news counts by its name, the rest by unit and noun, inside one affair.</summary>
internal sealed class SeriesGrouping(Relatedness relatedness)
{
    private static readonly WordSet TimeUnits = WordSet.Of("Ledger/Data/rule-words.tsv", "time-units");

    /// <summary>Values with one key that a new one is held against: the nearest before it in the order of reports.</summary>
    private const int MostCompared = 60;

    /// <summary>Telling words beside both that make two values of one thing, where news has no name for it; fewer with one verb, or of a price by the piece.</summary>
    private const int FewestWords = 3,
        FewestWordsBesideVerb = 2;

    /// <summary>A happening of the days before is told by its report; what lies further back is another one.</summary>
    private const int DaysBack = 30;

    /// <returns>Groups of two reports or more, each in order of time; a thing that never changes and that only copies tell is no series.</returns>
    public IReadOnlyList<IReadOnlyList<Point>> Group(IReadOnlyList<Point> points)
    {
        var groups = new List<IReadOnlyList<Point>>();
        foreach (
            IGrouping<string, Point> block in points
                .Where(p => !p.Entry.IsPart && IsOfNow(p))
                .GroupBy(Key, StringComparer.Ordinal)
                .Where(g => g.Key.Length > 0)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
            groups.AddRange(Cut([.. block]).Where(IsSeries));
        return groups;
    }

    private static bool IsSeries(IReadOnlyList<Point> group)
    {
        int reports = group.Select(p => p.Page.Index).Distinct().Count(),
            values = group.Select(p => p.Value).Distinct().Count();
        return reports > 1 && (values > 1 || reports > 2);
    }

    private static bool IsOfNow(Point point) =>
        point.When is not { } when || point.Written is not { } written || (written.Start - when.End).TotalDays <= DaysBack;

    private static string Key(Point point)
    {
        if (point.Entry.Measure is { } measure)
            return "measure:" + measure;
        if (point.Entry.Unit is not { } unit)
            return "";
        // Ages and spans of time are no counts.
        if (TimeUnits.Contains(unit))
            return "";
        return $"{unit}:{Stemmer.Stem(point.Entry.Counted ?? "")}";
    }

    private IEnumerable<IReadOnlyList<Point>> Cut(Point[] block)
    {
        int[] group = [.. Enumerable.Range(0, block.Length)];
        for (int i = 0; i < block.Length; i++)
        for (int j = Math.Max(0, i - MostCompared); j < i; j++)
            if (Root(i) != Root(j) && Together(block[i], block[j]) && !GiveTwoInOneReport(Root(i), Root(j)))
                group[Math.Max(Root(i), Root(j))] = Math.Min(Root(i), Root(j));

        return Enumerable
            .Range(0, block.Length)
            .GroupBy(Root)
            .Select(g =>
                (IReadOnlyList<Point>)
                    [.. g.Select(i => block[i]).OrderBy(p => p.Written?.Start ?? DateTimeOffset.MaxValue).ThenBy(p => p.Page.Index).ThenBy(p => p.Entry.Span)]
            );

        // What one report tells apart is no one thing.
        bool GiveTwoInOneReport(int x, int y) =>
            block[x].Entry.Measure is null
            && Enumerable
                .Range(0, block.Length)
                .Where(k => Root(k) == x)
                .Any(k => Enumerable.Range(0, block.Length).Any(l => Root(l) == y && block[k].Page == block[l].Page && block[k].Value != block[l].Value));

        int Root(int i)
        {
            while (group[i] != i)
                i = group[i];
            return i;
        }
    }

    private bool Together(Point a, Point b)
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
