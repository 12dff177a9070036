using System.Collections.Immutable;
using OnRecord.Chronology;
using OnRecord.Ledger.Wording;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>
/// Dates happenings and undated reports together. A happening that one report dates, another tells with "yesterday": that dates the other report;
/// its own dates without a year then have one, and date further happenings. Rounds go on until nothing is added.
/// </summary>
internal sealed class DateInference
{
    private static readonly WordSet Coming = WordSet.Of("Ledger/Data/rule-words.tsv", "coming-words");

    /// <summary>Each round passes a date on by one report; longer chains than this are not followed.</summary>
    private const int MostRounds = 8;

    /// <summary>How long after the last day that it tells of a report is taken to have been written, days.</summary>
    private const int News = 7;

    /// <summary>How long a report goes on to speak of "the anniversary", days.</summary>
    private const int AnniversaryNews = 3;

    private readonly Dictionary<Occurrence, When> _days = [];
    private readonly Dictionary<string, DatedReport> _reports = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Occurrence> _open;
    private readonly Dictionary<Telling, Occurrence> _occurrenceOf;
    private readonly List<Anniversary> _anniversaries;
    private readonly StatedDays _stated;
    private readonly WritingDays _writing;

    private DateInference(IReadOnlyList<IndexedReport> undated, IReadOnlyList<Occurrence> occurrences, StatedDays stated, WritingDays writing)
    {
        (_open, _stated, _writing) = (occurrences, stated, writing);
        _occurrenceOf = _open.SelectMany(o => o.Tellings.Select(t => (t, o))).ToDictionary(x => x.t, x => x.o);
        ILookup<string, Telling> tellings = _occurrenceOf.Keys.ToLookup(t => t.Page.Id, StringComparer.Ordinal);
        _anniversaries = [.. undated.SelectMany(p => AnniversaryFinder.Find(p, [.. tellings[p.Id].OrderBy(t => t.Span)]))];
    }

    /// <param name="undated">Reports that hang together by happenings, in their order.</param>
    /// <param name="occurrences">All happenings of which they tell, in order.</param>
    /// <returns>The days of those happenings, and when the reports were written, as far as that is found out.</returns>
    public static (IReadOnlyDictionary<Occurrence, When> Days, IReadOnlyDictionary<string, DatedReport> Reports) Infer(
        IReadOnlyList<IndexedReport> undated,
        IReadOnlyList<Occurrence> occurrences,
        StatedDays stated,
        WritingDays writing
    )
    {
        var inference = new DateInference(undated, occurrences, stated, writing);
        inference.Rounds();
        foreach (IndexedReport page in undated)
            if (!inference._reports.ContainsKey(page.Id) && stated.ByPeople(page) is var (day, date, by))
                inference.State(page, day, date, by);
        inference.Rounds();
        foreach (IndexedReport page in undated)
            inference.NarrowToNews(page);
        inference.Round();
        return (inference._days, inference._reports);
    }

    /// <summary>The day of a happening of which every report has its date: these alone say when it was, whatever else is inferred.</summary>
    public static When? Settled(Occurrence occurrence, StatedDays stated) => new DateInference([], [], stated, new WritingDays()).DayOf(occurrence);

    private void Rounds()
    {
        for (int round = 0; round < MostRounds && Round(); round++) { }
    }

    public static bool IsUndated(IndexedReport page) => page.Record.Report.Published is null;

    private bool Round()
    {
        bool added = false;
        foreach (Occurrence occurrence in _open)
        {
            if (!_days.ContainsKey(occurrence) && DayOf(occurrence) is { } day)
            {
                _days[occurrence] = day;
                added = true;
            }

            if (_days.TryGetValue(occurrence, out When? known) && known.Precision >= TimePrecision.Day)
                foreach (Telling telling in occurrence.Tellings.Where(t => IsUndated(t.Page)))
                    added |= NarrowByTelling(telling, occurrence, known.FirstDay);
        }

        foreach (Anniversary anniversary in _anniversaries)
            added |= NarrowByAnniversary(anniversary);
        foreach (Occurrence occurrence in _open)
        foreach (Telling telling in occurrence.Tellings)
            added |= NarrowByStatedDay(telling, occurrence);
        return added;
    }

    /// <summary>As some report dates it outright; else a date without a year, or relative words, read by what is known of the day of a report.</summary>
    private When? DayOf(Occurrence occurrence)
    {
        // On which of two days it was is not known where the reports contradict each other.
        if (occurrence.DiffersInDay)
            return null;
        Telling? dated = occurrence
            .Tellings.Where(t => t.Entry.When is not null)
            .OrderBy(t => t.IsBareClock)
            .ThenByDescending(t => t.Entry.When!.Precision)
            .ThenBy(t => t.Entry.When!.Basis)
            .ThenBy(t => t.Page.Id, StringComparer.Ordinal)
            .ThenBy(t => t.Span)
            .FirstOrDefault();
        if (dated is { Day: not null })
            return dated.Entry.When;
        foreach (Telling telling in occurrence.Tellings.Where(t => t.TimeWords is not null))
        {
            if (telling.Partial is { } partial && YearGiver(occurrence, telling) is var (reference, giver) && partial.Near(reference) is { } day)
                return When.Day(day, TimeBasis.Inferred, $"“{telling.TimeWords}” in {telling.Page.Source}, the year from {giver}", null);
            if (_reports.TryGetValue(telling.Page.Id, out DatedReport? report) && Agreed(telling.TimeWords!, report.Range) is { } meant)
                return When.Day(meant, TimeBasis.Inferred, $"“{telling.TimeWords}” in {telling.Page.Source}, whose date is inferred", null);
        }

        // "At 11:40 p.m." alone may be of the day of the report or of the one before.
        return dated is { IsBareClock: false } ? dated.Entry.When : null;
    }

