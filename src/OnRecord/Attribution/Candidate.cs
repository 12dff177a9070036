using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>A statement as the learned parts propose it, before nesting, act and addressee.</summary>
internal sealed record Candidate
{
    public required int Key { get; init; }

    public required TokenRange Cue { get; init; }

    public TokenRange? Source { get; init; }

    public required IReadOnlyList<TokenRange> Content { get; init; }

    /// <summary>That the main word marks a statement at all, 0 to 1.</summary>
    public required float CueProbability { get; init; }

    /// <summary>That it marks one that stands in no other's content, 0 to 1.</summary>
    public required float OutermostProbability { get; init; }
}
