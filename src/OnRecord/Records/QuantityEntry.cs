using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>A count or measure that a report gives, and the characters that show it.</summary>
public sealed record QuantityEntry(TextSpan Span, decimal Value, FigureRelation Relation)
{
    /// <summary>"person", "USD", "percent", "square metre", "EUR/share", … in the singular; null when nothing is counted.</summary>
    public string? Unit { get; init; }

    /// <summary>Lemma of the noun that is counted.</summary>
    public string? Counted { get; init; }

    /// <summary>Lemma of what happens to what is counted, or of what it belongs to.</summary>
    public string? Of { get; init; }

    /// <summary>What news counts over and over, by one name whatever the words: "dead", "missing", "injured"; null otherwise.</summary>
    public string? Measure { get; init; }

    /// <summary>A part of another figure: "38 of whom".</summary>
    public bool IsPart { get; init; }

    /// <summary>Id of the innermost statement in whose content it is given; null for the outlet's own voice.</summary>
    public StatementId? Statement { get; init; }
}
