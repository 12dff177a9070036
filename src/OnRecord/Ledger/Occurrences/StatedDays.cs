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

    private readonly Dictionary<string, StatedDay> _days = new(StringComparer.Ordinal);
    private readonly List<(IndexedReport Page, StatedDay Day)> _pages = [];
    private readonly ReportBook _book;

    public StatedDays(ReportBook book)
    {
        _book = book;
        foreach (IndexedReport page in book.Pages)
        {
            if (page.Record.Report is not { Published: null, Body: [var first, ..] } report)
                continue;
            int start = report.Headline is { } headline && headline.End <= first.Start ? headline.End : 0;
            if (StatedDay.Find(page.Text, new TextSpan(start, first.Start)) is not { } day)
                continue;
            _days[page.Id] = day;
            _pages.Add((page, day));
        }
    }

    public StatedDay? Of(IndexedReport page) => _days.GetValueOrDefault(page.Id);

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

    /// <summary>Reports whose day follows from dated ones about the same people, all of the same weeks.</summary>
    public IEnumerable<(IndexedReport Page, StatedDay Stated, DateOnly Day, IndexedReport By)> ByPeople()
    {
        if (_pages.Count == 0)
            yield break;
        ILookup<string, IndexedReport> dated = _book
            .Pages.Where(p => p.Record.Report.Published is { Precision: >= Time.TimePrecision.Day })
            .SelectMany(p => p.Named.Select(name => (name, p)))
            .ToLookup(x => x.name, x => x.p, StringComparer.Ordinal);
        foreach ((IndexedReport page, StatedDay stated) in _pages)
        {
            int asked = WeekdayOfLead(page) is null && stated.Weekday is null ? NamesOfAffair + 1 : NamesOfAffair;
            (DateOnly? Day, IndexedReport Other)[] told =
            [
                .. page
                    .Named.SelectMany(name => dated[name])
                    .GroupBy(other => other.Index)
                    .Where(g => g.Count() >= asked)
                    .OrderBy(g => g.Key)
                    .Select(g => (By(stated, g.First().Record.Report.Published!.FirstDay), g.First())),
            ];
            // Reports of other years name them too: then which one is meant is open.
            if (told.Length == 0 || told[0].Day is not { } day || told.Any(t => t.Day != day) || !Agrees(page, day))
                continue;
            yield return (page, stated, day, told[0].Other);
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
