using System.Globalization;
using OnRecord.Time;

namespace OnRecord.Queries;

/// <summary>A span of days that a query names: <c>[Start, End)</c>.</summary>
internal sealed record DateRange(DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>"2022", "2022-03", "2022-03-14", or two of them with ".." between; null when it is none.</summary>
    public static DateRange? Read(string text)
    {
        string[] ends = text.Split("..");
        if (ends.Length > 2 || One(ends[0]) is not { } first || One(ends[^1]) is not { } last)
            return null;
        return new DateRange(first.Start, last.End);
    }

    /// <summary>Whether a time lies wholly within it: what may lie outside is not shown as inside.</summary>
    public bool Holds(When when) => when.Start >= Start && when.End <= End;

    private static DateRange? One(string text)
    {
        if (Day("yyyy-MM-dd") is { } day)
            return new DateRange(day, day.AddDays(1));
        if (Day("yyyy-MM") is { } month)
            return new DateRange(month, month.AddMonths(1));
        return Day("yyyy") is { Year: < 9999 } year ? new DateRange(year, year.AddYears(1)) : null;

        DateTimeOffset? Day(string format) =>
            DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) && date < DateOnly.MaxValue.AddDays(-31)
                ? new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero)
                : null;
    }
}
