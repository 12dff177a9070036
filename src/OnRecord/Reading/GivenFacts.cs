using System.Globalization;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Reading;

/// <summary>What is said of a report, for what it does not state of itself; and what of it the report does not take, because it states another.</summary>
internal static class GivenFacts
{
    /// <summary>What gives a fact where the user does not do so in person.</summary>
    public const string BySidecar = "its sidecar",
        ByTable = "a table of files",
        ByName = "the name of its file";

    /// <summary>The report with what is given of it, and a note of each fact that it does not take.</summary>
    public static Report AddTo(Report report, ReadingOptions given) =>
        report with
        {
            Published = report.Published ?? given.Published ?? PublicationDates.Plausible(AddressDate.Read(report.Url ?? given.Url), given.Now),
            Outlet = report.Outlet ?? given.Outlet ?? OutletOfAddress(report.Url ?? given.Url),
            Url = report.Url ?? given.Url,
            Title = given.Headline is { } headline && !HeadlineIs(report, headline) ? headline : report.Title,
            Notes = [.. report.Notes, .. NotTaken(given, report.Published, report.Outlet)],
        };

    /// <summary>The facts given that a report does not take, since it states another date or outlet itself; nothing of what says the same less exactly.</summary>
    /// <param name="published">The report's date, as far as it has one.</param>
    /// <param name="outlet">The report's outlet, as far as it has one.</param>
    public static IEnumerable<Note> NotTaken(ReadingOptions given, When? published, OutletEntry? outlet)
    {
        if (given.Published is { Basis: TimeBasis.Given } date && published is { Basis: not TimeBasis.Given } own && !own.Overlaps(date))
            yield return Lost("date", Written(own), Written(date), date.From);
        if (
            given.Outlet is { Basis: OutletEntry.Given } paper
            && outlet is { Basis: not OutletEntry.Given }
            && !paper.Name.Equals(outlet.Name, StringComparison.OrdinalIgnoreCase)
        )
            yield return Lost("outlet", $"“{outlet.Name}”", $"“{paper.Name}”", paper.From);
    }

    private static Note Lost(string fact, string own, string given, string? by) =>
        Note.Info(
            NoteCodes.GivenNotTaken,
            null,
            $"The {fact} is {own}, which the report states itself; {given}, which {(by is null ? "was given" : by + " gives")}, is not taken."
        );

    private static string Written(When when) =>
        when.Start.ToString(
            when.Precision switch
            {
                TimePrecision.Year => "yyyy",
                TimePrecision.Month => "yyyy-MM",
                _ => "yyyy-MM-dd",
            },
            CultureInfo.InvariantCulture
        );

    // The host names who publishes a page that says nothing of it.
    private static OutletEntry? OutletOfAddress(string? address) =>
        Pages.OutletName.OfHost(address) is { } host ? new OutletEntry(host, OutletEntry.Metadata) : null;

    private static bool HeadlineIs(Report report, string given) =>
        report.Headline is { } span && span.In(report.Text).Equals(given.AsSpan().Trim(), StringComparison.Ordinal);
}
