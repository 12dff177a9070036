using System.Collections.Immutable;
using OnRecord.Language;

namespace OnRecord.Events;

/// <summary>One line of <c>event-triggers.tsv</c>: a word that tells an event, under which conditions, and where its participants stand.</summary>
internal sealed record TriggerFrame
{
    public required Upos Pos { get; init; }

    /// <summary>Lemmas of which the object must be one, or, with <see cref="ObjectExcluded"/>, must be none; null for any or no object.</summary>
    public IReadOnlySet<string>? Objects { get; init; }

    public bool ObjectExcluded { get; init; }

    /// <summary>Among excluded objects: it must have none at all.</summary>
    public const string Anything = "*";

    /// <summary>Particles, prepositions or nouns of which one must hang on the word; empty for no condition.</summary>
    public required ImmutableArray<string> With { get; init; }

    public required HappeningKind Kind { get; init; }

    /// <summary>In order of preference.</summary>
    public required ImmutableArray<string> ActorSlots { get; init; }

    public required ImmutableArray<string> RecipientSlots { get; init; }
}
