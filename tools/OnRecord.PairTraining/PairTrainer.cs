using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace OnRecord.PairTraining;

/// <summary>Teaches the pairs to a learner. The same pairs, options and machine give the same weights.</summary>
internal static class PairTrainer
{
    // A minimal set of passages gives many opposed and related pairs and few that are the same; these shares are those of pairs as they are judged.
    private static readonly double[] _shares = [0.27, 0.24, 0.09, 0.10, 0.24, 0.06];

    private const double Clip = 1.0,
        WarmUp = 0.1,
        LeastRate = 0.02;

    // Batches are drawn from so many at a time, sorted by length, so that little is padded.
    private const int ChunkedBatches = 8;

    /// <param name="progress">Gets a line for each round.</param>
    public static void Train(PairLearner learner, IReadOnlyList<PairExample> examples, TrainingOptions options, Action<string> progress)
    {
        var dice = new Random(options.Seed);
        var adam = new Adam(learner.Weights, name => PairLearner.IsNew(name) ? options.NewRate : options.Rate);
        using Tensor classes = tensor(ClassWeights(examples));
        int perRound = examples.Count / options.Batch,
            total = (int)(perRound * options.Epochs),
            step = 0;
        double sum = 0;
        while (step < total)
        {
            foreach (PairExample[] rows in Batches(examples, options.Batch, dice).Take(total - step))
            {
                float rate = (float)(Math.Min(1, (step + 1) / (WarmUp * total)) * Math.Max(LeastRate, 1 - ((double)step / total)));
                sum += Step(learner, adam, rows, classes, rate, options, dice);
                step++;
                if (step % perRound == 0 || step == total)
                    progress($"step {step} of {total}, mean loss {sum / (((step - 1) % perRound) + 1):F3}");
                if (step % perRound == 0)
                    sum = 0;
            }
        }
    }

    private static float Step(PairLearner learner, Adam adam, PairExample[] rows, Tensor classes, float rate, TrainingOptions options, Random dice)
    {
        using var scope = NewDisposeScope();
        bool[] swapped = [.. rows.Select(_ => dice.Next(2) == 0)];
        Tensor scores = F.log_softmax(learner.Scores(rows, swapped, options.Drop), 1);
        Tensor wanted = tensor(rows.Select(row => (long)row.Class).ToArray());
        Tensor loss = (F.nll_loss(scores, wanted, classes) * (1 - options.Smoothing)) - (scores.mean() * options.Smoothing);
        loss.backward();
        adam.Step(rate, Clip);
        return loss.item<float>();
    }

    private static float[] ClassWeights(IReadOnlyList<PairExample> examples) =>
        [.. _shares.Select((share, index) => (float)(share * examples.Count / Math.Max(1, examples.Count(example => example.Class == index))))];

    private static PairExample[][] Batches(IReadOnlyList<PairExample> examples, int size, Random dice)
    {
        PairExample[] shuffled = [.. examples];
        dice.Shuffle(shuffled);
        PairExample[][] batches = [.. shuffled.Chunk(size * ChunkedBatches).SelectMany(chunk => chunk.OrderBy(example => example.Length).Chunk(size))];
        dice.Shuffle(batches);
        return batches;
    }
}
