using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>Something that happened, or is said to, between actors (indices into the report's cast).</summary>
internal sealed record NewsEvent
{
    /// <summary>PLOVER root, or a word of our own where PLOVER has none; see <see cref="Records.EventEntry.Type"/>.</summary>
    public required string Type { get; init; }

    public string? Mode { get; init; }

    public string? Cameo { get; init; }

    public required TokenRange Trigger { get; init; }

    public ImmutableArray<int> Actors { get; init; } = [];

    public ImmutableArray<int> Recipients { get; init; } = [];

    /// <summary>What it happens to or is about, where that is no actor: "the old bridge", "the sale of the drug"; null when nothing is named.</summary>
    public TokenRange? About { get; init; }

    public When? When { get; init; }

    /// <summary>The time expression that dates it, resolved or not.</summary>
    public TokenRange? Time { get; init; }

    public string? Where { get; init; }

    public string? Duration { get; init; }

    public VoteTally? Tally { get; init; }

    public required Realis Realis { get; init; }

    /// <summary>It rests on what was resolved or supplied; see <see cref="Sureness"/>.</summary>
    public bool Unsure { get; init; }

    /// <summary>Index of the innermost statement in whose content it is told, or null.</summary>
    public int? Statement { get; init; }
}
