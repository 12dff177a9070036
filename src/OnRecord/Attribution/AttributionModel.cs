using OnRecord.Attribution.Features;

namespace OnRecord.Attribution;

/// <summary>The weights of the statement finder, one scorer a question.</summary>
/// <param name="Cues">Is this token the main word of a cue?</param>
/// <param name="Outermost">Is it one that stands in no other statement's content?</param>
/// <param name="Extents">Which tokens around the main word belong to the cue?</param>
/// <param name="Sources">Which span is the source?</param>
/// <param name="Contents">Which pieces are the content?</param>
internal sealed record AttributionModel(LinearScorer Cues, LinearScorer Outermost, LinearScorer Extents, LinearScorer Sources, LinearScorer Contents);
