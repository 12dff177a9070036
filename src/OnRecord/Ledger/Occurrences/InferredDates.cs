using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Ledger.Occurrences;

/// <summary>
/// What the reports together say of when things happened, and of when undated reports were written. It goes on from one state of the record to the next: only
/// undated reports that hang together with one of which a happening came or went are dated again. Not thread-safe.
/// </summary>
internal sealed class InferredDates
{
    private readonly StatedDays _stated = new();
    private readonly Dictionary<Occurrence, When> _days = [];
    private readonly Dictionary<IndexedReport, When> _written = [];

    /// <summary>The happenings of which each undated report tells.</summary>
    private readonly Dictionary<IndexedReport, HashSet<Occurrence>> _open = [];
    private readonly KeptOrder<IndexedReport> _order = new(Comparer<IndexedReport>.Create(IndexedReport.Compare));

    /// <summary>Reports of which a date was inferred, in order.</summary>
    public IReadOnlyList<IndexedReport> Reports => _order.Items;

    public When? Of(Occurrence occurrence) => _days.GetValueOrDefault(occurrence);

    /// <summary>When an undated report was written; null where nothing tells.</summary>
    public When? Of(IndexedReport page) => _written.GetValueOrDefault(page);

    /// <returns>Reports and happenings that have another date, or none any more; those that came or went among them or not.</returns>
    public (IReadOnlyList<IndexedReport> Reports, IReadOnlyList<Occurrence> Occurrences) Follow(PageChange pages, OccurrenceChange occurrences)
    {
        HashSet<IndexedReport> touched = [.. _stated.Follow(pages)];
        foreach (Occurrence occurrence in occurrences.Gone)
        {
            _days.Remove(occurrence);
            foreach (IndexedReport page in Undated(occurrence))
                if (_open[page].Remove(occurrence))
                    touched.Add(page);
        }

        foreach (IndexedReport page in pages.Gone.Where(DateInference.IsUndated))
        {
            _open.Remove(page);
            touched.Remove(page);
            if (_written.Remove(page))
                _order.Remove(page);
        }

        foreach (IndexedReport page in pages.Came.Where(DateInference.IsUndated))
        {
            _open[page] = [];
            touched.Add(page);
        }

        foreach (Occurrence occurrence in occurrences.Came)
        {
            IndexedReport[] undated = [.. Undated(occurrence)];
            foreach (IndexedReport page in undated)
            {
                _open[page].Add(occurrence);
                touched.Add(page);
            }

            if (undated.Length == 0 && DateInference.Settled(occurrence, _stated) is { } day)
                _days[occurrence] = day;
        }

        var reports = new List<IndexedReport>();
        var dated = new List<Occurrence>();
        var writing = new WritingDays();
        foreach ((IReadOnlyList<IndexedReport> part, IReadOnlyList<Occurrence> told) in Parts(touched))
            Infer(part, told, writing, reports, dated);
        return (reports, dated);
    }

    private void Infer(
        IReadOnlyList<IndexedReport> part,
        IReadOnlyList<Occurrence> told,
        WritingDays writing,
        List<IndexedReport> reports,
        List<Occurrence> dated
    )
    {
        (IReadOnlyDictionary<Occurrence, When> days, IReadOnlyDictionary<string, DatedReport> written) = DateInference.Infer(part, told, _stated, writing);
        foreach (Occurrence occurrence in told)
        {
            When? day = days.GetValueOrDefault(occurrence);
            if (day == _days.GetValueOrDefault(occurrence))
                continue;
            dated.Add(occurrence);
            if (day is null)
                _days.Remove(occurrence);
            else
                _days[occurrence] = day;
        }

        foreach (IndexedReport page in part)
        {
            When? when = written.TryGetValue(page.Id, out DatedReport? report) ? Written(report) : null;
            When? before = _written.GetValueOrDefault(page);
            if (when == before)
                continue;
            reports.Add(page);
            if (before is not null)
                _order.Remove(page);
            if (when is not null)
                _order.Add(page);
            if (when is null)
                _written.Remove(page);
            else
                _written[page] = when;
        }
    }

    /// <summary>Undated reports that hang together with those, each part in the order of reports, and the happenings of which they tell.</summary>
    private IEnumerable<(IReadOnlyList<IndexedReport> Reports, IReadOnlyList<Occurrence> Occurrences)> Parts(HashSet<IndexedReport> touched)
    {
        var seen = new HashSet<IndexedReport>();
        foreach (IndexedReport start in touched)
        {
            if (!seen.Add(start))
                continue;
            var part = new List<IndexedReport>();
            var told = new HashSet<Occurrence>();
            var open = new Stack<IndexedReport>([start]);
            while (open.TryPop(out IndexedReport? page))
            {
                part.Add(page);
                foreach (Occurrence occurrence in _open[page].Where(told.Add))
                foreach (IndexedReport other in Undated(occurrence).Where(seen.Add))
                    open.Push(other);
            }

            part.Sort(IndexedReport.Compare);
            yield return (part, [.. told.OrderBy(o => o.Tellings[0])]);
        }
    }

    private static IEnumerable<IndexedReport> Undated(Occurrence occurrence) =>
        occurrence.Tellings.Select(t => t.Page).Where(DateInference.IsUndated).Distinct();

    private static When? Written(DatedReport report)
    {
        TimePrecision? precision = report.Range.Length switch
        {
            1 => TimePrecision.Day,
            <= 7 => TimePrecision.Week,
            <= 31 => TimePrecision.Month,
            <= 366 => TimePrecision.Year,
            _ => null,
        };
        if (precision is not { } known)
            return null;
        When first = When.Day(report.Range.First, TimeBasis.Inferred, report.From, report.Span);
        return first with { End = first.End.AddDays(report.Range.Length - 1), Precision = known };
    }
}
