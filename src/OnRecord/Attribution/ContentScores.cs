using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>The scores of all pieces that a content may have: sums of what one or more models say of the pieces' parts and of the whole.</summary>
internal sealed class ContentScores
{
    private readonly ContentField _field;

    /// <param name="allowed">Pieces end and begin inside this range.</param>
    public ContentScores(ContentField field, TokenRange allowed)
    {
        _field = field;
        TokenRange window = field.Window;
        int starts = field.Starts.Count,
            ends = field.Ends.Count;
        Pieces = new float[starts * ends];
        Later = new float[starts];
        var taken = new int[window.Length + 1];
        for (int t = window.Start; t < window.End; t++)
            taken[t - window.Start + 1] = taken[t - window.Start] + (field.IsTaken(t) ? 1 : 0);
        for (int s = 0; s < starts; s++)
        {
            for (int e = 0; e < ends; e++)
            {
                int start = field.Starts[s],
                    end = field.Ends[e];
                if (end <= start || start < allowed.Start || end > allowed.End || taken[end - window.Start] > taken[start - window.Start])
                    Pieces[s * ends + e] = float.NegativeInfinity;
            }
        }
    }

    /// <summary>By start, then by end; negative infinity where no piece can be.</summary>
    public float[] Pieces { get; }

    /// <summary>By start: what a piece gets more when it is not the first.</summary>
    public float[] Later { get; }

    public bool IsPossible(int start, int end) => !float.IsNegativeInfinity(Pieces[start * _field.Ends.Count + end]);

    public ContentScores Add(ContentParts parts)
    {
        int ends = _field.Ends.Count,
            offset = _field.Window.Start;
        var inside = new float[parts.Inside.Length + 1];
        for (int i = 0; i < parts.Inside.Length; i++)
            inside[i + 1] = inside[i] + parts.Inside[i];
        for (int s = 0; s < _field.Starts.Count; s++)
        {
            Later[s] += parts.Later[s];
            for (int e = 0; e < ends; e++)
                Pieces[s * ends + e] += parts.Starts[s] + parts.Ends[e] + inside[_field.Ends[e] - offset] - inside[_field.Starts[s] - offset];
        }

        return this;
    }

    public ContentScores Add(LinearScorer scorer, FeatureList features)
    {
        ContentField field = _field;
        var parts = new ContentParts(field);
        for (int t = field.Window.Start; t < field.Window.End; t++)
        {
            ContentFeatures.DescribeInside(field, t, features);
            parts.Inside[t - field.Window.Start] = scorer.Score(features);
        }

        var ends = new PieceEnd[field.Ends.Count];
        for (int e = 0; e < ends.Length; e++)
        {
            ends[e] = new PieceEnd(field, field.Ends[e]);
            ContentFeatures.DescribeEnd(field, field.Ends[e], features);
            parts.Ends[e] = scorer.Score(features);
        }

        for (int s = 0; s < field.Starts.Count; s++)
        {
            ContentFeatures.DescribeStart(field, field.Starts[s], features);
            parts.Starts[s] = scorer.Score(features);
            ContentFeatures.DescribeLater(field, field.Starts[s], features);
            parts.Later[s] = scorer.Score(features);
            var start = new PieceStart(field, field.Starts[s]);
            for (int e = 0; e < ends.Length; e++)
            {
                if (!IsPossible(s, e))
                    continue;
                ContentFeatures.DescribePiece(field, start, ends[e], features);
                Pieces[s * field.Ends.Count + e] += scorer.Score(features);
            }
        }

        return Add(parts);
    }
}
