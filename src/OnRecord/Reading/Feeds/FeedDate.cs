using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Time;

namespace OnRecord.Reading.Feeds;

/// <summary>The dates of feeds: RFC 822 in RSS, also with its years of two digits, ISO 8601 elsewhere, and the other way round where a publisher
/// erred.</summary>
internal static partial class FeedDate
{
    // RFC 2822, section 4.3: from 50 on, years of two digits are of the last century.
    private const int LastCentury = 50;

    public static When? Read(string? written)
    {
        if (written is null)
            return null;
        return CalendarDates.Read(ShortYear().Replace(written, WithCentury), TimeBasis.Metadata);
    }

    private static string WithCentury(Match date)
    {
        int year = int.Parse(date.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return date.Groups["day"].Value + (year < LastCentury ? "20" : "19") + date.Groups["year"].Value;
    }

    [GeneratedRegex(
        @"(?<day>\b\d{1,2}[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -])(?<year>\d{2})(?=\s+\d{1,2}:|\s*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex ShortYear();
}
