using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>A person, office, state, organisation, outlet, group or document of one report.</summary>
internal sealed record Actor
{
    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    public string? Office { get; init; }

    public string? Affiliation { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    public bool Anonymous { get; init; }

    /// <summary>The index, in <see cref="Cast.Actors"/>, of the one for whom it speaks: a lawyer's client, a spokesman's ministry; null when the
    /// report does not say so.</summary>
    public int? SpeaksFor { get; init; }

    /// <summary>Ascending.</summary>
    public required ImmutableArray<TokenRange> Mentions { get; init; }

    /// <summary>Where it is named in passing, as an adjective or a place; ascending. Evidence only of an event in which it has a part.</summary>
    public ImmutableArray<TokenRange> Asides { get; init; } = [];
}
