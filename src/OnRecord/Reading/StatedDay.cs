using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Reading;

/// <summary>A day that a report states of itself without its year: "March 14" of a dateline, "Thursday, 14 March" below a headline.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Weekday">When it is named.</param>
/// <param name="Span">The words.</param>
internal sealed partial record StatedDay(int Month, int Day, DayOfWeek? Weekday, TextSpan Span)
{
    /// <summary>The first such day in <paramref name="within"/>; null when there is none.</summary>
    public static StatedDay? Find(string text, TextSpan within)
    {
        Match match = Form().Match(text, within.Start, within.Length);
        if (!match.Success)
            return null;
        int month = CalendarDates.MonthNumber(match.Groups["month"].ValueSpan),
            day = int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (day < 1 || day > DateTime.DaysInMonth(2000, month))
            return null;
        DayOfWeek? weekday = match.Groups["weekday"].Success
            ? Enum.GetValues<DayOfWeek>().First(d => d.ToString().StartsWith(match.Groups["weekday"].Value[..3], StringComparison.OrdinalIgnoreCase))
            : null;
        return new StatedDay(month, day, weekday, new TextSpan(match.Index, match.Index + match.Length));
    }

    /// <summary>The day in a year; null when the year has none, or its weekday is another.</summary>
    public DateOnly? In(int year)
    {
        if (year is < 1 or > 9998 || Day > DateTime.DaysInMonth(year, Month))
            return null;
        var day = new DateOnly(year, Month, Day);
        return Weekday is { } weekday && weekday != day.DayOfWeek ? null : day;
    }

    /// <summary>The last such day in the days up to <paramref name="end"/>, of which it is one; null when none of them is.</summary>
    /// <param name="days">How many days before the end are looked at.</param>
    public DateOnly? Before(DateOnly end, int days)
    {
        for (int year = end.Year; year >= end.Year - 1; year--)
            if (In(year) is { } day && day <= end && end.DayNumber - day.DayNumber <= days)
                return day;
        return null;
    }

    private const string MonthName =
        @"(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b\.?";

    [GeneratedRegex(
        @"(\b(?<weekday>(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\b\.?,?\s+)?((?<!\d)(?<day>\d{1,2})(st|nd|rd|th)?\s+(of\s+)?"
            + MonthName
            + @"|\b"
            + MonthName
            + @"\s*(?<day>\d{1,2})(st|nd|rd|th)?)(?![\w:]|\s*,?\s*[12]\d{3})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}
