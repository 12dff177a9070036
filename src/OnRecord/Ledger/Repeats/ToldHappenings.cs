using OnRecord.Ledger.Occurrences;

namespace OnRecord.Ledger.Repeats;

/// <summary>Which happenings each report tells of, and how much it is about each: kept from one state of the ledger to the next. Not thread-safe.</summary>
internal sealed class ToldHappenings
{
    /// <summary>What a telling in the lead counts more than another, and what the one happening must come to that a report is about or reacts to.</summary>
    private const int InLead = 2,
        LeastOfMain = 3;

    private readonly Dictionary<IndexedReport, List<(Occurrence Happening, int Weight)>> _of = [];

    /// <summary>Takes it to the happenings of another state.</summary>
    /// <returns>The reports that tell of one which came, went or changed.</returns>
    public IReadOnlySet<IndexedReport> Follow(OccurrenceChange change)
    {
        var touched = new HashSet<IndexedReport>();
        foreach (Occurrence gone in change.Gone)
        foreach (IndexedReport page in gone.Tellings.Select(t => t.Page).Distinct())
        {
            _of[page].RemoveAll(told => ReferenceEquals(told.Happening, gone));
            if (_of[page].Count == 0)
                _of.Remove(page);
            touched.Add(page);
        }

        foreach (Occurrence came in change.Came)
        foreach (IGrouping<IndexedReport, Telling> told in came.Tellings.GroupBy(t => t.Page))
        {
            if (!_of.TryGetValue(told.Key, out List<(Occurrence, int)>? happenings))
                _of[told.Key] = happenings = [];
            happenings.Add((came, told.Count() + (told.Any(t => Lead.Of(told.Key).Holds(t.Span)) ? InLead : 0)));
            touched.Add(told.Key);
        }

        return touched;
    }

    /// <summary>By the tellings that come first: reports that come later leave them, or name a happening otherwise for all.</summary>
    public IEnumerable<Telling> Of(IndexedReport page) =>
        _of.TryGetValue(page, out List<(Occurrence Happening, int)>? told) ? told.Select(t => t.Happening.Tellings[0]) : [];

    /// <summary>The one happening that the report is about or reacts to, told in its lead and again, or over and over; null without one, or with two.</summary>
    public Telling? MainOf(IndexedReport page)
    {
        if (!_of.TryGetValue(page, out List<(Occurrence Happening, int Weight)>? told))
            return null;
        int most = told.Max(t => t.Weight);
        return most >= LeastOfMain && told.Count(t => t.Weight == most) == 1 ? told.First(t => t.Weight == most).Happening.Tellings[0] : null;
    }
}
