using OnRecord.Models.Neural;
using OnRecord.Training.Neural;

namespace OnRecord.Training.Language;

/// <summary>
/// Learns to choose heads and relations by the biaffine scores of Dozat and Manning (2017). The view of a word is its row of four parts: as
/// dependant and as head of an arc, as dependant and as head of a relation. Not thread-safe.
/// </summary>
internal sealed class TreeLoss(NetworkParameters parameters, int shard)
{
    private readonly int _arc = parameters.Size.Arc;
    private readonly int _relation = parameters.Size.Relation;
    private readonly DenseLayer _arcs = new(parameters.Arcs, parameters.ArcBias, shard);
    private readonly DenseLayer _relations = new(parameters.RelationWeights, parameters.RelationBias, shard);
    private readonly Matrix _dependants = new();
    private readonly Matrix _turned = new();
    private readonly Matrix _dDependants = new();
    private readonly Matrix _dTurned = new();
    private readonly Matrix _heads = new();
    private readonly Matrix _products = new();
    private readonly Matrix _dHeads = new();
    private readonly Matrix _dProducts = new();
    private float[] _scores = [];

    /// <summary>Adds to <paramref name="dViews"/> and to the parameters' gradients.</summary>
    public float Learn(SequenceBatch batch, IReadOnlyList<GoldSentence> sentences, Matrix views, Matrix dViews, float weight)
    {
        var rows = new List<int>();
        var firstOf = new int[sentences.Count];
        for (int s = 0; s < sentences.Count; s++)
        {
            firstOf[s] = rows.Count;
            for (int i = 0; sentences[s].HasTree && i < sentences[s].Count; i++)
                rows.Add(batch.Row(s, i));
        }

        if (rows.Count == 0)
            return 0;
        float loss = 0;
        _dependants.Resize(rows.Count, _arc);
        for (int r = 0; r < rows.Count; r++)
            views[rows[r]][.._arc].CopyTo(_dependants[r]);
        _arcs.Forward(_dependants, _turned);
        _dTurned.ResizeToZero(rows.Count, _arc);
        for (int s = 0; s < sentences.Count; s++)
            if (sentences[s].HasTree)
                loss += LearnHeads(sentences[s].Heads!, batch, s, firstOf[s], views, dViews, weight);
        _dDependants.ResizeToZero(rows.Count, _arc);
        _arcs.Backward(_dTurned, _dDependants);
        for (int r = 0; r < rows.Count; r++)
            VectorMath.Add(_dDependants[r], dViews[rows[r]][.._arc]);
        return loss + LearnRelations(batch, sentences, firstOf, rows, views, dViews, weight);
    }

    private float LearnHeads(int[] gold, SequenceBatch batch, int sentence, int first, Matrix views, Matrix dViews, float weight)
    {
        int n = gold.Length;
        if (_scores.Length < n + 1)
            _scores = new float[2 * (n + 1)];
        Span<float> scores = _scores.AsSpan(0, n + 1);
        Span<float> root = parameters.Root.Value.AsSpan(0, _arc),
            dRoot = parameters.Root.Gradient(shard)[.._arc];
        float loss = 0;
        for (int i = 0; i < n; i++)
        {
            Span<float> turned = _turned[first + i],
                dTurned = _dTurned[first + i];
            // Position 0 is the root; a word is never its own head.
            scores[0] = VectorMath.Dot(turned, root);
            for (int j = 0; j < n; j++)
                scores[j + 1] = j == i ? -1e4f : VectorMath.Dot(turned, views[batch.Row(sentence, j)].Slice(_arc, _arc));
            loss += CrossEntropy.ToGradient(scores, gold[i] + 1, weight);
            Arithmetic.Add(scores[0], root, dTurned);
            Arithmetic.Add(scores[0], turned, dRoot);
            for (int j = 0; j < n; j++)
            {
                if (j == i)
                    continue;
                int row = batch.Row(sentence, j);
                Arithmetic.Add(scores[j + 1], views[row].Slice(_arc, _arc), dTurned);
                Arithmetic.Add(scores[j + 1], turned, dViews[row].Slice(_arc, _arc));
            }
        }

        return loss;
    }

    private float LearnRelations(
        SequenceBatch batch,
        IReadOnlyList<GoldSentence> sentences,
        int[] firstOf,
        List<int> rows,
        Matrix views,
        Matrix dViews,
        float weight
    )
    {
        int dependant = 2 * _arc,
            head = dependant + _relation,
            count = parameters.Relations.Count;
        var names = (string[])parameters.Relations;
        var headRows = new int[rows.Count];
        var gold = new int[rows.Count];
        for (int s = 0; s < sentences.Count; s++)
        {
            if (sentences[s].Heads is not { } heads)
                continue;
            for (int i = 0; i < heads.Length; i++)
            {
                headRows[firstOf[s] + i] = heads[i] < 0 ? -1 : batch.Row(s, heads[i]);
                gold[firstOf[s] + i] = Array.IndexOf(names, sentences[s].Relations![i]);
            }
        }

        Span<float> root = parameters.Root.Value.AsSpan(_arc),
            dRoot = parameters.Root.Gradient(shard)[_arc..];
        _heads.Resize(rows.Count, _relation);
        for (int r = 0; r < rows.Count; r++)
            (headRows[r] < 0 ? root : views[headRows[r]].Slice(head, _relation)).CopyTo(_heads[r]);
        _relations.Forward(_heads, _products);
        _dProducts.ResizeToZero(_products.Rows, _products.Columns);
        Span<float> scores = stackalloc float[count];
        Span<float> view = stackalloc float[_relation];
        float loss = 0;
        for (int r = 0; r < rows.Count; r++)
        {
            if (gold[r] < 0)
                continue;
            // The last number is 1: what the head alone says for a relation.
            views[rows[r]].Slice(dependant, _relation).CopyTo(view);
            view[^1] = 1;
            Span<float> products = _products[r],
                dProducts = _dProducts[r],
                dView = dViews[rows[r]].Slice(dependant, _relation - 1);
            for (int l = 0; l < count; l++)
                scores[l] = VectorMath.Dot(view, products.Slice(l * _relation, _relation));
            loss += CrossEntropy.ToGradient(scores, gold[r], weight);
            for (int l = 0; l < count; l++)
            {
                Arithmetic.Add(scores[l], view, dProducts.Slice(l * _relation, _relation));
                Arithmetic.Add(scores[l], products.Slice(l * _relation, _relation - 1), dView);
            }
        }

        _dHeads.ResizeToZero(rows.Count, _relation);
        _relations.Backward(_dProducts, _dHeads);
        for (int r = 0; r < rows.Count; r++)
            VectorMath.Add(_dHeads[r], headRows[r] < 0 ? dRoot : dViews[headRows[r]].Slice(head, _relation));
        return loss;
    }
}
