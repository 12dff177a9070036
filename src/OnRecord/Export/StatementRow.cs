using System.Text.Json.Serialization;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>A statement on its own, with the names and words that its ids and spans stand for: one line of <c>onrecord-statement/1</c>.</summary>
internal sealed record StatementRow
{
    public string Schema { get; init; } = "onrecord-statement/1";

    /// <summary>Unit of the spans: "utf16" or "codepoints".</summary>
    public required string Offsets { get; init; }

    /// <summary>Id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Where the report was read from.</summary>
    public required string Source { get; init; }

    public string? Outlet { get; init; }

    public When? Published { get; init; }

    /// <summary>Id of the statement in its report.</summary>
    public required StatementId Id { get; init; }

    public StatementId? Parent { get; init; }

    public required Act Act { get; init; }

    public required StatementMode Mode { get; init; }

    public bool Negated { get; init; }

    /// <summary>How the source stands to the content as worded; null when it is not known.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>Whether the saying happened.</summary>
    public StatementRealis Realis { get; init; }

    /// <summary>What the speaker itself does with it where it rejects it: "denied" of what "the ministry denied that it had asked" says it asked; null where it does not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rejected { get; init; }

    /// <summary>Names of the speakers; empty when the speaker is unknown.</summary>
    public required IReadOnlyList<string> Speakers { get; init; }

    /// <summary>Office of the first speaker, as the report words it.</summary>
    public string? Office { get; init; }

    /// <summary>Names of those through whom it reached the report, outermost first.</summary>
    public required IReadOnlyList<string> Via { get; init; }

    /// <summary>Names of those addressed.</summary>
    public required IReadOnlyList<string> Addressees { get; init; }

    /// <summary>The words of the report that name the speaker; null when implicit.</summary>
    public QuotedSpan? SourceWords { get; init; }

    public QuotedSpan? Cue { get; init; }

    public required IReadOnlyList<QuotedSpan> Content { get; init; }

    /// <summary>When it was said; where nothing tells that, by the report's date.</summary>
    public When? When { get; init; }

    public string? Where { get; init; }

    public double Confidence { get; init; }

    /// <summary>How many corrections touched it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Corrections { get; init; }

    /// <summary>Who says otherwise, as the ledger has it; null where nobody is known to.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Opposition>? Otherwise { get; init; }

    /// <summary>How it holds the words of the query that found it; null where the query asks for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MatchKind? Match { get; init; }

    /// <param name="codePoints">Whether spans count Unicode code points.</param>
    public static StatementRow Of(ReportRecord record, StatementEntry statement, bool codePoints = false)
    {
        string text = record.Report.Text;
        CodePointMap? points = codePoints ? new CodePointMap(text) : null;
        QuotedSpan Words(TextSpan span) => new(points?.ToCodePoints(span) ?? span, span.In(text).ToString());
        When? Time(When? when) => when?.Span is { } span && points is not null ? when with { Span = points.ToCodePoints(span) } : when;
        IReadOnlyList<string> Names(IEnumerable<ActorId> ids) => [.. ids.Select(id => record.Actor(id)?.Name ?? id.Value)];

        return new StatementRow
        {
            Offsets = codePoints ? RecordOffsets.CodePoints : RecordOffsets.Utf16,
            Report = record.Report.Id,
            Source = record.Report.Source,
            Outlet = record.Report.Outlet?.Name,
            Published = Time(record.Report.Published),
            Id = statement.Id,
            Parent = statement.Parent,
            Act = statement.Act,
            Mode = statement.Mode,
            Negated = statement.Negated,
            Commitment = statement.Commitment,
            Realis = statement.Realis,
            Rejected = StatementTelling.Rejection(statement, id => record.Statements.FirstOrDefault(s => s.Id == id)) is { } rejection
                ? ActWords.Of(rejection.Act, rejection.Commitment)
                : null,
            Speakers = Names(statement.Source.Actors),
            Office = statement.Source.Actors.Select(id => record.Actor(id)?.Office).FirstOrDefault(),
            Via = Names(statement.Via),
            Addressees = Names(statement.Addressee?.Actors ?? []),
            SourceWords = statement.Source.Span is { } source ? Words(source) : null,
            Cue = statement.Cue is { } cue ? Words(cue.Span) : null,
            Content = [.. statement.Content.Select(Words)],
            When = Time(statement.Said(record.Report.Published)),
            Where = statement.Where,
            Confidence = statement.Confidence,
            Corrections = statement.Corrections?.Count ?? 0,
        };
    }
}
