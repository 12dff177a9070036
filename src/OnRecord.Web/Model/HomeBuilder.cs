using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Puts the first page together.</summary>
internal static class HomeBuilder
{
    // The first page is read, not searched: the rest of a long list stands on its own page.
    private const int DisputesShown = 20;
    private const int OthersShown = 6;
    private const int StoriesShown = 8;
    private const int OpenShown = 8;

    public static HomePage Build(RecordView view)
    {
        var ledger = new LedgerViews(view);
        ILookup<ClaimStatus, ClaimEntry> claims = view.Claims.ToLookup(c => c.Status);
        return new HomePage(
            view.Records.Count,
            view.Records.Sum(r => r.Statements.Count),
            Views(ClaimStatus.Disputed, DisputesShown),
            claims[ClaimStatus.Disputed].Count(),
            Views(ClaimStatus.Corroborated, OthersShown),
            claims[ClaimStatus.Corroborated].Count(),
            Views(ClaimStatus.Alleged, OthersShown),
            claims[ClaimStatus.Alleged].Count(),
            [.. view.Ledger.Stories.Where(s => s.Reports.Count > 1).Take(StoriesShown).Select(ledger.Story)],
            view.Ledger.Stories.Count,
            Open(view, OpenShown));

        List<ClaimView> Views(ClaimStatus status, int count) => [.. claims[status].Take(count).Select(ledger.Claim)];
    }

    /// <param name="shown">The most of each kind; the totals count all.</param>
    public static OpenItems Open(RecordView view, int shown)
    {
        ReportRecord[] undated = [.. view.Records.Where(r => r.Report.Published is null)];
        (ReportRecord Record, StatementEntry Statement)[] unknown =
            [.. view.Records.SelectMany(r => r.Statements.Where(s => s.Source.Actors.Count == 0).Select(s => (r, s)))];
        return new OpenItems(
            [.. undated.Take(shown).Select(r => Undated(view, r))],
            undated.Length,
            [.. unknown.Take(shown).Select(u => view.Statements(u.Record.Report.Id)!.View(u.Statement))],
            unknown.Length);
    }

    private static UndatedReport Undated(RecordView view, ReportRecord record)
    {
        ReportSummary summary = view.Summary(record);
        return new UndatedReport(summary, summary.Inferred is { } date ? view.Reason(date) : []);
    }
}
