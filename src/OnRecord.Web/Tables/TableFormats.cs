using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Queries;

namespace OnRecord.Web.Tables;

/// <summary>How the rows of pages are written that no query answers.</summary>
internal static class TableFormats
{
    private static readonly JsonSerializerOptions _plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static RowFormat<TellingRow> Tellings { get; } =
        new(
            "tellings",
            [
                "happening",
                "type",
                "mode",
                "actors",
                "recipients",
                .. WhenColumns.Names,
                "where",
                "realis",
                "unsure",
                "report",
                "outlet",
                "statement",
                "words",
                "start",
                "end",
            ],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    [
                        row.Happening,
                        row.Type,
                        row.Mode,
                        Joined(row.Actors),
                        Joined(row.Recipients),
                        .. WhenColumns.Of(row.When),
                        row.Where,
                        EnumWords.Of(row.Realis),
                        row.Unsure ? "true" : "false",
                        row.Report,
                        row.Outlet,
                        row.Statement?.Value,
                        row.Words,
                        Number(row.Span.Start),
                        Number(row.Span.End),
                    ]
                ),
            Json,
            row => $"{row.Happening}/{row.Report}/{Number(row.Span.Start)}"
        );

    public static RowFormat<FigureRow> Figures { get; } =
        new(
            "figures",
            [
                "series",
                "about",
                "unit",
                "relation",
                "value",
                .. WhenColumns.Names,
                "actor",
                "report",
                "outlet",
                "statement",
                "words",
                "start",
                "end",
                "against",
            ],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    [
                        row.Series,
                        row.About,
                        row.Unit,
                        EnumWords.Of(row.Relation),
                        row.Value.ToString(CultureInfo.InvariantCulture),
                        .. WhenColumns.Of(row.When),
                        row.Actor,
                        row.Report,
                        row.Outlet,
                        row.Statement?.Value,
                        row.Words,
                        Number(row.Span.Start),
                        Number(row.Span.End),
                        Number(row.Against),
                    ]
                ),
            Json,
            row => $"{row.Series}/{row.Report}/{Number(row.Span.Start)}"
        );

    public static RowFormat<StoryRow> Stories { get; } =
        new(
            "stories",
            ["id", "name", "reports", "copies", "outlets", "first", "last"],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    row.Id,
                    row.Name,
                    Number(row.Reports.Count),
                    Number(row.Copies),
                    Joined(row.Outlets),
                    WhenColumns.Start(row.First),
                    WhenColumns.Start(row.Last)
                ),
            Json,
            row => row.Id
        );

    public static RowFormat<WordingRow> Wordings { get; } =
        new(
            "wordings",
            ["happening", "name", .. WhenColumns.Names, "words", "voice", "outlet", "speaker", "address"],
            (output, row) =>
                CsvWriter.WriteLine(output, [row.Happening, row.Name, .. WhenColumns.Of(row.When), row.Words, row.Voice, row.Outlet, row.Speaker, row.Address]),
            Json,
            row => $"{row.Happening}/{row.Address}"
        );

    public static RowFormat<HappeningRow> Happenings { get; } =
        new(
            "events",
            ["id", "type", "mode", "actors", "recipients", .. WhenColumns.Names, "where", "realis", "unsure", "tellings"],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    [
                        row.Id,
                        row.Type,
                        row.Mode,
                        Joined(row.Actors),
                        Joined(row.Recipients),
                        .. WhenColumns.Of(row.When),
                        row.Where,
                        EnumWords.Of(row.Realis),
                        row.Unsure ? "true" : "false",
                        Number(row.Tellings.Count),
                    ]
                ),
            Json,
            row => row.Id
        );

    public static RowFormat<SeriesRow> Series { get; } =
        new(
            "figures",
            ["id", "about", "unit", "points", "contradictions"],
            (output, row) => CsvWriter.WriteLine(output, row.Id, row.About, row.Unit, Number(row.Values), Number(row.Against)),
            Json,
            row => row.Id
        );

    public static RowFormat<PointRow> Points { get; } =
        new(
            "points",
            ["document", "name", "number", "claim", "report", "outlet", "statement", "words"],
            (output, row) =>
                CsvWriter.WriteLine(output, row.Document, row.Name, Number(row.Number), row.Claim, row.Report, row.Outlet, row.Statement?.Value, row.Words),
            Json,
            row => $"{row.Document}/{Number(row.Number)}/{row.Report}/{row.Statement?.Value}"
        );

    public static RowFormat<ReviewRow> Review { get; } =
        new(
            "review",
            ["kind", "effect", "certainty", "reason", "claim", "other", "report", "statement", "words"],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    row.Kind,
                    row.Effect.ToString(CultureInfo.InvariantCulture),
                    row.Certainty.ToString(CultureInfo.InvariantCulture),
                    row.Reason,
                    row.Claim?.Value,
                    row.Other?.Value,
                    row.Report,
                    row.Statement,
                    row.Words
                ),
            Json,
            row => $"{row.Kind}/{row.Claim}/{row.Other}/{row.Report}/{row.Statement}"
        );

    /// <summary>As they are exported, so that another record can take them.</summary>
    public static RowFormat<CorrectionOutcome> Corrections { get; } =
        new(
            "corrections",
            ["id", "kind", "by", "at", "why", "report", "words", "state", "reason"],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    row.Correction.Id.Value,
                    EnumWords.Of(row.Correction.Kind),
                    row.Correction.By,
                    row.Correction.At.ToString("O", CultureInfo.InvariantCulture),
                    row.Correction.Why,
                    row.Correction.Target?.Report,
                    row.Correction.Target?.Content?.Exact ?? row.Correction.Target?.Quote?.Exact ?? row.Correction.Target?.Name,
                    EnumWords.Of(row.State),
                    row.Reason
                ),
            row => CorrectionJson.Write(row.Correction),
            row => row.Correction.Id
        );

    public static RowFormat<SavedQueryRow> Queries { get; } =
        new(
            "queries",
            ["name", "query", "by", "at", "statements"],
            (output, row) =>
                CsvWriter.WriteLine(output, row.Name, row.Query, row.By, row.At.ToString("O", CultureInfo.InvariantCulture), Number(row.Statements)),
            Json,
            row => row.Name
        );

    public static RowFormat<DocumentRow> Documents { get; } =
        new(
            "documents",
            ["id", "names", "points", "reports"],
            (output, row) => CsvWriter.WriteLine(output, row.Id, Joined(row.Names), Number(row.Points), Number(row.Reports)),
            Json,
            row => row.Id
        );

    public static RowFormat<WordRow> Words { get; } =
        new(
            "words",
            ["group", "id", "word", "meaning"],
            (output, row) => CsvWriter.WriteLine(output, row.Group, row.Id, row.Word, row.Meaning),
            Json,
            row => row.Id
        );

    private static string Json<T>(T row) => JsonSerializer.Serialize(row, _plain);

    private static string Joined(IEnumerable<string> parts) => string.Join(" | ", parts);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
