using System.Collections.Immutable;
using OnRecord.Figures;
using OnRecord.Language;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>What one sentence of a statement's content, or of the report's own narration, puts forward. Actors are indices into the cast. Immutable.</summary>
internal sealed record Proposition
{
    /// <summary>Index of the statement whose content it is; null for the report's own voice.</summary>
    public int? Statement { get; init; }

    /// <summary>Where it stands, from the first word to the last.</summary>
    public required TokenRange Range { get; init; }

    /// <summary>Its words with pronouns and missing subjects filled in.</summary>
    public required string Text { get; init; }

    /// <summary>Lemma of the predicate.</summary>
    public required string Predicate { get; init; }

    /// <summary>Null when nobody does it or nobody is known.</summary>
    public int? Agent { get; init; }

    /// <summary>To whom it is done; null as above.</summary>
    public int? Patient { get; init; }

    public ImmutableArray<PropositionRole> Others { get; init; } = [];

    public Polarity Polarity { get; init; }

    /// <summary>Who stands how to it.</summary>
    public ImmutableArray<PropositionStance> Stances { get; init; } = [];

    public Modality Modality { get; init; }

    public ImmutableArray<Figure> Figures { get; init; } = [];

    public When? When { get; init; }

    public string? Where { get; init; }
}
