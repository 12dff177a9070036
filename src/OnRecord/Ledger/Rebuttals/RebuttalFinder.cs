using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>
/// Sets down that a passage rejects what another of its report put forward: it takes the other side there, and what it says itself is no claim beside that
/// one.
/// </summary>
internal sealed class RebuttalFinder(IRebuttalJudge judge, LedgerLimits limits)
{
    /// <summary>How sure it is that what says that there was none of a deed denies the one that the report tells of.</summary>
    private const double SureDenial = 0.85;

    private static readonly WordSet Knowing = WordSet.Of("Ledger/Data/rule-words.tsv", "knowing-words");

    public IEnumerable<EnteredReport> Attach(IReadOnlyList<EnteredReport> reports) => reports.Zip(judge.Judge(reports), Attach);

    private EnteredReport Attach(EnteredReport report, IReadOnlyList<(Exchange Exchange, double Probability)> judged)
    {
        PairRuling[] apart = [.. PairRuling.Of(report.Sheet.Record).Where(r => r.Relation is null)];
        (Exchange Exchange, double Probability)[] found =
        [
            .. judged
                .Where(j =>
                    j.Probability >= LeastOf(j.Exchange)
                    && IsPutForward(j.Exchange)
                    && !IsUnknown(j.Exchange)
                    && !TellsIt(j.Exchange)
                    && !apart.Any(r => Parts(r, j.Exchange))
                )
                .Where(j => !j.Exchange.Put.Stands.Any(s => s.Statement == j.Exchange.Reply)),
        ];
        Denied[] denied =
        [
            .. DenialFinder
                .Find(report)
                .Where(d => !apart.Any(r => Parts(r, d.On, d.Denial)) && !d.On.Stands.Any(s => s.Statement == d.By))
                .Where(d => !found.Any(j => j.Exchange.Put.Key == d.On.Key && j.Exchange.Reply == d.By)),
        ];
        if (found.Length + denied.Length == 0)
            return report;
        ILookup<string, Stand> rejected = found
            .Select(j => (j.Exchange.Put.Key, Stand: Rejection(j.Exchange, j.Probability)))
            .Concat(denied.Select(d => (d.On.Key, Stand: Denial(d))))
            .ToLookup(r => r.Key, r => r.Stand, StringComparer.Ordinal);
        HashSet<string> told = [.. found.Select(j => j.Exchange.Said?.Key).OfType<string>(), .. denied.Select(d => d.Denial.Key)];
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

    private static Stand Denial(Denied denied) =>
        new(
            denied.By,
            denied.Denial.Span,
            Stance.Denies,
            StandKind.Answer,
            SureDenial,
            denied.Denial.Sheet.Statements[denied.PutBy].Id.Value,
            "says in the same report that there was none"
        );

    private static bool Parts(PairRuling ruling, Exchange exchange) => exchange.Said is { } said && Parts(ruling, exchange.Put, said);

    /// <summary>Whether a person found the two not to be one claim.</summary>
    private static bool Parts(PairRuling ruling, Held a, Held b) =>
        ruling.First == a.Key && ruling.Second == b.Key || ruling.First == b.Key && ruling.Second == a.Key;

    /// <summary>"It had no knowledge of any request", before "the ministry denied making any": who knows of none has told of none, unless it is said that
    /// he knew.</summary>
    private static bool IsUnknown(Exchange exchange) =>
        exchange.Said is { } said && Tone.HoldsNegation(exchange.Put.Entry.Text) && SpeaksOfKnowing(exchange.Put) && !SpeaksOfKnowing(said);

    /// <summary>"Norland denied the shots, officials said", beside "Norland denies shots": who tells of a denial is not contradicted by it.</summary>
    private static bool TellsIt(Exchange exchange)
    {
        ReportSheet sheet = exchange.Sheet;
        StatementId telling = sheet.Statements[exchange.PutBy].Id;
        return sheet.Statements.Any(inside =>
            inside.Parent == telling && inside.Act == Act.Deny && inside.Source.Actors.Any(sheet.Statements[exchange.Reply].Source.Actors.Contains)
        );
    }

    private static bool SpeaksOfKnowing(Held held) => GistReader.Words(held.Entry.Text).Exists(Knowing.Contains);

    /// <summary>Only what somebody stands for can be rejected.</summary>
    private static bool IsPutForward(Exchange exchange) =>
        exchange.Put.Stands.FirstOrDefault(s => s.Statement == exchange.PutBy)?.Stance is Stance.Asserts or Stance.Reports;
}
