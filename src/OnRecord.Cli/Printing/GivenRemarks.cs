using System.Globalization;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Printing;

/// <summary>Says on the error stream where a fact that was given of a report took the place of another, and where one holds on for a changed report.</summary>
internal sealed class GivenRemarks(Context context)
{
    // A folder whose outlet is given anew need not be listed whole.
    private const int Most = 20;

    private int _told;

    public void Write(Arrival arrival, ReportEntry read)
    {
        if (context.Log is not null)
            return;
        foreach (string sentence in Of(arrival, read))
            if (_told++ < Most)
                context.Terminal.Error.WriteLine("onrecord: " + sentence);
    }

    /// <summary>Says how many were not said.</summary>
    public void End()
    {
        if (_told > Most)
            context.Terminal.Error.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"onrecord: {_told - Most} more facts that had been given are kept or replaced in this way")
            );
    }

    /// <param name="read">The report as it is read now.</param>
    public static IEnumerable<string> Of(Arrival arrival, ReportEntry read) =>
        Changes(arrival, read).Select(change => $"{Page.Harmless(read.Source)}: {change}");

    private static IEnumerable<string> Changes(Arrival arrival, ReportEntry read)
    {
        if ((arrival.Before ?? arrival.Earlier) is not { } before)
            yield break;
        List<string> kept = [];
        if (before.Outlet is { Basis: OutletEntry.Given } outlet)
        {
            if (outlet != read.Outlet)
                yield return Replaced("outlet", Quoted(outlet.Name), Quoted(read.Outlet?.Name), read.Outlet is { Basis: OutletEntry.Stated });
            else if (arrival.Given.Outlet is null)
                kept.Add("outlet " + Quoted(outlet.Name));
        }

        if (before.Published is { Basis: TimeBasis.Given } published)
        {
            if (published != read.Published)
                yield return Replaced(
                    "published",
                    WhenWords.Of(published),
                    read.Published is { } when ? WhenWords.Of(when) : "no date",
                    read.Published is { Basis: not TimeBasis.Given }
                );
            else if (arrival.Given.Published is null)
                kept.Add("published " + WhenWords.Of(published));
        }

        if (arrival.Before is null)
        {
            if (kept.Count > 0)
                yield return $"it has changed; what was given of it holds on: {string.Join(", ", kept)}";
            yield break;
        }

        if (before.Title is { } title && title != read.Title)
            yield return Replaced("headline", Quoted(title), Quoted(read.Title), false);
        if (before.Url is { } url && url != read.Url)
            yield return Replaced("url", Page.Harmless(url), Page.Harmless(read.Url ?? "no address"), false);
    }

    private static string Quoted(string? words) => words is null ? "none" : $"“{Page.Harmless(words)}”";

    private static string Replaced(string fact, string before, string now, bool isStated) =>
        $"{fact} {now}{(isStated ? ", which it states itself," : "")} takes the place of {before}";
}
