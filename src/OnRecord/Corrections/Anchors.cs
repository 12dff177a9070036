using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Corrections;

/// <summary>Makes anchors of the parts of a record.</summary>
internal static class Anchors
{
    /// <summary>Characters kept on either side of a passage.</summary>
    private const int Neighbours = 32;

    public static Anchor Of(ReportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Anchor { Report = record.Report.Id, Part = AnchorPart.Report };
    }

    /// <exception cref="ArgumentException">No words of the report show the statement.</exception>
    public static Anchor Of(ReportRecord record, StatementEntry statement)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(statement);
        TextSpan? content = statement.WholeContent();
        TextSpan shown =
            statement.Cue?.Span
            ?? content
            ?? statement.Source.Span
            ?? throw new ArgumentException("No words of the report show this statement.", nameof(statement));
        return new Anchor
        {
            Report = record.Report.Id,
            Part = AnchorPart.Statement,
            Id = statement.Id,
            Quote = Quote(record.Report.Text, shown),
            Content = content is { } span && span != shown ? Quote(record.Report.Text, span) : null,
        };
    }

    public static Anchor Of(ReportRecord record, ActorEntry actor)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(actor);
        string text = record.Report.Text;
        // The mention that says most: a pronoun tells nobody who is meant.
        TextSpan? fullest = actor
            .Mentions.Where(m => m.End <= text.Length && !m.IsEmpty)
            .OrderByDescending(m => m.In(text).Contains(actor.Name, StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(m => m.Length)
            .ThenBy(m => m.Start)
            .Select(m => (TextSpan?)m)
            .FirstOrDefault();
        return new Anchor
        {
            Report = record.Report.Id,
            Part = AnchorPart.Actor,
            Id = actor.Id,
            Name = actor.Name,
            Quote = fullest is { } span ? Quote(text, span) : null,
        };
    }

    public static Anchor Of(ReportRecord record, PropositionEntry proposition)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(proposition);
        return new Anchor
        {
            Report = record.Report.Id,
            Part = AnchorPart.Proposition,
            Id = proposition.Id,
            Name = proposition.Predicate,
            Quote = Quote(record.Report.Text, proposition.Span),
        };
    }

    /// <summary>A passage of a text with its neighbours, no character cut in two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text.</exception>
    public static TextQuote Quote(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        int start = Math.Max(0, span.Start - Neighbours),
            end = Math.Min(text.Length, span.End + Neighbours);
        if (start > 0 && char.IsLowSurrogate(text[start]))
            start++;
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
            end--;
        return new TextQuote(span.In(text).ToString(), text[Math.Min(start, span.Start)..span.Start], text[span.End..Math.Max(end, span.End)]);
    }
}
