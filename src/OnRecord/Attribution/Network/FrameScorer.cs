using OnRecord.Attribution.Passages;
using OnRecord.Models.Neural;

namespace OnRecord.Attribution.Network;

/// <summary>
/// Scores where a cue and its source begin and end: what the token is, what the main word is and how the one stands to the other are summed, and the
/// sum, with negative numbers made small, is weighed.
/// </summary>
/// <param name="signs">Rows of <see cref="Sum"/> for <see cref="FrameSigns.Read"/>.</param>
/// <param name="outputs">A row of <see cref="Sum"/> for each of <see cref="FramePart"/>.</param>
internal sealed class FrameScorer(float[] signs, float[] outputs)
{
    /// <summary>Numbers of one sum.</summary>
    public const int Sum = 64;

    /// <summary>Numbers of a token's view: as a token of the sentence, and as the main word of a cue.</summary>
    public const int View = 2 * Sum;

    public static readonly int Parts = Enum.GetValues<FramePart>().Length;

    /// <param name="views">A row of <see cref="View"/> for every token of the passage.</param>
    public FrameParts Score(KeyField field, ReadOnlySpan<float> views)
    {
        var scores = new float[field.Sentence.Length * Parts];
        Span<float> sum = stackalloc float[Sum];
        for (int t = field.Sentence.Start; t < field.Sentence.End; t++)
        {
            Add(field, t, views, sum);
            for (int part = 0; part < Parts; part++)
                scores[((t - field.Sentence.Start) * Parts) + part] = VectorMath.Dot(sum, outputs.AsSpan(part * Sum, Sum));
        }

        return new FrameParts(field, scores);
    }

    /// <summary>The sum of one token, negative numbers made small.</summary>
    public void Add(KeyField field, int token, ReadOnlySpan<float> views, Span<float> sum)
    {
        Span<int> slots = stackalloc int[FrameSigns.Slots];
        FrameSigns.Read(field, token, slots);
        views.Slice(token * View, Sum).CopyTo(sum);
        VectorMath.Add(views.Slice((field.Key * View) + Sum, Sum), sum);
        foreach (int slot in slots)
            VectorMath.Add(signs.AsSpan(slot * Sum, Sum), sum);
        VectorMath.Leak(sum, PairScorer.Leak);
    }
}
