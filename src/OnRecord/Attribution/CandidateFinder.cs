using OnRecord.Attribution.Features;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>Applies the learned parts to a report: main words, then for each its cue, source and content. Not for several threads.</summary>
internal sealed class CandidateFinder(AttributionModel model, Passage passage)
{
    private readonly FeatureList _features = new();

    public (float Cue, float Outermost) Probabilities(int token)
    {
        CueFeatures.Describe(passage, token, _features);
        return (Logistic(model.Cues.Score(_features)), Logistic(model.Outermost.Score(_features)));
    }

    public TokenRange Cue(int key)
    {
        TokenRange best = new(key, key + 1);
        float highest = float.NegativeInfinity;
        foreach (TokenRange candidate in CueExtent.Candidates(passage, key))
        {
            CueExtent.Describe(passage, key, candidate, _features);
            float score = model.Extents.Score(_features);
            if (score <= highest) continue;
            highest = score;
            best = candidate;
        }

        return best;
    }

    /// <param name="allowed">The source lies in this range.</param>
    public TokenRange? Source(int key, TokenRange cue, TokenRange allowed)
    {
        SourceFeatures.DescribeNone(passage, key, cue, _features);
        float highest = model.Sources.Score(_features);
        TokenRange? best = null;
        foreach (TokenRange candidate in SourceFeatures.Candidates(passage, cue))
        {
            if (!allowed.Contains(candidate)) continue;
            SourceFeatures.Describe(passage, key, cue, candidate, _features);
            float score = model.Sources.Score(_features);
            if (score <= highest) continue;
            highest = score;
            best = candidate;
        }

        return best;
    }

    /// <param name="allowed">Pieces lie in this range.</param>
    public List<TokenRange> Content(int key, TokenRange cue, TokenRange? source, TokenRange allowed) =>
        WholeQuotations.Of(passage, key, allowed, new ContentLattice(new ContentField(passage, key, cue, source), model.Contents, _features, allowed).Best());

    private static float Logistic(float score) => 1 / (1 + MathF.Exp(-score));
}
