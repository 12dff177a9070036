using System.Text.Json.Nodes;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Export.SchemaOrg;

/// <summary>
/// Claims and statements in the words of schema.org: <c>Claim</c>, <c>Quotation</c>, and for each claim the stub of a <c>ClaimReview</c> that has no
/// rating: the
/// record does not say who is right.
/// </summary>
internal sealed class SchemaOrgGraph
{
    private readonly Func<string, ReportRecord?> _find;
    private readonly TellingBook _book = new();

    /// <param name="find">Gives the record of a report; null where there is none.</param>
    public SchemaOrgGraph(Func<string, ReportRecord?> find) => _find = find;

    /// <param name="claims">Those to write, with their positions.</param>
    /// <param name="statements">Those to write as quotations beside them.</param>
    public IEnumerable<string> Write(IEnumerable<ClaimEntry> claims, IEnumerable<ToldStatement> statements) =>
        JsonText.Streamed(
            "{\"@context\":\"https://schema.org\",\"@graph\":[",
            claims.SelectMany(c => new JsonNode[] { Claim(c), Review(c) }).Concat(statements.Select(s => (JsonNode)Quotation(s))),
            "]}\n"
        );

    private JsonObject Claim(ClaimEntry claim)
    {
        var node = new JsonObject
        {
            ["@type"] = "Claim",
            ["@id"] = Iris.Thing("claim", claim.Id),
            ["identifier"] = claim.Id.Value,
            ["text"] = JsonText.Sound(claim.Text),
            ["description"] = Citations.ClaimCitations.Standing(claim),
        };
        // A claim appears where somebody puts it forward or passes it on; who contests it speaks about it.
        JsonNode[] appearances = [.. claim.Positions.Where(p => p.Stance is Stance.Asserts or Stance.Reports).Select(p => Position(p)).OfType<JsonNode>()];
        JsonNode[] contesting = [.. claim.Positions.Where(p => p.Stance is Stance.Denies or Stance.Doubts).Select(p => Position(p)).OfType<JsonNode>()];
        if (appearances.Length > 0)
            node["appearance"] = new JsonArray(appearances);
        if (contesting.Length > 0)
            node["subjectOf"] = new JsonArray(contesting);
        return node;
    }

    private static JsonObject Review(ClaimEntry claim) =>
        new()
        {
            ["@type"] = "ClaimReview",
            ["@id"] = Iris.Thing("review", claim.Id),
            ["creativeWorkStatus"] = "Draft: whoever reviews the claim adds author, url, datePublished and reviewRating",
            ["claimReviewed"] = JsonText.Sound(claim.Text),
            ["itemReviewed"] = new JsonObject { ["@id"] = Iris.Thing("claim", claim.Id) },
        };

    private JsonObject? Position(PositionEntry position)
    {
        if (_find(position.Report) is not { } record || position.Span.End > record.Report.Text.Length)
            return null;
        StatementEntry? statement = _book.Find(record, position.Statement);
        ActorEntry[] speakers = statement is null ? [] : [.. statement.Source.Actors.Select(_book.Telling(record).Actor).OfType<ActorEntry>()];
        string id = Iris.Passage(position.Report, _book.Points(record).ToCodePoints(position.Span));
        return Quotation(record, id, position.Span.In(record.Report.Text).ToString(), _book.ReportedAs(record, statement), speakers);
    }

    private static JsonObject Quotation(ToldStatement told) =>
        Quotation(
            told.Record,
            Iris.Statement(told.Record.Report.Id, told.Statement.Id),
            string.Join(" […] ", told.Words.Select(told.Text)),
            told.ReportedAs,
            [.. told.Statement.Source.Actors.Select(told.Telling.Actor).OfType<ActorEntry>()]
        );

    private static JsonObject Quotation(ReportRecord record, string id, string text, string reportedAs, ActorEntry[] speakers)
    {
        var quotation = new JsonObject
        {
            ["@type"] = "Quotation",
            ["@id"] = id,
            ["text"] = JsonText.Sound(text),
            ["description"] = JsonText.Sound($"{reportedAs} “{text}”"),
        };
        JsonNode[] named =
        [
            .. speakers.Select(s => new JsonObject { ["@type"] = s.Kind == ActorKind.Person ? "Person" : "Organization", ["name"] = JsonText.Sound(s.Name) }),
        ];
        if (named.Length > 0)
            quotation["spokenByCharacter"] = new JsonArray(named);
        quotation["isPartOf"] = Article(record);
        return quotation;
    }

    private static JsonObject Article(ReportRecord record)
    {
        ReportEntry report = record.Report;
        var article = new JsonObject
        {
            ["@type"] = "NewsArticle",
            ["@id"] = Iris.Report(report.Id),
            ["identifier"] = report.Id,
            ["inLanguage"] = report.Language,
        };
        if ((report.Headline is { } span ? span.In(report.Text).ToString() : report.Title) is { } headline)
            article["headline"] = JsonText.Sound(headline);
        if (report.Outlet is { } outlet)
            article["publisher"] = new JsonObject { ["@type"] = "NewsMediaOrganization", ["name"] = JsonText.Sound(outlet.Name) };
        if (report.Published is { } published)
            article["datePublished"] = Time.WhenJsonConverter.Written(published.Start, published.Precision);
        if (Iris.Page(report) is { } page)
            article["url"] = page;
        return article;
    }
}
