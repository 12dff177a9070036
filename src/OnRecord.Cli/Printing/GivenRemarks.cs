using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Reading;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Text;
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
        // Of a report that is left as it is, what its sidecar says and it does not take was said when it was read.
        foreach (Note lost in GivenFacts.NotTaken(read == arrival.Before ? InPerson(arrival.Given) : arrival.Given, read.Published, read.Outlet))
            yield return Page.Harmless(char.ToLowerInvariant(lost.Message[0]) + lost.Message[1..].TrimEnd('.'));
        if (read.Outlet is { Basis: OutletEntry.Given, From: null } held && arrival.Given.Outlet is { From: { } by } paper && paper.Name != held.Name)
            yield return Holds("outlet", Quoted(paper.Name), by, Quoted(held.Name));
        if (
            read.Published is { Basis: TimeBasis.Given, From: null } day
            && arrival.Given.Published is { Basis: TimeBasis.Given, From: { } file } date
            && !day.Overlaps(date)
        )
            yield return Holds("published", WhenWords.Of(date), file, WhenWords.Of(day));
        if ((arrival.Before ?? arrival.Earlier) is not { } before)
            yield break;
        List<string> kept = [];
        if (before.Outlet is { Basis: OutletEntry.Given } outlet)
        {
            if (outlet.Name != read.Outlet?.Name)
                yield return Replaced("outlet", Quoted(outlet.Name), Quoted(read.Outlet?.Name), read.Outlet is { Basis: OutletEntry.Stated });
            else if (arrival.Given.Outlet is null)
                kept.Add("outlet " + Quoted(outlet.Name));
        }

        if (before.Published is { Basis: TimeBasis.Given } published)
        {
            if (read.Published is not { } now || WhenWords.Of(now) != WhenWords.Of(published))
                yield return Replaced(
                    "published",
                    WhenWords.Of(published),
                    read.Published is { } when ? WhenWords.Of(when) : null,
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

    private static string Holds(string fact, string given, string by, string held) =>
        $"{fact} {given}, which {by} gives, is not taken: {held} holds, which was given before; --no-{fact} takes that back";

    private static ReadingOptions InPerson(ReadingOptions given) =>
        given with
        {
            Published = given.Published is { From: null } ? given.Published : null,
            Outlet = given.Outlet is { From: null } ? given.Outlet : null,
        };

    [return: NotNullIfNotNull(nameof(words))]
    private static string? Quoted(string? words) => words is null ? null : $"“{Page.Harmless(words)}”";

    /// <param name="now">Null where it was taken back, and nothing stands in its place.</param>
    private static string Replaced(string fact, string before, string? now, bool isStated) =>
        now is null ? $"{fact} {before} is taken back" : $"{fact} {now}{(isStated ? ", which it states itself," : "")} takes the place of {before}";
}
