using System.Collections.Frozen;
using OnRecord.Ledger.Occurrences;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Time;

namespace OnRecord.Ledger.Repeats;

/// <summary>Puts reports about the same happening together: alike in words, actors and happenings, and written within days of each other.</summary>
internal static class StoryGrouping
{
    /// <summary>Least likeness of two reports, and on average of two groups.</summary>
    private const double LeastLikeness = 0.25,
        LeastAverage = 0.17;

    /// <summary>Heaviest terms by which reports find each other; terms that more reports share than <see cref="MostSharers"/> find nothing.</summary>
    private const int FindingTerms = 24,
        MostSharers = 150;

    private const int ComparedMembers = 12;

    public static IReadOnlyList<StoryEntry> Group(
        ReportBook book,
        IReadOnlyList<Occurrence> occurrences,
        IReadOnlyList<IReadOnlyList<int>> copies,
        FrozenDictionary<string, When> inferredDates
    )
    {
        var likeness = new StoryLikeness(book, occurrences, [.. book.Pages.Select(p => p.Record.Report.Published ?? inferredDates.GetValueOrDefault(p.Id))]);
        int[] group = [.. Enumerable.Range(0, book.Pages.Length)];
        List<int>[] members = [.. group.Select(i => new List<int> { i })];
        foreach (IReadOnlyList<int> copy in copies)
        foreach (int other in copy.Skip(1))
            Join(group, members, copy[0], other);
        foreach ((int a, int b, _) in AlikePairs(likeness))
            if (group[a] != group[b] && Average(likeness, members[group[a]], members[group[b]]) >= LeastAverage)
                Join(group, members, a, b);
        return [.. members.Where(m => m.Count > 0).Select(m => Entry(book, [.. m.Order()], copies))];
    }

    private static IEnumerable<(int A, int B, double Likeness)> AlikePairs(StoryLikeness likeness)
    {
        var sharers = new Dictionary<ulong, List<int>>();
        var pairs = new Dictionary<(int A, int B), double>();
        for (int i = 0; i < likeness.Vectors.Count; i++)
            foreach (ulong term in likeness.Vectors[i].Heaviest(FindingTerms))
            {
                if (!sharers.TryGetValue(term, out List<int>? others))
                    sharers[term] = others = [];
                if (others.Count > MostSharers)
                    continue;
                foreach (int other in others)
                    if (!pairs.ContainsKey((other, i)))
                        pairs[(other, i)] = likeness.Of(other, i);
                others.Add(i);
            }

        return pairs
            .Where(p => p.Value >= LeastLikeness)
            .Select(p => (p.Key.A, p.Key.B, p.Value))
            .OrderByDescending(p => p.Value)
            .ThenBy(p => p.A)
            .ThenBy(p => p.B);
    }

    private static double Average(StoryLikeness likeness, List<int> left, List<int> right) =>
        left.Take(ComparedMembers).Average(a => right.Take(ComparedMembers).Average(b => likeness.Of(a, b)));

    private static void Join(int[] group, List<int>[] members, int a, int b)
    {
        int keep = Math.Min(group[a], group[b]),
            drop = Math.Max(group[a], group[b]);
        if (keep == drop)
            return;
        foreach (int member in members[drop])
            group[member] = keep;
        members[keep].AddRange(members[drop]);
        members[drop].Clear();
    }

    /// <summary>The report that came first; by its hash where dates do not tell.</summary>
    private static IndexedReport Founding(ReportBook book, int[] pages) =>
        pages.Select(p => book.Pages[p]).MinBy(p => (p.Record.Report.Published?.Start ?? DateTimeOffset.MaxValue, p.Index))!;

    private static StoryEntry Entry(ReportBook book, int[] pages, IReadOnlyList<IReadOnlyList<int>> copies) =>
        new()
        {
            Id = StoryId.From(Founding(book, pages).Id),
            Reports = [.. pages.Select(p => book.Pages[p].Id)],
            Sources = [.. pages.Select(p => book.Pages[p].Source)],
            Copies = [.. copies.Where(c => pages.Contains(c[0])).Select(c => (IReadOnlyList<string>)[.. c.Select(p => book.Pages[p].Id)])],
        };
}
