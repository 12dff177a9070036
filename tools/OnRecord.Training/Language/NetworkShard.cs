using OnRecord.Language;
using OnRecord.Models.Neural;
using OnRecord.Training.Neural;

namespace OnRecord.Training.Language;

/// <summary>The network at work on one shard of a batch: forward, losses, backward. Not thread-safe.</summary>
internal sealed class NetworkShard(NetworkParameters parameters, WordVectors vectors, int shard)
{
    private const float Leak = 0.1f;
    private const float InputDropout = 0.25f;
    private const float HiddenDropout = 0.3f;

    // A word whose vector is left out is read by its form alone, as rare words are.
    private const float VectorDropout = 0.1f;

    private readonly BiLstmLayer _first = new(parameters.First, shard);
    private readonly BiLstmLayer _second = new(parameters.Second, shard);
    private readonly DenseLayer _tags = new(parameters.Tags, parameters.TagBias, shard);
    private readonly DenseLayer _views = new(parameters.Views, parameters.ViewBias, shard, Leak);
    private readonly Dropout _inputDrop = new(InputDropout);
    private readonly Dropout _firstDrop = new(HiddenDropout);
    private readonly Dropout _secondDrop = new(HiddenDropout);
    private readonly Dropout _viewDrop = new(HiddenDropout);
    private readonly TreeLoss _trees = new(parameters, shard);
    private readonly Matrix _x = new();
    private readonly Matrix _h1 = new();
    private readonly Matrix _h2 = new();
    private readonly Matrix _tagScores = new();
    private readonly Matrix _viewRows = new();
    private readonly Matrix _dViews = new();
    private readonly Matrix _dh1 = new();
    private readonly Matrix _dh2 = new();
    private readonly Matrix _dx = new();
    private readonly WeightTable[] _tables = [.. parameters.Tables.Select(table => new SingleTable(table.Value, table.Columns))];
    private int[] _slots = [];

    /// <summary>Adds the gradients of all losses.</summary>
    /// <param name="treeWeight">Of one word with tags and a head.</param>
    /// <param name="nameWeight">Of one word with a name label.</param>
    /// <returns>The loss.</returns>
    public float Learn(IReadOnlyList<GoldSentence> sentences, float treeWeight, float nameWeight, Dice dice)
    {
        var batch = new SequenceBatch([.. sentences.Select(sentence => sentence.Count)]);
        Embed(batch, sentences, dice);
        _inputDrop.Forward(_x, dice);
        _first.Forward(batch, _x, _h1);
        _firstDrop.Forward(_h1, dice);
        _second.Forward(batch, _h1, _h2);
        _secondDrop.Forward(_h2, dice);
        _tags.Forward(_h2, _tagScores);
        _views.Forward(_h2, _viewRows);
        _viewDrop.Forward(_viewRows, dice);

        float loss = TagLoss(batch, sentences, treeWeight, nameWeight);
        _dViews.ResizeToZero(_viewRows.Rows, _viewRows.Columns);
        loss += _trees.Learn(batch, sentences, _viewRows, _dViews, treeWeight);

        _dh2.ResizeToZero(_h2.Rows, _h2.Columns);
        _tags.Backward(_tagScores, _dh2);
        _viewDrop.Backward(_dViews);
        _views.Backward(_dViews, _dh2);
        _secondDrop.Backward(_dh2);
        _dh1.ResizeToZero(_h1.Rows, _h1.Columns);
        _second.Backward(_dh2, _dh1);
        _firstDrop.Backward(_dh1);
        _dx.ResizeToZero(_x.Rows, _x.Columns);
        _first.Backward(_dh1, _dx);
        _inputDrop.Backward(_dx);
        EmbedBack();
        return loss;
    }

    private void Embed(SequenceBatch batch, IReadOnlyList<GoldSentence> sentences, Dice dice)
    {
        _x.Resize(batch.Rows, parameters.InputLength);
        if (_slots.Length < batch.Rows * WordShape.Slots)
            _slots = new int[batch.Rows * WordShape.Slots];
        var context = new byte[batch.Steps];
        for (int s = 0; s < sentences.Count; s++)
        {
            Tokens tokens = sentences[s].Tokens;
            WordContext.Read(tokens, new TokenRange(0, tokens.Count), context);
            for (int i = 0; i < tokens.Count; i++)
            {
                int row = batch.Row(s, i);
                Span<int> slots = _slots.AsSpan(row * WordShape.Slots, WordShape.Slots);
                int? vector = WordShape.Read(tokens.Form(i), context[i], vectors, slots);
                Span<float> target = _x[row];
                vectors.CopyTo(dice.Share() < VectorDropout ? null : vector, target);
                WordShape.Embed(slots, _tables, target[vectors.Dimensions..]);
            }
        }
    }

    private void EmbedBack()
    {
        for (int row = 0; row < _dx.Rows; row++)
        {
            ReadOnlySpan<int> slots = _slots.AsSpan(row * WordShape.Slots, WordShape.Slots);
            ReadOnlySpan<float> gradient = _dx[row][vectors.Dimensions..];
            int at = 0;
            for (int table = 0; table < parameters.Tables.Length; table++)
            {
                Parameter parameter = parameters.Tables[table];
                ReadOnlySpan<float> part = gradient.Slice(at, parameter.Columns);
                VectorMath.Add(part, parameter.TouchRow(shard, slots[table]));
                if (table == 0)
                    VectorMath.Add(part, parameter.TouchRow(shard, slots[^1]));
                at += parameter.Columns;
            }
        }
    }

    // Leaves the gradients in place of the scores.
    private float TagLoss(SequenceBatch batch, IReadOnlyList<GoldSentence> sentences, float treeWeight, float nameWeight)
    {
        float loss = 0;
        int xpos = parameters.Xpos.Count,
            names = parameters.TagCount - NameLabels.Count;
        for (int s = 0; s < sentences.Count; s++)
        {
            GoldSentence sentence = sentences[s];
            for (int i = 0; i < sentence.Count; i++)
            {
                Span<float> scores = _tagScores[batch.Row(s, i)];
                int gold = sentence.Xpos is null ? -1 : Array.IndexOf((string[])parameters.Xpos, sentence.Xpos[i]);
                if (gold >= 0)
                    loss += CrossEntropy.ToGradient(scores[..xpos], gold, treeWeight);
                else
                    scores[..xpos].Clear();
                if (sentence.Upos is { } upos)
                    loss += CrossEntropy.ToGradient(scores[xpos..names], (int)upos[i], treeWeight);
                else
                    scores[xpos..names].Clear();
                if (sentence.Names is { } labels)
                    loss += CrossEntropy.ToGradient(scores[names..], labels[i], nameWeight);
                else
                    scores[names..].Clear();
            }
        }

        return loss;
    }
}
