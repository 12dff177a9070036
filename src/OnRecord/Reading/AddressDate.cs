using System.Text.RegularExpressions;
using OnRecord.Time;

namespace OnRecord.Reading;

/// <summary>The day that an address holds: "/2022/03/14/", "/2022-03-14-", "/2022/mar/14/", "/14-march-2022/", "/20220314-".</summary>
internal static partial class AddressDate
{
    /// <summary>Null when it holds none.</summary>
    public static When? Read(string? address)
    {
        if (address is null || Form().Match(address) is not { Success: true } match)
            return null;
        string date = match.Groups["date"].Value;
        if (match.Groups["packed"].Success)
            date = date.Insert(6, "-").Insert(4, "-");
        else if (match.Groups["month"].Success)
            date = $"{match.Groups["day"].Value} {match.Groups["month"].Value} {match.Groups["year"].Value}";
        return CalendarDates.Read(date, TimeBasis.Metadata) is { } day ? day with { From = "the page's address" } : null;
    }

    [GeneratedRegex(
        @"(/|(?<=/[^/?#]*)[-_](?=((19|20)\d{6}|[0-3]?\d[-_]\p{L}|\p{L}{3,9}[-_][0-3]?\d[-_](19|20)\d\d)))(?<date>(?<packed>(19|20)\d\d[01]\d[0-3]\d)|(?<day>[0-3]?\d)[-_](?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_](?<year>(19|20)\d\d)|(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_](?<day>[0-3]?\d)[-_](?<year>(19|20)\d\d)|(19|20)\d\d[/-][01]?\d[/-][0-3]?\d|(?<year>(19|20)\d\d)[/-](?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[/-](?<day>[0-3]?\d))(?=[/_.?#-]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}
