using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Storage;

/// <summary>
/// A document on its way into a record that may know it: with what was given of it before, which holds until something else is given. Of other bytes under a
/// known address (a new revision) only what a person gave holds on: titles and addresses may be those of the older page.
/// </summary>
internal sealed class Arrival
{
    // What comes through it is another report each time.
    private const string StandardInput = "-";

    private readonly IRecordStore _store;
    private readonly Input _given;

    private Arrival(IRecordStore store, Input given, ReportEntry? before, ReportEntry? earlier)
    {
        (_store, _given, Before, Earlier) = (store, given, before, earlier);
        ReadingOptions kept =
            before is not null ? Facts(before)
            : earlier is not null ? OfPersons(earlier)
            : ReadingOptions.Default;
        Input = given with { Options = Completed(given.Options, kept) };
    }

    /// <summary>The document with all that holds of it.</summary>
    public Input Input { get; }

    /// <summary>What is said of it this time.</summary>
    public ReadingOptions Given => _given.Options;

    /// <summary>The same bytes as the record has them; null when it has none.</summary>
    public ReportEntry? Before { get; }

    /// <summary>Of bytes that are new to the record, the newest revision under their address; null when there is none.</summary>
    public ReportEntry? Earlier { get; }

    /// <summary>Whether the record holds the document as it is, with the facts that hold of it: it need not be read.</summary>
    public bool IsKnown => Before is { } before && _store.Holds(_given.Source, before.Id) && (HasFacts(before) || !ReadingChanges(before));

    /// <param name="store">As written, without corrections.</param>
    /// <param name="given">With what is said of it this time.</param>
    public static Arrival Of(IRecordStore store, Input given)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(given);
        ReportEntry? before = store.Find(ReportReader.IdOf(given.Bytes.Span))?.Report,
            earlier = before is null && given.Source != StandardInput && store.Revisions(given.Source) is [.., var last] ? store.Find(last)?.Report : null;
        return new Arrival(store, given, before, earlier);
    }

    /// <summary>What was given of a report, by persons or by where it was found, for when its bytes are read again.</summary>
    public static ReadingOptions Facts(ReportEntry report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReadingOptions
        {
            Published = report.Published is { Basis: TimeBasis.Given or TimeBasis.Metadata } published ? published with { Span = null } : null,
            Outlet = report.Outlet is { Basis: OutletEntry.Given or OutletEntry.Metadata } outlet ? outlet : null,
            Url = report.Url,
            Headline = report.Title,
        };
    }

    private static ReadingOptions OfPersons(ReportEntry report) =>
        new()
        {
            Published = report.Published is { Basis: TimeBasis.Given } published ? published : null,
            Outlet = report.Outlet is { Basis: OutletEntry.Given } outlet ? outlet : null,
        };

    private static ReadingOptions Completed(ReadingOptions given, ReadingOptions kept)
    {
        When? published = given.DropsPublished && kept.Published is { Basis: TimeBasis.Given } ? null : kept.Published;
        OutletEntry? outlet = given.DropsOutlet && kept.Outlet is { Basis: OutletEntry.Given } ? null : kept.Outlet;
        return given with
        {
            Published = given.Published is null || Rank(published) > Rank(given.Published) ? published : given.Published,
            Outlet = given.Outlet is null || Rank(outlet) > Rank(given.Outlet) ? outlet : given.Outlet,
            Url = given.Url ?? kept.Url,
            Headline = given.Headline ?? kept.Headline,
        };
    }

    // What a person says goes before what stands beside the file, and that before what a feed says, whichever came first. Of one rank the last counts.
    private static int Rank(When? fact) => fact is null ? -1 : Rank(fact.Basis == TimeBasis.Given, fact.From);

    private static int Rank(OutletEntry? fact) => fact is null ? -1 : Rank(fact.Basis == OutletEntry.Given, fact.From);

    private static int Rank(bool isGiven, string? from) =>
        !isGiven ? 0
        : from is not null ? 1
        : 2;

    private bool HasFacts(ReportEntry before) =>
        !Drops(before)
        && (Input.Options.Published is null || Input.Options.Published == before.Published)
        && (Input.Options.Outlet is null || Input.Options.Outlet == before.Outlet)
        && (Input.Options.Url is null || Input.Options.Url == before.Url)
        && (Input.Options.Headline is null || Input.Options.Headline == before.Title);

    private bool Drops(ReportEntry before) =>
        (Given.DropsPublished && before.Published is { Basis: TimeBasis.Given } && Input.Options.Published != before.Published)
        || (Given.DropsOutlet && before.Outlet is { Basis: OutletEntry.Given } && Input.Options.Outlet != before.Outlet);

    /// <summary>Whether a fact that holds and differs is taken by the report, which may state another itself. It is read to its facts, without a model.</summary>
    private bool ReadingChanges(ReportEntry before)
    {
        if (Drops(before))
            return true;
        ReadingOptions facts = Input.Options;
        Report read = ReportReader.Read(Input.Source, Input.Bytes, facts);
        return (facts.Published is { } published && published == read.Published && published != before.Published)
            || (facts.Outlet is { } outlet && outlet == read.Outlet && outlet != before.Outlet)
            || (facts.Url is { } url && url == read.Url && url != before.Url)
            || (facts.Headline is { } headline && headline == read.Title && headline != before.Title);
    }
}
