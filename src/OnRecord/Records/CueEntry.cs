using OnRecord.Text;

namespace OnRecord.Records;

/// <param name="Lemma">Of the cue's main word: "reject" for "has rejected".</param>
public sealed record CueEntry(TextSpan Span, string Lemma);
