using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Models;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>Screens the exchanges of a report, and puts those before the judge of pairs that may be rebuttals. Thread-safe.</summary>
/// <param name="memory">Knows what was said of an exchange before; null where nothing is remembered.</param>
internal sealed class RebuttalJudge(PairJudge judge, MatterModel matters, RebuttalModel model, RebuttalMemory? memory) : IRebuttalJudge
{
    /// <summary>How probable a rebuttal has to be for the judge to be asked.</summary>
    public const double LeastScreen = 0.15;

    public static RebuttalJudge Load(ModelManifest manifest) => new(PairJudge.Load(manifest), MatterModel.Load(manifest), RebuttalModel.Load(manifest), null);

    public RebuttalJudge With(RebuttalMemory remembered) => new(judge, matters, model, remembered);

    public IReadOnlyList<(Exchange Exchange, double Probability)> Judge(EnteredReport report)
    {
        var open = new List<(Exchange Exchange, float[] Values)>();
        foreach ((Exchange exchange, Tone put, Tone reply) in ExchangeReader.Read(report))
        {
            var values = new float[RebuttalFeatures.Count];
            RebuttalFeatures.Describe(exchange, put, reply, values);
            if (model.Screen(values) >= LeastScreen)
                open.Add((exchange, values));
        }

        return memory is null ? Weigh(open) : memory.Recall(open, Weigh);
    }

    private (Exchange, double)[] Weigh(IReadOnlyList<(Exchange Exchange, float[] Values)> open)
    {
        var weighed = new (Exchange, double)[open.Count];
        Parallel.For(
            0,
            open.Count,
            i =>
            {
                (Exchange exchange, float[] values) = open[i];
                RebuttalFeatures.Add(Read(exchange), matters, values);
                weighed[i] = (exchange, model.Rejects(values));
            }
        );
        return weighed;
    }

    private PairReading? Read(Exchange exchange) =>
        exchange.Said is { } said ? judge.Describe(PropositionJudge.Side(exchange.Put), PropositionJudge.Side(said)) : null;
}
