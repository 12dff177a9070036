using OnRecord.Attribution.Features;
using OnRecord.Attribution.Network;
using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>Applies the learned parts to a report: main words, then for each its cue, source and content. Not for several threads.</summary>
internal sealed class CandidateFinder(AttributionModel model, Passage passage)
{
    private readonly FeatureList _features = new();
    private readonly PassageViews _views = model.Network.Look(passage);
    private KeyField? _around;

    /// <summary>Pieces of contents looked at so far: what most of the work goes to.</summary>
    public long PiecesSeen { get; private set; }

    public (float Cue, float Outermost) Probabilities(int token)
    {
        CueFeatures.Describe(passage, token, _features);
        return (
            Logistic(model.Thresholds.InsideDoubt * Mean(model.Cues.Score(_features), _views.Cue(token))),
            Logistic(Mean(model.Outermost.Score(_features), _views.Outermost(token)))
        );
    }

    public TokenRange Cue(int key)
    {
        TokenRange best = new(key, key + 1);
        float highest = float.NegativeInfinity;
        FrameParts frame = Frame(key);
        foreach (TokenRange candidate in CueExtent.Candidates(passage, key))
        {
            CueExtent.Describe(passage, key, candidate, _features);
            float score = model.Extents.Score(_features) + frame.Cue(candidate);
            if (score <= highest)
                continue;
            highest = score;
            best = candidate;
        }

        return best;
    }

    /// <param name="allowed">The source lies in this range.</param>
    public TokenRange? Source(int key, TokenRange cue, TokenRange allowed)
    {
        FrameParts frame = Frame(key);
        SourceFeatures.DescribeNone(passage, key, cue, _features);
        float highest = model.Sources.Score(_features) + frame.NoSource;
        TokenRange? best = null;
        foreach (TokenRange candidate in SourceFeatures.Candidates(passage, cue))
        {
            if (!allowed.Contains(candidate))
                continue;
            SourceFeatures.Describe(passage, key, cue, candidate, _features);
            float score = model.Sources.Score(_features) + frame.Source(candidate);
            if (score <= highest)
                continue;
            highest = score;
            best = candidate;
        }

        return best;
    }

    /// <param name="allowed">Pieces lie in this range.</param>
    public List<TokenRange> Content(int key, TokenRange cue, TokenRange? source, TokenRange allowed) =>
        WholeQuotations.Of(passage, key, allowed, Best(new ContentField(Around(key), cue, source), allowed));

    /// <param name="allowed">Pieces lie in this range.</param>
    public ContentScores ContentScores(ContentField field, TokenRange allowed)
    {
        PiecesSeen += (long)field.Starts.Count * field.Ends.Count / 2;
        return new ContentScores(field, allowed).Add(model.Contents, _features).Add(model.Network.Score(field, _views));
    }

    /// <summary>The network's log odds for the two questions about a token.</summary>
    public (float Cue, float Outermost) Network(int token) => (_views.Cue(token), _views.Outermost(token));

    /// <summary>What the network says of cue and source.</summary>
    public FrameParts Frame(int key) => model.Network.Score(Around(key), _views);

    public KeyField Around(int key) => _around is not null && _around.Key == key ? _around : _around = new KeyField(passage, key);

    private List<TokenRange> Best(ContentField field, TokenRange allowed) => new ContentLattice(field, ContentScores(field, allowed)).Best();

    /// <summary>The log odds of the linear model and of the network count equally.</summary>
    public static float Mean(float linear, float network) => (linear + network) / 2;

    private static float Logistic(float score) => 1 / (1 + MathF.Exp(-score));
}
