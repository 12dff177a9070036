using System.Collections.Immutable;
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
    public EnteredReport Attach(EnteredReport report)
    {
        var stands = new Dictionary<string, List<Stand>>(StringComparer.Ordinal);
        HashSet<string> told = [];
        PairRuling[] apart = [.. PairRuling.Of(report.Sheet.Record).Where(r => r.Relation is null)];
        foreach ((Exchange exchange, double probability) in judge.Judge(report))
        {
            if (probability < limits.Rebuttal || !IsPutForward(exchange) || apart.Any(r => Parts(r, exchange)))
                continue;
            ReportSheet sheet = exchange.Sheet;
            if (exchange.Put.Stands.Any(s => s.Statement == exchange.Reply))
                continue;
            if (!stands.TryGetValue(exchange.Put.Key, out List<Stand>? taken))
                stands[exchange.Put.Key] = taken = [];
            taken.Add(
                new Stand(
                    exchange.Reply,
                    exchange.Said?.Span ?? sheet.ShownBy(exchange.Reply),
                    Stance.Denies,
                    StandKind.Answer,
                    probability,
                    sheet.Statements[exchange.PutBy].Id.Value,
                    "answers it in the same report"
                )
            );
            if (exchange.Said is { } said && probability >= limits.Status)
                told.Add(said.Key);
        }

        return stands.Count == 0
            ? report
            : report with
            {
                Held =
                [
                    .. report.Held.Select(h =>
                        h.With([.. h.Stands, .. stands.GetValueOrDefault(h.Key, [])], isToldElsewhere: told.Contains(h.Key) && !stands.ContainsKey(h.Key))
                    ),
                ],
            };
    }

    /// <summary>Whether a person found the two not to be one claim.</summary>
    private static bool Parts(PairRuling ruling, Exchange exchange) =>
        exchange.Said is { } said
        && (ruling.First == exchange.Put.Key && ruling.Second == said.Key || ruling.First == said.Key && ruling.Second == exchange.Put.Key);

    /// <summary>Only what somebody stands for can be rejected.</summary>
    private static bool IsPutForward(Exchange exchange) =>
        exchange.Put.Stands.FirstOrDefault(s => s.Statement == exchange.PutBy)?.Stance is Stance.Asserts or Stance.Reports;
}
