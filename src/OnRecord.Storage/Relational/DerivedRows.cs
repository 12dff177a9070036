using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Storage.Relational;

/// <summary>The rows of a table that a record gives.</summary>
/// <param name="Columns">Without the number of the report, which stands before them.</param>
internal sealed record DerivedRows(string Table, IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows)
{
    public const string Passage = "passage",
        Quote = "quote";

    /// <summary>The tables whose rows derive from records, in the order in which they are filled.</summary>
    public static readonly IReadOnlyList<string> Tables = [Quote, "actor", "statement", "speaker", Passage, "part"];

    /// <summary>All that derives from a record, in the order of <see cref="Tables"/>.</summary>
    public static IReadOnlyList<DerivedRows> Of(ReportRecord record)
    {
        string text = record.Report.Text;
        return
        [
            new(
                Quote,
                ["ordinal", "place", "\"start\"", "\"end\"", "quote"],
                [
                    .. RecordSpans
                        .Of(record)
                        .Where(s => RecordSpans.IsEvidence(s.Place))
                        .Select((s, ordinal) => Row((long)ordinal, s.Place, (long)s.Span.Start, (long)s.Span.End, s.Span.In(text).ToString())),
                ]
            ),
            new(
                "actor",
                ["id", "name", "words", "kind", "office", "affiliation", "country", "anonymous"],
                [
                    .. record.Actors.Select(a =>
                        Row(a.Id.Value, a.Name, NameForm.Of(a.Name), EnumWords.Of(a.Kind), a.Office, a.Affiliation, a.Country, a.Anonymous ? 1L : 0L)
                    ),
                ]
            ),
            new("statement", ["ordinal", "id", "act"], [.. record.Statements.Select((s, ordinal) => Row((long)ordinal, s.Id.Value, EnumWords.Of(s.Act)))]),
            new(
                "speaker",
                ["statement", "actor"],
                [
                    .. record
                        .Statements.SelectMany(s => s.Source.Actors.Select(actor => (Statement: s.Id.Value, Actor: actor.Value)))
                        .Distinct()
                        .Select(s => Row(s.Statement, s.Actor)),
                ]
            ),
            new(
                Passage,
                ["statement", "\"start\"", "\"end\"", "text"],
                [.. SearchPassages.Of(record).Select(p => Row(p.Statement?.Value, (long)p.Span.Start, (long)p.Span.End, p.Span.In(text).ToString()))]
            ),
            new("part", ["id"], [.. RecordParts.Ids(record).Distinct(StringComparer.Ordinal).Select(id => Row(id))]),
        ];
    }

    private static object?[] Row(params object?[] values) => values;
}
