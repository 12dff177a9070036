using OnRecord.Export.Annotations;
using OnRecord.Export.Brat;
using OnRecord.Export.Gdelt;
using OnRecord.Export.Plover;
using OnRecord.Export.Provenance;
using OnRecord.Export.SchemaOrg;
using OnRecord.Export.Timelines;

namespace OnRecord.Web.Takeaway;

/// <summary>All ways to take something away.</summary>
internal static class TakeawayFormats
{
    private const string JsonLd = "application/ld+json",
        TabSeparated = "text/tab-separated-values; charset=utf-8";

    public static IReadOnlyList<TakeawayFormat> All { get; } =
    [
        new()
        {
            Name = "dossier",
            Label = "Dossier (one HTML file)",
            Extension = "html",
            MediaType = "text/html; charset=utf-8",
            NeedsClaims = true,
            Shown = true,
            Fits = s => s.Claim is not null || s.Actor is not null,
            Text = s => [DossierDrawer.Draw(s)],
        },
        new()
        {
            Name = "citation",
            Label = "Citation",
            Extension = "txt",
            MediaType = "text/plain; charset=utf-8",
            NeedsClaims = true,
            Shown = true,
            Fits = IsOne,
            Text = CitationText.Write,
        },
        new()
        {
            Name = "citation-card",
            Label = "Citation as a picture",
            Extension = "svg",
            MediaType = "image/svg+xml; charset=utf-8",
            NeedsClaims = true,
            Shown = true,
            Fits = IsOne,
            Text = CitationText.Card,
        },
        new()
        {
            Name = "web-annotation",
            Label = "Web Annotations",
            Extension = "jsonld",
            MediaType = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
            Text = s => WebAnnotations.Write(s.Statements, s.Found.Count(), $"Statements: {s.Query.Text}"),
        },
        new()
        {
            Name = "schema-org",
            Label = "schema.org",
            Extension = "jsonld",
            MediaType = JsonLd,
            NeedsClaims = true,
            Text = s => new SchemaOrgGraph(s.Dated).Write(s.Claims, s.Statements),
        },
        new()
        {
            Name = "prov",
            Label = "Origins as PROV",
            Extension = "jsonld",
            MediaType = JsonLd,
            NeedsClaims = true,
            Fits = s => s.Report is null,
            Text = s => new ProvenanceGraph(s.View.Records, s.View.Ledger).Write(s.Claims),
        },
        new()
        {
            Name = "brat",
            Label = "brat",
            Extension = "zip",
            MediaType = "application/zip",
            Files = s => BratFiles.Write(s.Statements),
        },
        new()
        {
            Name = "gdelt-gqg",
            Label = "GDELT quotations",
            Extension = "ndjson",
            MediaType = "application/x-ndjson; charset=utf-8",
            Text = s => QuotationGraph.Write(s.Statements),
        },
        new()
        {
            Name = "gdelt-mentions",
            Label = "GDELT mentions",
            Extension = "tsv",
            MediaType = TabSeparated,
            Fits = IsOfReports,
            Text = s => MentionsTable.Write((s with { All = true }).Timeline.Events, s.Dated),
        },
        new()
        {
            Name = "plover",
            Label = "PLOVER events",
            Extension = "tsv",
            MediaType = TabSeparated,
            Fits = IsOfReports,
            Text = s => PloverRows.Write(s.Reports),
        },
        new()
        {
            Name = "markdown",
            Label = "Timeline in Markdown",
            Extension = "md",
            MediaType = "text/markdown; charset=utf-8",
            Fits = IsOfReports,
            Text = s => TimelineText.Markdown(s.Timeline, s.Dated),
        },
        new()
        {
            Name = "wikitext",
            Label = "Timeline in wikitext",
            Extension = "wiki",
            MediaType = "text/x-wiki; charset=utf-8",
            Fits = IsOfReports,
            Text = s => TimelineText.Wikitext(s.Timeline, s.Dated),
        },
    ];

    public static TakeawayFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    private static bool IsOne(Selection selection) => selection.Claim is not null || selection.Report is not null;

    private static bool IsOfReports(Selection selection) => selection.Claim is null && selection.Actor is null && selection.Statement is null;
}
