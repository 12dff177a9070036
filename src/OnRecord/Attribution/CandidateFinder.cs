using OnRecord.Attribution.Features;
using OnRecord.Attribution.Network;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>Applies the learned parts to a report: main words, then for each its cue, source and content. Not for several threads.</summary>
internal sealed class CandidateFinder(AttributionModel model, Passage passage)
{
    private readonly FeatureList _features = new();
    private readonly PassageViews _views = model.Network.Look(passage);

    public (float Cue, float Outermost) Probabilities(int token)
    {
        CueFeatures.Describe(passage, token, _features);
        return (Probability(model.Cues.Score(_features), _views.Cue(token)), Probability(model.Outermost.Score(_features), _views.Outermost(token)));
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
        WholeQuotations.Of(passage, key, allowed, Best(new ContentField(passage, key, cue, source), allowed));

    /// <param name="allowed">Pieces lie in this range.</param>
    public ContentScores ContentScores(ContentField field, TokenRange allowed) =>
        new ContentScores(field, allowed).Add(model.Contents, _features).Add(model.Network.Score(field, _views));

    private List<TokenRange> Best(ContentField field, TokenRange allowed) => new ContentLattice(field, ContentScores(field, allowed)).Best();

    /// <summary>Of the mean of the log odds that the linear model and the network give.</summary>
    private static float Probability(float linear, float network) => 1 / (1 + MathF.Exp(-(linear + network) / 2));
}
