using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Reading.PlainText;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Reading.Pages;

/// <summary>Settles when an article came out and when it was changed, from what the markup, the visible text and the address say, in this order.</summary>
internal sealed partial class PageDates
{
    // Two statements of one date may differ by their time zones.
    private static readonly TimeSpan SameDate = TimeSpan.FromHours(36);

    private readonly ReadingOptions _options;
    private readonly List<Note> _notes;

    private bool? _isMonthFirst;

    private PageDates(ReadingOptions options, List<Note> notes)
    {
        _options = options;
        _notes = notes;
    }

    public static (When? Published, When? Modified) Settle(PageFacts facts, ArticleText article, ReadingOptions options, List<Note> notes)
    {
        var dates = new PageDates(options, notes) { _isMonthFirst = IsMonthFirst([.. facts.Published, .. facts.Modified]) };
        // A line above the headline may be the clock of the site.
        List<CreditLines.StatedDate> stated = dates.Stated(article, article.First(BlockRole.Headline)?.Start ?? 0);
        if (stated.Count == 0)
            stated = dates.Stated(article, 0);
        When? visible = First(stated, isUpdate: false),
            published = dates.FromMarkup(facts.Published);
        if (published is not null && visible is not null)
        {
            if ((published.Start - visible.Start).Duration() <= SameDate)
                published = visible.Precision > published.Precision ? visible : published with { Span = visible.Span };
            else
                notes.Add(
                    Note.Warning(
                        NoteCodes.UnreadableDate,
                        visible.Span,
                        $"The page's markup dates the article {Iso(published)}, its text {Iso(visible)}; the markup was taken."
                    )
                );
        }

        published ??= visible ?? dates.FromAddress(facts.Address);
        if (published is null && facts.Published.Length > 0 && notes.Count == 0)
            notes.Add(Note.Warning(NoteCodes.UnreadableDate, null, $"The page states a date of publication that cannot be read: \"{facts.Published[0]}\"."));
        When? modified = dates.FromMarkup(facts.Modified) ?? First(stated, isUpdate: true);
        return (published, modified is not null && published is not null && modified.Start <= published.Start ? null : modified);
    }

    /// <summary>A date as markup writes it: any complete date, or seconds or milliseconds since 1970.</summary>
    public static When? Read(string text, bool? isMonthFirst = null)
    {
        if (CalendarDates.Read(text, TimeBasis.Metadata) is { } date)
            return date;
        if (UnixTime().IsMatch(text))
        {
            DateTimeOffset start = DateTimeOffset.FromUnixTimeSeconds(long.Parse(text.AsSpan(0, 10), NumberStyles.None, CultureInfo.InvariantCulture));
            start = start.AddSeconds(-start.Second);
            return new When
            {
                Start = start,
                End = start.AddMinutes(1),
                Precision = TimePrecision.Minute,
                Basis = TimeBasis.Metadata,
            };
        }

        if (WithWeekday(text, isMonthFirst) is { } told)
            return told;

        // "20220314"; the dates of other calendars' numbers are out of range, and refused by the parser.
        if (DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return When.Day(day, TimeBasis.Metadata);

        const int Longest = 60;
        return text.Length <= Longest && CalendarDates.Find(text, new TextSpan(0, text.Length), TimeBasis.Metadata) is { } found
            ? found with
            {
                Span = null,
            }
            : null;
    }

    // "Fri, 07/14/2023" beside "Tue, 07/11/2023": one date that can be read one way round tells how the page writes them; null when none does.
    private static bool? IsMonthFirst(string[] texts)
    {
        const int Months = 12;
        bool? isMonthFirst = null;
        foreach (string text in texts)
        {
            if (NumbersAfterWeekday().Match(text) is not { Success: true } match)
                continue;
            bool month = int.Parse(match.Groups["second"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) > Months,
                day = int.Parse(match.Groups["first"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) > Months;
            if (month == day)
                continue;
            if (isMonthFirst is { } known && known != month)
                return null;
            isMonthFirst = month;
        }

        return isMonthFirst;
    }

    // "Tue, 07/11/2023": day and month could be either way round, and the weekday tells.
    private static When? WithWeekday(string text, bool? isMonthFirst)
    {
        if (NumbersAfterWeekday().Match(text) is not { Success: true } match)
            return null;
        int first = Number("first"),
            second = Number("second"),
            year = Number("year");
        DateOnly[] days =
        [
            .. new[] { (Month: first, Day: second), (Month: second, Day: first) }
                .Where((_, i) => isMonthFirst is null || isMonthFirst == (i == 0))
                .Where(d => d.Month is >= 1 and <= 12 && d.Day >= 1 && d.Day <= DateTime.DaysInMonth(year, d.Month))
                .Select(d => new DateOnly(year, d.Month, d.Day))
                .Where(d => match.Groups["weekday"].Value.StartsWith(d.DayOfWeek.ToString()[..3], StringComparison.OrdinalIgnoreCase))
                .Distinct(),
        ];
        return days.Length == 1 ? When.Day(days[0], TimeBasis.Metadata) : null;

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    // The first date that is plausible; a later one of the same day that also knows the time goes before it.
    private When? FromMarkup(ImmutableArray<string> texts)
    {
        When? first = null;
        foreach (string text in texts)
        {
            if (Read(text, _isMonthFirst) is not { } when || IsRefused(when))
                continue;
            first ??= when;
            if (first.Precision == TimePrecision.Day && when.Precision > TimePrecision.Day && (when.Start - first.Start).Duration() <= SameDate)
                return when;
            if (first.Precision > TimePrecision.Day)
                return first;
        }

        return first;
    }

    private List<CreditLines.StatedDate> Stated(ArticleText article, int from)
    {
        List<CreditLines.StatedDate> stated = [];
        foreach ((_, BlockRole role, TextSpan span) in article.Blocks)
        {
            if (span.Start < from)
                continue;
            // "By Jane Doe | 14 March 2022": a byline may date the article, too.
            List<CreditLines.StatedDate> dates = role switch
            {
                BlockRole.PublicationDate => CreditLines.Dates(article.Text, span),
                BlockRole.Byline => CreditLines.DatesBesideNames(article.Text, span),
                _ => [],
            };
            stated.AddRange(dates.Where(date => !IsRefused(date.When)));
        }

        return stated;
    }

    private When? FromAddress(string? address) => AddressDate.Read(address) is { } day && !IsRefused(day) ? day : null;

    private bool IsRefused(When when)
    {
        if (PublicationDates.Refusal(when, _options.Now) is not { } refusal)
            return false;
        if (!_notes.Contains(refusal))
            _notes.Add(refusal);
        return true;
    }

    private static When? First(List<CreditLines.StatedDate> dates, bool isUpdate)
    {
        foreach (CreditLines.StatedDate date in dates)
            if (date.IsUpdate == isUpdate)
                return date.When;
        return null;
    }

    private static string Iso(When when) => when.FirstDay.ToString("O", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^1[0-9]{9}([0-9]{3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex UnixTime();

    [GeneratedRegex(
        @"^(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+(?<first>\d{1,2})[/.\-](?<second>\d{1,2})[/.\-](?<year>[12]\d{3})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NumbersAfterWeekday();
}
