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
        ClaimEntry[] claims = [.. view.ClaimsByReport.Naming(story.Reports)];
        ClaimEntry[] open = [.. claims.Where(c => c.Status != ClaimStatus.Undisputed)];
        HappeningEntry[] happenings = [.. view.EventsByReport.Naming(story.Reports).OrderBy(e => e.When?.Start ?? DateTimeOffset.MaxValue)];
        HashSet<string> own = new(happenings.Select(h => h.Id.Value), StringComparer.Ordinal);
        StoryView shown = ledger.Story(story);
        return new StoryPage(
            shown,
            StoryMatrix.Of(shown, claims, ledger),
            [.. open.Take(ClaimsShown).Select(ClaimLine.Of)],
            open.Length,
            [.. view.Namings.Where(n => own.Contains(n.Id))],
            [.. view.SeriesByReport.Naming(story.Reports).Select(s => SeriesViews.Of(view, s))],
            [.. happenings.Select(ledger.Happening)]
        );
    }
}
