using System.Globalization;
using System.Text.Json;
using OnRecord.Export;

namespace OnRecord.Queries;

/// <summary>The kinds of rows.</summary>
internal static class RowFormats
{
    public static RowFormat<StatementRow> Statements { get; } =
        new("statements", StatementCsv.Columns, StatementCsv.Write, ExportJson.Write, row => $"{row.Report}/{row.Id}");

    public static RowFormat<ClaimRow> Claims { get; } =
        new(
            "claims",
            [
                "id",
                "text",
                "status",
                "certainty",
                "outlets",
                "origins",
                "asserted_by",
                "contested_by",
                "positions",
                "first",
                "last",
                "match",
                "corrections",
                "issues",
            ],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    row.Id,
                    row.Text,
                    EnumWords.Of(row.Status),
                    row.Certainty.ToString(CultureInfo.InvariantCulture),
                    Number(row.Outlets),
                    row.Origins,
                    Joined(row.AssertedBy),
                    Joined(row.ContestedBy),
                    Number(row.Positions),
                    WhenColumns.Start(row.First),
                    WhenColumns.Start(row.Last),
                    row.Match is { } match ? EnumWords.Of(match) : null,
                    Number(row.Corrections),
                    Joined(row.Issues ?? [])
                ),
            row => JsonSerializer.Serialize(row, QueryJson.Plain.ClaimRow),
            row => row.Id
        );

    public static RowFormat<ActorRow> Actors { get; } =
        new(
            "actors",
            ["id", "name", "kind", "aliases", "speaks_for", "statements", "reports", "first", "last", "corrections"],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    row.Id,
                    row.Name,
                    EnumWords.Of(row.Kind),
                    Joined(row.Aliases),
                    row.SpeaksFor,
                    Number(row.Statements),
                    Number(row.Reports),
                    WhenColumns.Start(row.First),
                    WhenColumns.Start(row.Last),
                    Number(row.Corrections)
                ),
            row => JsonSerializer.Serialize(row, QueryJson.Plain.ActorRow),
            row => row.Id
        );

    public static RowFormat<ReportRow> Reports { get; } =
        new(
            "reports",
            ["id", "source", "headline", "outlet", .. WhenColumns.Names, "language", "statements", "matching"],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    [row.Id, row.Source, row.Headline, row.Outlet, .. WhenColumns.Of(row.When), row.Language, Number(row.Statements), Number(row.Matching)]
                ),
            row => JsonSerializer.Serialize(row, QueryJson.Plain.ReportRow),
            row => row.Id
        );

    public static RowFormat<PositionRow> Positions { get; } =
        new(
            "positions",
            [
                "id",
                "claim",
                "claim_text",
                "status",
                "actor",
                "stance",
                "certainty",
                .. WhenColumns.Names,
                "report",
                "outlet",
                "statement",
                "via",
                "words",
                "start",
                "end",
            ],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    [
                        row.Id,
                        row.Claim,
                        row.ClaimText,
                        EnumWords.Of(row.Status),
                        row.Actor,
                        EnumWords.Of(row.Stance),
                        row.Certainty.ToString(CultureInfo.InvariantCulture),
                        .. WhenColumns.Of(row.When),
                        row.Report,
                        row.Outlet,
                        row.Statement?.Value,
                        Joined(row.Via),
                        row.Words,
                        Number(row.Span.Start),
                        Number(row.Span.End),
                    ]
                ),
            row => JsonSerializer.Serialize(row, QueryJson.Plain.PositionRow),
            row => row.Id
        );

    public static RowFormat<OutletRow> Outlets { get; } =
        new(
            "outlets",
            ["id", "name", "reports", "undated", "statements", "matching", "first", "last"],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    row.Id,
                    row.Name,
                    Number(row.Reports),
                    Number(row.Undated),
                    Number(row.Statements),
                    Number(row.Matching),
                    WhenColumns.Start(row.First),
                    WhenColumns.Start(row.Last)
                ),
            row => JsonSerializer.Serialize(row, QueryJson.Plain.OutletRow),
            row => row.Id
        );

    public static RowFormat<MomentRow> Moments { get; } =
        new(
            "timeline",
            ["id", "kind", .. WhenColumns.Names, "who", "about", "stance", "value", "unit", "report", "outlet", "statement", "words", "start", "end"],
            (output, row) =>
                CsvWriter.WriteLine(
                    output,
                    [
                        row.Id,
                        row.Kind,
                        .. WhenColumns.Of(row.When),
                        Joined(row.Who),
                        row.About,
                        row.Stance is { } stance ? EnumWords.Of(stance) : null,
                        row.Value?.ToString(CultureInfo.InvariantCulture),
                        row.Unit,
                        row.Report,
                        row.Outlet,
                        row.Statement?.Value,
                        row.Words,
                        Number(row.Span.Start),
                        Number(row.Span.End),
                    ]
                ),
            row => JsonSerializer.Serialize(row, QueryJson.Plain.MomentRow),
            row => row.Key
        );

    private static string Joined(IEnumerable<string> parts) => string.Join(" | ", parts);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
