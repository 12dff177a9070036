using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>
/// Sets down that a passage rejects what another of its report put forward: it takes the other side there, and what it says itself is no claim beside that
/// one.
/// </summary>
internal sealed class RebuttalFinder(IRebuttalJudge judge, LedgerLimits limits)
{
    public IEnumerable<EnteredReport> Attach(IReadOnlyList<EnteredReport> reports) => reports.Zip(judge.Judge(reports), Attach);

    private EnteredReport Attach(EnteredReport report, IReadOnlyList<(Exchange Exchange, double Probability)> judged)
    {
        PairRuling[] apart = [.. PairRuling.Of(report.Sheet.Record).Where(r => r.Relation is null)];
        (Exchange Exchange, double Probability)[] found =
        [
            .. judged
                .Where(j => j.Probability >= LeastOf(j.Exchange) && IsPutForward(j.Exchange) && !apart.Any(r => Parts(r, j.Exchange)))
                .Where(j => !j.Exchange.Put.Stands.Any(s => s.Statement == j.Exchange.Reply)),
        ];
        if (found.Length == 0)
            return report;
        ILookup<string, Stand> rejected = found.ToLookup(j => j.Exchange.Put.Key, j => Rejection(j.Exchange, j.Probability), StringComparer.Ordinal);
        HashSet<string> told = [.. found.Select(j => j.Exchange.Said?.Key).OfType<string>()];
        return report with
        {
            Held = [.. report.Held.Select(h => h.With([.. h.Stands, .. rejected[h.Key]], isToldElsewhere: told.Contains(h.Key) && !rejected.Contains(h.Key)))],
        };
    }

    /// <summary>Who denies in so many words answers somebody.</summary>
    private double LeastOf(Exchange exchange) =>
        exchange.Said is not null && OwnStance.DeniesInSoManyWords(exchange.Sheet.Statements[exchange.Reply]) ? limits.Denial : limits.Rebuttal;

    private static Stand Rejection(Exchange exchange, double probability) =>
        new(
            exchange.Reply,
            exchange.Said?.Span ?? exchange.Sheet.ShownBy(exchange.Reply),
            Stance.Denies,
            StandKind.Answer,
            probability,
            exchange.Sheet.Statements[exchange.PutBy].Id.Value,
            "answers it in the same report"
        );

    /// <summary>Whether a person found the two not to be one claim.</summary>
    private static bool Parts(PairRuling ruling, Exchange exchange) =>
        exchange.Said is { } said
        && (ruling.First == exchange.Put.Key && ruling.Second == said.Key || ruling.First == said.Key && ruling.Second == exchange.Put.Key);

    /// <summary>Only what somebody stands for can be rejected.</summary>
    private static bool IsPutForward(Exchange exchange) =>
        exchange.Put.Stands.FirstOrDefault(s => s.Statement == exchange.PutBy)?.Stance is Stance.Asserts or Stance.Reports;
}
