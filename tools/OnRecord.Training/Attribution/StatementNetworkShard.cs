using OnRecord.Attribution;
using OnRecord.Attribution.Network;
using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Models.Neural;
using OnRecord.Training.Neural;

namespace OnRecord.Training.Attribution;

/// <summary>The content network at work on one article: forward, the likelihood of its contents, backward. Not thread-safe.</summary>
internal sealed class StatementNetworkShard(StatementNetworkParameters parameters, WordVectors vectors, int shard)
{
    private const float InputDropout = 0.25f;
    private const float HiddenDropout = 0.35f;

    private readonly BiLstmLayer _memory = new(parameters.Memory, shard);
    private readonly DenseLayer _views = new(parameters.Views, parameters.ViewBias, shard);
    private readonly DenseLayer _cues = new(parameters.Cues, parameters.CueBias, shard);
    private readonly Dropout _inputDrop = new(InputDropout);
    private readonly Dropout _hiddenDrop = new(HiddenDropout);
    private readonly PairScorer _pairs = new(parameters.Signs.Value, parameters.Starts.Value, parameters.Ends.Value, parameters.Outputs.Value);
    private readonly DenseLayer _frameViews = new(parameters.Frames, parameters.FrameBias, shard);
    private readonly FrameScorer _frames = new(parameters.FrameSigns.Value, parameters.FrameOutputs.Value);
    private readonly Matrix _frameRows = new();
    private readonly Matrix _tokenFrames = new();
    private readonly Matrix _dTokenFrames = new();
    private readonly Matrix _dFrameRows = new();
    private readonly float[][] _tables = [.. parameters.Tables.Select(table => table.Value)];
    private readonly Matrix _x = new();
    private readonly Matrix _hidden = new();
    private readonly Matrix _viewRows = new();
    private readonly Matrix _cueRows = new();
    private readonly Matrix _tokenViews = new();
    private readonly Matrix _dTokenViews = new();
    private readonly Matrix _dViewRows = new();
    private readonly Matrix _dHidden = new();
    private readonly Matrix _dx = new();
    private int[] _slots = [];

    /// <summary>Adds the gradients of all statements of an article.</summary>
    public void Learn(AttributionExample example, StatementQuestions[] statements, Dice dice)
    {
        Passage passage = example.Passage;
        TokenRange[] pieces = [.. SentencePieces.Batches(passage.Tokens).SelectMany(batch => batch)];
        if (pieces.Length == 0)
            return;
        var batch = new SequenceBatch([.. pieces.Select(piece => piece.Length)]);
        int[] rows = new int[passage.Count];
        for (int s = 0; s < pieces.Length; s++)
        for (int i = 0; i < pieces[s].Length; i++)
            rows[pieces[s].Start + i] = batch.Row(s, i);
        Embed(passage, rows);
        _inputDrop.Forward(_x, dice);
        _memory.Forward(batch, _x, _hidden);
        _hiddenDrop.Forward(_hidden, dice);
        _views.Forward(_hidden, _viewRows);
        _cues.Forward(_hidden, _cueRows);
        _frameViews.Forward(_hidden, _frameRows);
        _tokenViews.Resize(passage.Count, PairScorer.View);
        for (int t = 0; t < rows.Length; t++)
            _viewRows[rows[t]].CopyTo(_tokenViews[t]);
        _dTokenViews.ResizeToZero(passage.Count, PairScorer.View);
        _tokenFrames.Resize(passage.Count, FrameScorer.View);
        for (int t = 0; t < rows.Length; t++)
            _frameRows[rows[t]].CopyTo(_tokenFrames[t]);
        _dTokenFrames.ResizeToZero(passage.Count, FrameScorer.View);

        foreach (StatementQuestions statement in statements)
        {
            ContentField field = statement.Content;
            ContentScores scores = new ContentScores(field, field.Window).Add(_pairs.Score(field, _tokenViews.Data));
            FramesBack(statement, 1f / example.Statements.Count);
            if (ContentGradient.Of(field, scores, statement.Gold.Content) is { } gradient)
                PairsBack(field, gradient, 1f / example.Statements.Count);
        }

        _dViewRows.Resize(batch.Rows, PairScorer.View);
        for (int t = 0; t < rows.Length; t++)
            _dTokenViews[t].CopyTo(_dViewRows[rows[t]]);
        _dFrameRows.Resize(batch.Rows, FrameScorer.View);
        for (int t = 0; t < rows.Length; t++)
            _dTokenFrames[t].CopyTo(_dFrameRows[rows[t]]);
        _dHidden.ResizeToZero(_hidden.Rows, _hidden.Columns);
        _views.Backward(_dViewRows, _dHidden);
        _frameViews.Backward(_dFrameRows, _dHidden);
        CuesToGradient(example, rows);
        _cues.Backward(_cueRows, _dHidden);
        _hiddenDrop.Backward(_dHidden);
        _dx.ResizeToZero(_x.Rows, _x.Columns);
        _memory.Backward(_dHidden, _dx);
        _inputDrop.Backward(_dx);
        EmbedBack(rows);
    }

    // A token inside a content counts only for the second question: the corpus does not say whether another statement stands there.
    private void CuesToGradient(AttributionExample example, int[] rows)
    {
        float weight = 1f / Math.Max(1, example.Statements.Count);
        for (int t = 0; t < rows.Length; t++)
        {
            Span<float> scores = _cueRows[rows[t]];
            float gold = example.IsKey[t] ? 1 : 0;
            scores[0] = example.Inside[t] ? 0 : weight * (Logistic(scores[0]) - gold);
            scores[1] = weight * (Logistic(scores[1]) - gold);
        }
    }

    private static float Logistic(float score) => 1 / (1 + MathF.Exp(-score));

