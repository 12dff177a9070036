using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Ledger.Occurrences;

/// <summary>
/// The day that an undated report states of itself without a year, in its dateline or its head: it fixes a day of which only the week is known, and has its
/// year from dated reports of the same happening, or of the same people in the same weeks.
/// </summary>
internal sealed class StatedDays
{
    /// <summary>Days between two reports of one affair, within which a year is taken over.</summary>
    private const int Near = 31;

    /// <summary>People and bodies that two reports of one affair name both, where the weekday of the lead agrees; one more where none is named.</summary>
    private const int NamesOfAffair = 2;

    private readonly Dictionary<IndexedReport, StatedDay> _days = [];

    /// <summary>Reports by whom they name: those with a date, and those that state a day without a year.</summary>
    private readonly Dictionary<string, HashSet<IndexedReport>> _dated = new(StringComparer.Ordinal),
        _naming = new(StringComparer.Ordinal);

    /// <returns>Reports that state a day, and for which something may follow now that did not before, or no longer.</returns>
    public IEnumerable<IndexedReport> Follow(PageChange change)
    {
        foreach (IndexedReport page in change.Gone)
        {
            if (_days.Remove(page))
                Change(_naming, page, (pages, one) => pages.Remove(one));
            if (IsDated(page))
                Change(_dated, page, (pages, one) => pages.Remove(one));
        }

        foreach (IndexedReport page in change.Came)
        {
            if (IsDated(page))
                Change(_dated, page, (pages, one) => pages.Add(one));
            if (Read(page) is not { } day)
                continue;
            _days[page] = day;
            Change(_naming, page, (pages, one) => pages.Add(one));
        }

        return change
            .Gone.Concat(change.Came)
            .Where(IsDated)
            .SelectMany(page => page.Named.SelectMany(name => Naming(_naming, name)).GroupBy(other => other).Where(g => g.Count() >= NamesOfAffair))
            .Select(g => g.Key)
            .Distinct();
    }

    public StatedDay? Of(IndexedReport page) => _days.GetValueOrDefault(page);

    /// <summary>The stated day inside of what is known of a report.</summary>
    public static DateOnly? In(StatedDay stated, DayRange range)
    {
        for (int year = range.First.Year; year <= range.Last.Year; year++)
            if (stated.In(year) is { } day && range.Contains(day))
                return day;
        return null;
    }

    /// <summary>The stated day near that of a report of the same happening.</summary>
    public static DateOnly? By(StatedDay stated, DateOnly other)
    {
        for (int year = other.Year - 1; year <= other.Year + 1; year++)
            if (stated.In(year) is { } day && Math.Abs(day.DayNumber - other.DayNumber) <= Near)
                return day;
        return null;
    }

    /// <summary>The day that follows for a report from dated ones about the same people, all of the same weeks; null where none does.</summary>
    public (StatedDay Stated, DateOnly Day, IndexedReport By)? ByPeople(IndexedReport page)
    {
        if (Of(page) is not { } stated)
            return null;
        int asked = WeekdayOfLead(page) is null && stated.Weekday is null ? NamesOfAffair + 1 : NamesOfAffair;
        (DateOnly? Day, IndexedReport Other)[] told =
        [
            .. page
                .Named.SelectMany(name => Naming(_dated, name))
                .GroupBy(other => other)
                .Where(g => g.Count() >= asked)
                .Select(g => g.Key)
                .OrderBy(other => other.Id, StringComparer.Ordinal)
                .Select(other => (By(stated, other.Record.Report.Published!.FirstDay), other)),
        ];
        // Reports of other years name them too: then which one is meant is open.
        if (told.Length == 0 || told[0].Day is not { } day || told.Any(t => t.Day != day) || !Agrees(page, day))
            return null;
        return (stated, day, told[0].Other);
    }

    private static bool IsDated(IndexedReport page) => page.Record.Report.Published is { Precision: >= Time.TimePrecision.Day };

    private static StatedDay? Read(IndexedReport page)
    {
        if (page.Record.Report is not { Published: null, Body: [var first, ..] } report)
            return null;
        int start = report.Headline is { } headline && headline.End <= first.Start ? headline.End : 0;
        return StatedDay.Find(page.Text, new TextSpan(start, first.Start));
    }

    private static HashSet<IndexedReport> Naming(Dictionary<string, HashSet<IndexedReport>> pages, string name) =>
        pages.TryGetValue(name, out HashSet<IndexedReport>? naming) ? naming : [];

    private static void Change(Dictionary<string, HashSet<IndexedReport>> pages, IndexedReport page, Func<HashSet<IndexedReport>, IndexedReport, bool> change)
    {
        foreach (string name in page.Named)
        {
            if (!pages.TryGetValue(name, out HashSet<IndexedReport>? naming))
                pages[name] = naming = [];
            if (change(naming, page) && naming.Count == 0)
                pages.Remove(name);
        }
    }

    // A dispatch says in its first sentence on which weekday things happened: its own, or the one before.
    private static bool Agrees(IndexedReport page, DateOnly day) =>
        WeekdayOfLead(page) is not { } weekday || weekday == day.DayOfWeek || weekday == day.AddDays(-1).DayOfWeek;

    private static DayOfWeek? WeekdayOfLead(IndexedReport page)
    {
        const int LongestLead = 400;
        const string Weekday = "XXXX-WXX-";
        int start = page.Record.Report.Body[0].Start;
        foreach (Records.TimeEntry time in page.Record.Times)
            if (time.Span.Start >= start && time.Span.Start < start + LongestLead && time.Value.StartsWith(Weekday, StringComparison.Ordinal))
                return time.Value.Length == Weekday.Length + 1 ? (DayOfWeek)((time.Value[^1] - '0') % 7) : null;
        return null;
    }
}
