using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Export;

/// <summary>Statements as a table. Several names or pieces in one field are separated by " | ".</summary>
internal static class StatementCsv
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "report",
        "source",
        "outlet",
        .. WhenColumns.Named("published"),
        "id",
        "parent",
        "act",
        "mode",
        "negated",
        "speaker",
        "office",
        "via",
        "addressee",
        "source_words",
        "cue",
        "content",
        "when_start",
        .. WhenColumns.Names.Skip(1),
        "where",
        "confidence",
        "offsets",
        "source_start",
        "source_end",
        "cue_start",
        "cue_end",
        "content_start",
        "content_end",
        "match",
        "corrections",
        "otherwise",
        "rejected",
    ];

    public static void WriteHeader(TextWriter output) => CsvWriter.WriteLine(output, [.. Columns]);

    public static void Write(TextWriter output, StatementRow row)
    {
        TextSpan? content = row.Content.Count == 0 ? null : row.Content[0].Span.Cover(row.Content[^1].Span);
        CsvWriter.WriteLine(
            output,
            [
                row.Report,
                row.Source,
                row.Outlet,
                .. WhenColumns.Of(row.Published),
                row.Id,
                row.Parent,
                EnumWords.Of(row.Act),
                EnumWords.Of(row.Mode),
                row.Negated ? "true" : "false",
                Joined(row.Speakers),
                row.Office,
                Joined(row.Via),
                Joined(row.Addressees),
                row.SourceWords?.Words,
                row.Cue?.Words,
                Joined(row.Content.Select(c => c.Words)),
                .. WhenColumns.Of(row.When),
                row.Where,
                row.Confidence.ToString(CultureInfo.InvariantCulture),
                row.Offsets,
                Number(row.SourceWords?.Span.Start),
                Number(row.SourceWords?.Span.End),
                Number(row.Cue?.Span.Start),
                Number(row.Cue?.Span.End),
                Number(content?.Start),
                Number(content?.End),
                row.Match is { } match ? EnumWords.Of(match) : null,
                row.Corrections.ToString(CultureInfo.InvariantCulture),
                Joined((row.Otherwise ?? []).Select(o => o.Words(id => id))),
                row.Rejected,
            ]
        );
    }

    private static string Joined(IEnumerable<string> parts) => string.Join(" | ", parts);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
