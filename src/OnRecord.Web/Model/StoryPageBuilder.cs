using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Puts a story's page together.</summary>
internal static class StoryPageBuilder
{
    private const int ClaimsShown = 40,
        FiguresShown = 6;

    public static StoryPage Build(RecordView view, StoryEntry story)
    {
        var ledger = new LedgerViews(view);
        ClaimEntry[] claims = [.. view.ClaimsByReport.Naming(story.Reports)];
        ClaimEntry[] open = [.. claims.Where(c => c.Status != ClaimStatus.Undisputed)];
        HappeningEntry[] happenings =
        [
            .. view.EventsByReport.Naming(story.Reports).OrderBy(e => e.Unsure).ThenBy(e => e.When?.Start ?? DateTimeOffset.MaxValue),
        ];
        HashSet<string> own = new(happenings.Select(h => h.Id.Value), StringComparer.Ordinal);
        SeriesEntry[] figures = [.. view.SeriesByReport.Naming(story.Reports)];
        StoryView shown = ledger.Story(story);
        return new StoryPage(
            shown,
            StoryMatrix.Of(shown, claims, ledger),
            [.. open.Take(ClaimsShown).Select(ClaimLine.Of)],
            open.Length,
            [.. view.Namings.Where(n => own.Contains(n.Id))],
            [
                .. figures
                    .OrderByDescending(s => s.Contradictions.Count > 0)
                    .ThenByDescending(s => s.Points.Count)
                    .Take(FiguresShown)
                    .Select(s => SeriesViews.Of(view, s)),
            ],
            figures.Length,
            [.. happenings.Select(ledger.Happening)]
        );
    }
}
