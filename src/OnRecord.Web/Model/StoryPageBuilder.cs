using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Puts a story's page together.</summary>
internal static class StoryPageBuilder
{
    private const int ClaimsShown = 40;

    public static StoryPage Build(RecordView view, StoryEntry story)
    {
        var ledger = new LedgerViews(view);
        HashSet<string> reports = new(story.Reports, StringComparer.Ordinal);
        ClaimEntry[] claims = [.. view.Claims.Where(c => c.Positions.Any(p => reports.Contains(p.Report)))];
        ClaimEntry[] open = [.. claims.Where(c => c.Status != ClaimStatus.Undisputed)];
        HappeningEntry[] happenings =
        [
            .. view.Ledger.Events.Where(e => e.Tellings.Any(t => reports.Contains(t.Report))).OrderBy(e => e.When?.Start ?? DateTimeOffset.MaxValue),
        ];
        HashSet<string> own = new(happenings.Select(h => h.Id.Value), StringComparer.Ordinal);
        StoryView shown = ledger.Story(story);
        return new StoryPage(
            shown,
            StoryMatrix.Of(shown, claims, ledger),
            [.. open.Take(ClaimsShown).Select(ClaimLine.Of)],
            open.Length,
            [.. view.Namings.Where(n => own.Contains(n.Id))],
            [.. view.Ledger.Series.Where(s => s.Points.Any(p => reports.Contains(p.Report))).Select(s => SeriesViews.Of(view, s))],
            [.. happenings.Select(ledger.Happening)]
        );
    }
}
