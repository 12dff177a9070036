using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>An actor's stance on a claim at a time, and the characters that show it.</summary>
public sealed record PositionEntry
{
    /// <summary>Id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Where the report was read from.</summary>
    public required string Source { get; init; }

    /// <summary>Id of the statement in that report; null when the report's own narration takes the position.</summary>
    public StatementId? Statement { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The actor's name; null when the speaker is unknown.</summary>
    public string? Actor { get; init; }

    /// <summary>Id of the identity; null when the speaker is unknown.</summary>
    public IdentityId? Identity { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>0 to 1: how sure it is that the passage takes this stance on this claim.</summary>
    public double Certainty { get; init; }

    /// <summary>Id of the statement of the position that it answers.</summary>
    public StatementId? Answers { get; init; }

    /// <summary>Why it stands here, in words.</summary>
    public string? Why { get; init; }

    /// <summary>Names of those through whom it reached the report, outermost first.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    public When? When { get; init; }
}
