using OnRecord.Models;
using OnRecord.Pairs;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace OnRecord.PairTraining;

/// <summary>The encoder with the layers that score relations, while it learns. Not thread-safe.</summary>
internal sealed class PairLearner
{
    /// <summary>Width of the layer between states and scores.</summary>
    public const int Hidden = 256;

    // The opening's state, and sum, difference and product of both sides' means.
    private const int StateParts = 4;

    private readonly Encoder _encoder;
    private readonly WordPieces _pieces;

    public PairLearner(string onnx, WordPieces pieces)
    {
        _pieces = pieces;
        _encoder = new Encoder(Weights, onnx);
        Weights.AddRandom("judge.h.w", 0.03, Hidden, (StateParts * Encoder.Width) + PairFacts.Count);
        Weights.AddZero("judge.h.b", Hidden);
        Weights.AddRandom("judge.w", 0.05, PairNetwork.Relations, Hidden);
        Weights.AddZero("judge.b", PairNetwork.Relations);
    }

    public Weights Weights { get; } = new();

    /// <summary>Whether a weight starts from nothing, and so learns faster than the pretrained ones.</summary>
    public static bool IsNew(string weight) => weight.StartsWith("judge", StringComparison.Ordinal) || weight is "shape" or "kind" or "scope";

    /// <param name="examples">Pairs of like length, best.</param>
    /// <param name="swapped">For each, whether the second side comes first.</param>
    /// <param name="drop">Share of the features that are left out; 0 for judging.</param>
    public Tensor Scores(IReadOnlyList<PairExample> examples, IReadOnlyList<bool> swapped, double drop)
    {
        var batch = new PairBatch(_pieces, examples, swapped);
        Tensor states = _encoder.Run(batch);
        Tensor u = bmm(batch.First.unsqueeze(1), states).squeeze(1),
            v = bmm(batch.Second.unsqueeze(1), states).squeeze(1);
        Tensor features = cat([states.select(1, 0), u + v, (u - v).abs(), u * v, batch.Facts], 1);
        if (drop > 0)
            features = F.dropout(features, drop, true);
        Tensor hidden = F.gelu(F.linear(features, Weights["judge.h.w"], Weights["judge.h.b"]));
        if (drop > 0)
            hidden = F.dropout(hidden, drop, true);
        return F.linear(hidden, Weights["judge.w"], Weights["judge.b"]);
    }

    /// <summary>Probabilities for each pair, the mean over both orders.</summary>
    public IEnumerable<(PairExample Example, double[] Weights)> Weigh(IReadOnlyList<PairExample> examples)
    {
        using var still = no_grad();
        foreach (PairExample[] rows in examples.OrderBy(example => example.Length).Chunk(16))
        {
            using var scope = NewDisposeScope();
            bool[] forth = new bool[rows.Length],
                back = [.. rows.Select(_ => true)];
            Tensor mean = (F.softmax(Scores(rows, forth, 0), 1) + F.softmax(Scores(rows, back, 0), 1)) / 2;
            float[] values = [.. mean.data<float>()];
            for (int i = 0; i < rows.Length; i++)
                yield return (rows[i], [.. values.AsSpan(i * PairNetwork.Relations, PairNetwork.Relations).ToArray().Select(value => (double)value)]);
        }
    }
}
