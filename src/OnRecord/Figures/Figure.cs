using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Figures;

/// <summary>A count or measure that a report gives.</summary>
/// <param name="Range">The words of the number, with the unit before it where they are one word ("€38.50").</param>
internal sealed record Figure(TokenRange Range, decimal Value, FigureRelation Relation)
{
    /// <summary>"person", "USD", "percent", "square metre", "EUR/share", "USD/year", … in the singular; null when nothing is counted.</summary>
    public string? Unit { get; init; }

    /// <summary>Lemma of the noun that is counted; null when none is.</summary>
    public string? Counted { get; init; }

    /// <summary>Lemma of what happens to what is counted, or of what it belongs to.</summary>
    public string? Of { get; init; }

    /// <summary>What news counts over and over, by one name whatever the words: "dead", "missing", "injured"; null otherwise.</summary>
    public string? Measure { get; init; }

    /// <summary>"38 of whom": a part of another figure.</summary>
    public bool IsPart { get; init; }
}
