using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Time;

namespace OnRecord.Reading.PlainText;

/// <summary>
/// Finds the year of a day that a report states without it: in the name of the file, its address, a date of change, a copyright line; or in the weekday,
/// where the text names a month of the year before it. In doubt the report has no date.
/// </summary>
internal sealed partial class YearFinder(StatedDay day, string text)
{
    // A file is named, an address given, by the day on which a dispatch came in, or soon after.
    private const int DaysToSave = 7;

    private const int DaysToChange = 60;

    private const int MonthsBefore = 12;

    /// <param name="source">The path or address of the file.</param>
    /// <param name="address">The address that the text gives of itself.</param>
    /// <param name="modified">When it was changed, as it says.</param>
    /// <param name="copyright">The year of its copyright.</param>
    public When? Find(string source, string? address, When? modified, int? copyright)
    {
        (DateOnly? Day, string From)[] told =
        [
            (modified is null ? null : day.Before(modified.FirstDay, DaysToChange), "the date of its last change"),
            (ByName(address), "its address"),
            (ByName(source), "the name of the file"),
            (copyright is { } year ? day.In(year) : null, "its copyright"),
            (ByWeekday(), "the weekday and the months that it names"),
        ];
        DateOnly[] days = [.. told.Where(t => t.Day is not null).Select(t => t.Day!.Value)];
        if (days.Length == 0 || days.Any(d => d != days[0]))
            return null;
        string from = $"“{day.Span.In(text)}”, the year from {told.First(t => t.Day is not null).From}";
        return When.Day(days[0], TimeBasis.Inferred, from, day.Span);
    }

    // A whole date near the stated day, else the only year that is named.
    private DateOnly? ByName(string? name)
    {
        if (name is null)
            return null;
        foreach (Match match in WholeDate().Matches(name))
            if (Number(match, "month") is >= 1 and <= 12 and var month && Number(match, "day") is >= 1 and var d && Number(match, "year") is var y)
                if (d <= DateTime.DaysInMonth(y, month))
                    return day.Before(new DateOnly(y, month, d), DaysToSave);
        int[] years = [.. Year().Matches(name).Select(match => Number(match, "year")).Distinct()];
        return years is [var only] ? day.In(only) : null;
    }

    private DateOnly? ByWeekday()
    {
        if (day.Weekday is null)
            return null;
        HashSet<DateOnly> fitting = [];
        foreach (Match match in MonthOfYear().Matches(text))
        {
            var month = new DateOnly(Number(match, "year"), CalendarDates.MonthNumber(match.Groups["month"].ValueSpan), 1);
            foreach (int year in (ReadOnlySpan<int>)[month.Year, month.Year + 1])
                if (day.In(year) is { } fit && fit >= month && fit < month.AddMonths(MonthsBefore))
                    fitting.Add(fit);
        }

        // Years that lie apart are told of as well: only one may fit.
        return fitting.Count == 1 ? fitting.First() : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<!\d)(?<year>(19|20)\d\d)(?<sign>[-_./]?)(?<month>[01]\d)\k<sign>(?<day>[0-3]\d)(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex WholeDate();

    [GeneratedRegex(@"(?<!\d)(?<year>(19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"\b(?=\p{Lu})(?<month>(?i:jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?))\.?(\s+\d{1,2},)?\s+(?<year>(19|20)\d\d)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex MonthOfYear();
}
