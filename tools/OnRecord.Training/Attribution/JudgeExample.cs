using OnRecord.Attribution.Features;

namespace OnRecord.Training.Attribution;

/// <summary>A candidate inside a content, and whether the coders have it as a statement.</summary>
/// <param name="Document">The report that its passage was taken from.</param>
internal sealed record JudgeExample(string Document, FeatureList Features, bool IsStatement);
