using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>Makes examples to learn from of what persons accepted, rejected and corrected: the paragraphs around it, whole.</summary>
internal static class TrainingPassages
{
    private static readonly TrainingContext Plain = new(
        new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    public static string Write(TrainingPassage passage) => JsonSerializer.Serialize(passage, Plain.TrainingPassage);

    /// <param name="asWritten">The record as the program made it: what was rejected is known there alone.</param>
    /// <param name="corrected">The same record as its corrections have it.</param>
    /// <returns>In the order of the text; none where no statement was looked at.</returns>
    public static IEnumerable<TrainingPassage> Of(ReportRecord asWritten, ReportRecord corrected)
    {
        ArgumentNullException.ThrowIfNull(asWritten);
        ArgumentNullException.ThrowIfNull(corrected);
        Dictionary<StatementId, List<CorrectionMark>> looked = [];
        foreach (StatementEntry statement in corrected.Statements)
            if ((statement.Corrections ?? []).Where(m => Teaches(m.Kind)).ToList() is { Count: > 0 } marks)
                looked.TryAdd(statement.Id, marks);
        Dictionary<StatementId, CorrectionMark> rejected = (corrected.Report.Corrections ?? [])
            .Where(m => m is { Kind: CorrectionKind.Reject, Other: not null })
            .DistinctBy(m => m.Other!.Id)
            .ToDictionary(m => new StatementId(m.Other!.Id));
        StatementEntry[] gone = [.. asWritten.Statements.Where(s => rejected.ContainsKey(s.Id))];
        TextSpan[] wanted = [.. corrected.Statements.Where(s => looked.ContainsKey(s.Id)).Concat(gone).Select(Extent).OfType<TextSpan>()];
        foreach (TextSpan passage in Passages(corrected, wanted))
            yield return Passage(corrected, passage, looked, [.. gone.Where(s => Extent(s) is { } extent && passage.Contains(extent))], rejected);
    }

    private static bool Teaches(CorrectionKind kind) => kind is CorrectionKind.Accept or CorrectionKind.Span or CorrectionKind.Speaker or CorrectionKind.Act;

    private static TextSpan? Extent(StatementEntry statement) =>
        new[] { statement.Source.Span, statement.Cue?.Span, statement.Addressee?.Span }
            .OfType<TextSpan>()
            .Concat(statement.Content)
            .Aggregate((TextSpan?)null, (all, part) => all?.Cover(part) ?? part);

    /// <summary>Whole paragraphs that hold what is wanted; no statement reaches out of one.</summary>
    private static IEnumerable<TextSpan> Passages(ReportRecord record, IReadOnlyList<TextSpan> wanted)
    {
        TextSpan[] extents = [.. record.Statements.Select(Extent).OfType<TextSpan>().Concat(wanted).Order()];
        List<TextSpan> whole = [];
        foreach (TextSpan paragraph in Paragraphs(record.Report.Text))
        {
            // A quotation may go on over several paragraphs.
            if (whole.Count > 0 && extents.Any(e => e.Start < whole[^1].End && e.End > paragraph.Start))
                whole[^1] = whole[^1].Cover(paragraph);
            else
                whole.Add(paragraph);
        }

        return whole.Where(passage => wanted.Any(passage.Contains));
    }

    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = start;
            while (end < text.Length && !IsBreak(text, end))
                end++;
            TextSpan paragraph = new TextSpan(start, end).Trim(text);
            if (!paragraph.IsEmpty)
                yield return paragraph;
            start = end + 1;
        }
    }

    /// <summary>A line end after which an empty line follows.</summary>
    private static bool IsBreak(string text, int at)
    {
        if (text[at] != '\n')
            return false;
        for (int i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\n')
                return true;
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return false;
    }

    private static TrainingPassage Passage(
        ReportRecord record,
        TextSpan passage,
        Dictionary<StatementId, List<CorrectionMark>> looked,
        IReadOnlyList<StatementEntry> gone,
        Dictionary<StatementId, CorrectionMark> rejected
    )
    {
        string text = passage.In(record.Report.Text).ToString();
        var points = new CodePointMap(text);
        StatementEntry[] inside = [.. record.Statements.Where(s => Extent(s) is { } extent && passage.Contains(extent))];
        Dictionary<StatementId, string> labels = inside
            .Concat(gone)
            .DistinctBy(s => s.Id)
            .Select((s, i) => (s.Id, Label: string.Create(CultureInfo.InvariantCulture, $"s{i + 1}")))
            .ToDictionary(x => x.Id, x => x.Label);
        return new TrainingPassage(
            $"{record.Report.Id[..Math.Min(record.Report.Id.Length, 23)]}-{passage.Start.ToString(CultureInfo.InvariantCulture)}",
            record.Report.Id,
            text,
            [.. inside.Select(Of)],
            [.. inside.Where(s => looked.ContainsKey(s.Id)).Select(s => labels[s.Id])],
            [.. gone.Select(Of)],
            [.. inside.SelectMany(s => looked.GetValueOrDefault(s.Id) ?? []).Concat(gone.Select(s => rejected[s.Id])).Select(m => m.Id.Value).Distinct()]
        );

        TextSpan In(TextSpan span) => points.ToCodePoints(new TextSpan(span.Start - passage.Start, span.End - passage.Start));
        TextSpan? Within(TextSpan? span) => span is { } at ? In(at) : null;
        TrainingStatement Of(StatementEntry s) =>
            new(
                labels[s.Id],
                Within(s.Source.Span),
                Within(s.Cue?.Span),
                [.. s.Content.Select(In)],
                Within(s.Addressee?.Span),
                s.Parent is { } parent ? labels.GetValueOrDefault(parent) : null,
                EnumWords.Of(s.Act),
                s.Source.Actors.Count == 0 ? null : string.Join(", ", s.Source.Actors.Select(id => record.Actor(id)?.Name ?? id.Value)),
                s.Commitment is { } commitment ? EnumWords.Of(commitment).ToLowerInvariant() : null,
                EnumWords.Of(s.Realis)
            );
    }
}
