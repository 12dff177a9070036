using OnRecord.Attribution.Network;
using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Training.Attribution;

/// <summary>The gradient of the negative log-likelihood of a statement's cue and source, each among its candidates: expected less observed.</summary>
internal sealed class FrameGradient
{
    private readonly KeyField _field;

    private FrameGradient(KeyField field)
    {
        _field = field;
        Parts = new float[field.Sentence.Length * FrameScorer.Parts];
    }

    /// <summary>By token of the sentence, then by part.</summary>
    public float[] Parts { get; }

    public static FrameGradient Of(StatementQuestions statement, FrameParts scores)
    {
        var gradient = new FrameGradient(statement.Around);
        TokenRange[] cues = statement.Cues,
            sources = statement.Sources;
        if (Array.IndexOf(cues, statement.Gold.Cue) is >= 0 and var cue)
        {
            double[] shares = Shares([.. cues.Select(scores.Cue)], cue);
            for (int i = 0; i < cues.Length; i++)
                gradient.Add(cues[i], FramePart.CueStart, FramePart.CueEnd, shares[i]);
        }

        int source = statement.Gold.Source is { } named ? Array.IndexOf(sources, named) : sources.Length;
        if (source >= 0)
        {
            double[] shares = Shares([.. sources.Select(scores.Source), scores.NoSource], source);
            for (int i = 0; i < sources.Length; i++)
                gradient.Add(sources[i], FramePart.SourceStart, FramePart.SourceEnd, shares[i]);
            gradient.Parts[gradient.At(FramePart.NoSource, statement.Gold.Key)] = (float)shares[^1];
        }

        return gradient;
    }

    private void Add(TokenRange span, FramePart start, FramePart end, double share)
    {
        Parts[At(start, span.Start)] += (float)share;
        Parts[At(end, span.End - 1)] += (float)share;
    }

    private int At(FramePart part, int token) => ((token - _field.Sentence.Start) * FrameScorer.Parts) + (int)part;

    /// <summary>The probability of each candidate, less one for the gold.</summary>
    private static double[] Shares(float[] scores, int gold)
    {
        double highest = scores.Max();
        double[] shares = [.. scores.Select(score => Math.Exp(score - highest))];
        double sum = shares.Sum();
        for (int i = 0; i < shares.Length; i++)
            shares[i] /= sum;
        shares[gold]--;
        return shares;
    }
}