    /// <summary>A day near which the happening lies, and who says so: another report of it with a date, or what is known of this one's.</summary>
    private (DateOnly Reference, string Giver)? YearGiver(Occurrence occurrence, Telling telling)
    {
        if (_reports.TryGetValue(telling.Page.Id, out DatedReport? own))
            return (own.Range.First, "the report's inferred date");
        foreach (Telling other in occurrence.Tellings)
            if (other.ReportDay is { } day && other.Entry.Realis != Realis.Historical)
                return (day, $"the report of {Iso(day)} that tells of it, {other.Page.Source}");
        return null;
    }

    /// <summary>The one day that the words mean whatever day of the range they were written on.</summary>
    private static DateOnly? Agreed(string words, DayRange range)
    {
        if (range.Length > News)
            return null;
        DateOnly? agreed = null;
        for (DateOnly day = range.First; day <= range.Last; day = day.AddDays(1))
        {
            if (TimeReader.Read(words, day) is not { Precision: >= TimePrecision.Day } meant)
                return null;
            if (agreed is not null && agreed != meant.FirstDay)
                return null;
            agreed = meant.FirstDay;
        }

        return agreed;
    }

    private bool NarrowByTelling(Telling telling, Occurrence occurrence, DateOnly day)
    {
        if (_writing.Of(telling, day) is not { } range)
            return false;
        string how = telling.TimeWords is { } words ? $"“{words}” for" : "speaks of";
        return Narrow(telling.Page.Id, range, $"{how} the {occurrence.Label} on {Iso(day)}, dated by {Dater(occurrence, telling)}", telling.Entry.Time);
    }

    // "GENEVA, March 14 -": the day is known, and its year by what else is known of the report, or by a dated report of the same happening.
    private bool NarrowByStatedDay(Telling telling, Occurrence occurrence)
    {
        if (_stated.Of(telling.Page) is not { } stated)
            return false;
        if (_reports.TryGetValue(telling.Page.Id, out DatedReport? known))
            return known.Range.Length > 1
                && StatedDays.In(stated, known.Range) is { } own
                && Narrow(telling.Page.Id, new DayRange(own, own), $"“{stated.Span.In(telling.Page.Text)}”, and {known.From}", stated.Span);
        foreach (Telling other in occurrence.Tellings)
            if (other.ReportDay is { } reported && other.IsToldAsPast && telling.IsToldAsPast && StatedDays.By(stated, reported) is { } day)
                return State(telling.Page, stated, day, other.Page);
        return false;
    }

    private bool State(IndexedReport page, StatedDay stated, DateOnly day, IndexedReport by) =>
        Narrow(page.Id, new DayRange(day, day), $"“{stated.Span.In(page.Text)}”, the year from {by.Source}", stated.Span);

    private static string Dater(Occurrence occurrence, Telling except)
    {
        Telling? other =
            occurrence.Tellings.FirstOrDefault(t => t.Page != except.Page && (t.Day is not null || t.ReportDay is not null))
            ?? occurrence.Tellings.FirstOrDefault(t => t.Page != except.Page);
        return other is null ? "its own words" : other.Page.Source;
    }

    private bool NarrowByAnniversary(Anniversary anniversary)
    {
        if (!_days.TryGetValue(_occurrenceOf[anniversary.Telling], out When? known) || known.Precision < TimePrecision.Day)
            return false;
        DateOnly day = known.FirstDay.AddYears(anniversary.Years).AddDays(anniversary.DaysAfter);
        IndexedReport page = anniversary.Telling.Page;
        string words = page.Clip(anniversary.Span).In(page.Text).ToString();
        return Narrow(page.Id, new DayRange(day, day.AddDays(AnniversaryNews - 1)), $"“{words}” of what happened on {Iso(known.FirstDay)}", anniversary.Span);
    }

    /// <summary>A report whose year alone is known was written within days of the last day that it tells of.</summary>
    private void NarrowToNews(IndexedReport page)
    {
        if (!_reports.TryGetValue(page.Id, out DatedReport? known) || known.Range.Length <= News)
            return;
        (DateOnly Day, Text.TextSpan Span)[] told =
        [
            .. page
                .Record.Times.Where(t => !IsToCome(page, t.Span))
                .Select(t => (Day: MonthDay.Read(t.Value)?.Near(known.Range.First), t.Span))
                .Where(t => t.Day is not null)
                .Select(t => (t.Day!.Value, t.Span))
                .OrderByDescending(t => t.Value)
                .ThenBy(t => t.Span),
        ];
        if (told.Length == 0)
            return;
        (DateOnly last, Text.TextSpan span) = told[0];
        Narrow(page.Id, new DayRange(last, last.AddDays(News - 1)), $"“{span.In(page.Text)}” is the last day that it tells of", span);
    }

    private static bool IsToCome(IndexedReport page, Text.TextSpan time)
    {
        (int from, _) = page.WordsIn(time);
        ImmutableArray<Word> words = page.Words;
        if (from >= words.Length)
            return false;
        for (int i = from; i >= 0 && words[i].Sentence == words[from].Sentence; i--)
            if (Coming.Contains(words[i].Form))
                return true;
        return false;
    }

    private bool Narrow(string report, DayRange range, string from, Text.TextSpan? span)
    {
        if (!_reports.TryGetValue(report, out DatedReport? known))
        {
            _reports[report] = new DatedReport(range, from, span);
            return true;
        }

        if (known.Range.Intersect(range) is not { } both || both == known.Range)
            return false;
        _reports[report] = both.Length < known.Range.Length / 2 ? new DatedReport(both, from, span) : known with { Range = both };
        return true;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
