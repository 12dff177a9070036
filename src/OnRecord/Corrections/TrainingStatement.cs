using OnRecord.Text;

namespace OnRecord.Corrections;

/// <summary>A statement of a <see cref="TrainingPassage"/>.</summary>
/// <param name="Id">"s1": holds within the passage.</param>
/// <param name="Source">The words that name the source; null when implicit.</param>
/// <param name="Parent">Null also where that one stands outside the passage.</param>
/// <param name="Speaker">Null when unknown.</param>
/// <param name="Commitment">Null when it is not known.</param>
internal sealed record TrainingStatement(
    string Id,
    TextSpan? Source,
    TextSpan? Cue,
    IReadOnlyList<TextSpan> Content,
    TextSpan? Addressee,
    string? Parent,
    string Act,
    string? Speaker,
    string? Commitment,
    string Realis
);
