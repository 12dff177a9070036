using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution.Network;

/// <summary>What the network says of cue and source around one main word.</summary>
/// <param name="scores">By token of the sentence, then by part.</param>
internal sealed class FrameParts(KeyField around, float[] scores)
{
    public float NoSource => At(FramePart.NoSource, around.Key);

    public float Cue(TokenRange span) => At(FramePart.CueStart, span.Start) + At(FramePart.CueEnd, span.End - 1);

    public float Source(TokenRange span) => At(FramePart.SourceStart, span.Start) + At(FramePart.SourceEnd, span.End - 1);

    /// <summary>0 outside the sentence.</summary>
    private float At(FramePart part, int token) =>
        !around.Sentence.Contains(token) ? 0 : scores[((token - around.Sentence.Start) * FrameScorer.Parts) + (int)part];
}
