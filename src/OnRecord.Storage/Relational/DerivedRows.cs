using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Storage.Relational;

/// <summary>The rows of a table that a record gives.</summary>
/// <param name="Columns">Without the number of the report, which stands before them.</param>
internal sealed record DerivedRows(string Table, IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows)
{
    public const string Passage = "passage",
        Part = "part";

    /// <summary>The words by which each passage is found, in the order of the rows; they are in the index and in the record, not in the table.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What a part's id is found by.</summary>
    public static string Head(string id) => id.Length > RecordNames.ShortestPart ? id[..RecordNames.ShortestPart] : id;

    /// <summary>All that derives from a record.</summary>
    public static IReadOnlyList<DerivedRows> Of(ReportRecord record)
    {
        List<(StatementId? Statement, TextSpan Span)> passages = [.. SearchPassages.Of(record)];
        string[] names = [.. record.Actors.Select(a => NameForm.Of(a.Name)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
        return
        [
            new("name", ["words"], names.Length == 0 ? [] : [Row(string.Join('\n', names))]),
            new(Passage, ["statement", "\"start\"", "\"end\""], [.. passages.Select(p => Row(p.Statement?.Value, (long)p.Span.Start, (long)p.Span.End))])
            {
                Words = [.. passages.Select(p => p.Span.In(record.Report.Text).ToString())],
            },
            new(Part, ["head"], [.. RecordParts.Ids(record).Select(Head).Distinct(StringComparer.Ordinal).Select(head => Row(head))]),
        ];
    }

    private static object?[] Row(params object?[] values) => values;
}
