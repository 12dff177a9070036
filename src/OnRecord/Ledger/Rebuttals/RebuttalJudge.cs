using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Models;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>Screens the exchanges of a report, and puts those before the judge of pairs that may be rebuttals. Thread-safe.</summary>
/// <param name="recall">Knows what was said of an exchange before; null where nothing is remembered.</param>
internal sealed class RebuttalJudge(PairJudge judge, MatterModel matters, RebuttalModel model, VerdictRecall? recall) : IRebuttalJudge
{
    /// <summary>How probable a rebuttal has to be for the judge to be asked.</summary>
    public const double LeastScreen = 0.15;

    public static RebuttalJudge Load(ModelManifest manifest) => new(PairJudge.Load(manifest), MatterModel.Load(manifest), RebuttalModel.Load(manifest), null);

    public RebuttalJudge With(VerdictRecall remembered) => new(judge, matters, model, remembered);

    public IReadOnlyList<IReadOnlyList<(Exchange Exchange, double Probability)>> Judge(IReadOnlyList<EnteredReport> reports)
    {
        var screened = new IReadOnlyList<(Exchange Exchange, float[] Values)>[reports.Count];
        Parallel.For(0, screened.Length, i => screened[i] = Screen(reports[i]));
        (Exchange Exchange, float[] Values)[] open = [.. screened.SelectMany(of => of)];
        IReadOnlyList<PairVerdict> verdicts = recall is null ? Weigh(open) : recall.Of(open, o => KeyOf(o.Exchange), Weigh);
        int at = 0;
        return [.. screened.Select(of => of.Select(o => (o.Exchange, verdicts[at++].Certainty)).ToArray())];
    }

    private List<(Exchange Exchange, float[] Values)> Screen(EnteredReport report)
    {
        var open = new List<(Exchange Exchange, float[] Values)>();
        foreach ((Exchange exchange, Tone put, Tone reply) in ExchangeReader.Read(report))
        {
            var values = new float[RebuttalFeatures.Count];
            RebuttalFeatures.Describe(exchange, put, reply, values);
            if (model.Screen(values) >= LeastScreen)
                open.Add((exchange, values));
        }

        return open;
    }

    private PairVerdict[] Weigh(IReadOnlyList<(Exchange Exchange, float[] Values)> open)
    {
        var verdicts = new PairVerdict[open.Count];
        Parallel.For(
            0,
            open.Count,
            i =>
            {
                (Exchange exchange, float[] values) = open[i];
                RebuttalFeatures.Add(exchange, judge, matters, values);
                verdicts[i] = new PairVerdict(PairRelation.Opposed, model.Rejects(values));
            }
        );
        return verdicts;
    }

    /// <summary>Another than that of the same two as a pair of wordings.</summary>
    private static long KeyOf(Exchange exchange)
    {
        var hash = new KeyHash();
        hash.Add("rebuttal");
        hash.Add(exchange.Put.Key);
        hash.Add(exchange.Sheet.Statements[exchange.Reply].Id.Value);
        return unchecked((long)hash.Value);
    }
}
