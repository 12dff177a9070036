using OnRecord.Attribution.Network;
using OnRecord.Models.Neural;
using OnRecord.Training.Neural;

namespace OnRecord.Training.Attribution;

/// <summary>Trains the content network on the likelihood of the contents, some articles a step. The outcome does not depend on the number of threads.</summary>
internal sealed class StatementNetworkTrainer(IReadOnlyList<AttributionExample> examples, WordVectors vectors, ulong seed)
{
    // Articles of one step, each a shard of its own.
    private const int Shards = 2;
    private const float Rate = 2e-3f;
    private const float LeastRate = 0.02f;
    private const int WarmUp = 50;

    public StatementNetwork Train(int epochs, Action<int> epochDone)
    {
        var dice = new Dice(seed);
        var parameters = new StatementNetworkParameters(vectors.Dimensions, examples[0].Passage.Syntax.States.Width, Shards, dice);
        StatementNetworkShard[] shards = [.. Enumerable.Range(0, Shards).Select(shard => new StatementNetworkShard(parameters, vectors, shard))];
        var optimizer = new AdamOptimizer(parameters.All);
        (AttributionExample Example, StatementQuestions[] Statements)[] order =
        [
            .. examples.Select(e => (e, e.Statements.Select(s => new StatementQuestions(e.Passage, s)).ToArray())),
        ];
        int steps = epochs * (order.Length / Shards);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            dice.Shuffle(order);
            for (int at = 0; at + Shards <= order.Length; at += Shards)
            {
                ulong[] seeds = [.. Enumerable.Range(0, Shards).Select(_ => dice.Next())];
                int first = at;
                Parallel.For(0, Shards, shard => shards[shard].Learn(order[first + shard].Example, order[first + shard].Statements, new Dice(seeds[shard])));
                float rising = (optimizer.Steps + 1f) / WarmUp,
                    falling = 1 - (float)optimizer.Steps / steps;
                optimizer.Step(Rate * Math.Clamp(Math.Min(rising, falling), LeastRate, 1));
            }

            epochDone(epoch + 1);
        }

        return parameters.ToNetwork(vectors);
    }
}