    private void Embed(Passage passage, int[] rows)
    {
        int count = TokenSlots.Tables.Length;
        _x.Resize(rows.Length, parameters.InputLength);
        if (_slots.Length < rows.Length * count)
            _slots = new int[rows.Length * count];
        for (int t = 0; t < rows.Length; t++)
        {
            Span<int> slots = _slots.AsSpan(t * count, count);
            int? vector = TokenSlots.Read(passage, t, vectors, slots);
            StatementNetwork.Embed(vector, slots, vectors, _tables, passage.Syntax.States[t], _x[rows[t]]);
        }
    }

    private void EmbedBack(int[] rows)
    {
        int count = TokenSlots.Tables.Length;
        for (int t = 0; t < rows.Length; t++)
        {
            ReadOnlySpan<float> gradient = _dx[rows[t]][vectors.Dimensions..];
            for (int table = 0; table < count; table++)
            {
                Parameter parameter = parameters.Tables[table];
                VectorMath.Add(gradient[..parameter.Columns], parameter.TouchRow(shard, _slots[t * count + table]));
                gradient = gradient[parameter.Columns..];
            }
        }
    }

    private void PairsBack(ContentField field, ContentGradient gradient, float weight)
    {
        Span<float> sum = stackalloc float[PairScorer.Sum],
            dSum = stackalloc float[PairScorer.Sum],
            place = stackalloc float[PairScorer.Part],
            dPlace = stackalloc float[PairScorer.Part];
        Span<int> slots = stackalloc int[PairSigns.Slots];
        const int Part = PairScorer.Part;
        int s = 0,
            e = 0;
        for (int t = field.Window.Start; t < field.Window.End; t++)
        {
            _pairs.Add(field, t, _tokenViews.Data, sum);
            dSum.Clear();
            WeighBack(sum[..Part], 0, weight * gradient.Inside[t - field.Window.Start], dSum[..Part]);
            if (s < field.Starts.Count && field.Starts[s] == t)
            {
                int sign = PairSigns.Start(field, t);
                PairScorer.AtPlace(sum.Slice(Part, Part), parameters.Starts.Value, sign, place);
                dPlace.Clear();
                WeighBack(place, 1, weight * gradient.Starts[s], dPlace);
                WeighBack(place, 2, weight * gradient.Later[s++], dPlace);
                dPlace.CopyTo(dSum.Slice(Part, Part));
                VectorMath.Add(dPlace, parameters.Starts.Gradient(shard).Slice(sign * Part, Part));
            }

            if (e < field.Ends.Count && field.Ends[e] == t + 1)
            {
                int sign = PairSigns.End(field, t + 1);
                PairScorer.AtPlace(sum.Slice(2 * Part, Part), parameters.Ends.Value, sign, place);
                dPlace.Clear();
                WeighBack(place, 3, weight * gradient.Ends[e++], dPlace);
                dPlace.CopyTo(dSum.Slice(2 * Part, Part));
                VectorMath.Add(dPlace, parameters.Ends.Gradient(shard).Slice(sign * Part, Part));
            }

            PairSigns.Read(field, t, slots);
            foreach (int slot in slots)
                VectorMath.Add(dSum, parameters.Signs.TouchRow(shard, slot));
            VectorMath.Add(dSum, _dTokenViews[t][..PairScorer.Sum]);
            VectorMath.Add(dSum, _dTokenViews[field.Key][PairScorer.Sum..]);
        }
    }

    private void FramesBack(StatementQuestions statement, float weight)
    {
        KeyField field = statement.Around;
        FrameGradient gradient = FrameGradient.Of(statement, _frames.Score(field, _tokenFrames.Data));
        Span<float> sum = stackalloc float[FrameScorer.Sum],
            dSum = stackalloc float[FrameScorer.Sum];
        Span<int> slots = stackalloc int[FrameSigns.Slots];
        for (int t = field.Sentence.Start; t < field.Sentence.End; t++)
        {
            _frames.Add(field, t, _tokenFrames.Data, sum);
            dSum.Clear();
            for (int part = 0; part < FrameScorer.Parts; part++)
            {
                float slope = weight * gradient.Parts[((t - field.Sentence.Start) * FrameScorer.Parts) + part];
                if (slope == 0)
                    continue;
                Arithmetic.Add(slope, sum, parameters.FrameOutputs.Gradient(shard).Slice(part * FrameScorer.Sum, FrameScorer.Sum));
                Arithmetic.Add(slope, parameters.FrameOutputs.Value.AsSpan(part * FrameScorer.Sum, FrameScorer.Sum), dSum);
            }

            for (int i = 0; i < sum.Length; i++)
                if (sum[i] < 0)
                    dSum[i] *= PairScorer.Leak;
            FrameSigns.Read(field, t, slots);
            foreach (int slot in slots)
                VectorMath.Add(dSum, parameters.FrameSigns.TouchRow(shard, slot));
            VectorMath.Add(dSum, _dTokenFrames[t][..FrameScorer.Sum]);
            VectorMath.Add(dSum, _dTokenFrames[field.Key][FrameScorer.Sum..]);
        }
    }

    private void WeighBack(ReadOnlySpan<float> sum, int output, float gradient, Span<float> dSum)
    {
        if (gradient == 0)
            return;
        ReadOnlySpan<float> weights = parameters.Outputs.Value.AsSpan(output * PairScorer.Part, PairScorer.Part);
        Span<float> dWeights = parameters.Outputs.Gradient(shard).Slice(output * PairScorer.Part, PairScorer.Part);
        for (int i = 0; i < sum.Length; i++)
        {
            float slope = sum[i] < 0 ? PairScorer.Leak : 1;
            dWeights[i] += gradient * slope * sum[i];
            dSum[i] += gradient * slope * weights[i];
        }
    }
}
