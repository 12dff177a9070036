using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Puts a story's page together. What a large story holds is as long as its reports are many, so the page begins each part, and each goes on
/// under an address of its own.</summary>
internal static class StoryPageBuilder
{
    /// <summary>Reports on a page that shows them alone.</summary>
    public const int ReportsAlone = 50;

    /// <param name="part">The part that is read alone; null for the beginning of all.</param>
    /// <param name="number">Which stretch of it, from 1.</param>
    public static StoryPage Build(RecordView view, StoryEntry story, StoryPart? part, int number)
    {
        var ledger = new LedgerViews(view);
        StoryView shown = ledger.Story(story);
        var page = new StoryPage(shown.Id, shown.Address, shown.Name, shown.Reports.Count, part is { } word ? EnumWords.Of(word) : null);
        if (Holds(StoryPart.Reports))
            page = WithReports(page, shown, number, Size(beginning: 8, alone: ReportsAlone));
        if (Holds(StoryPart.SideBySide))
            page = page with
            {
                SideBySide = StoryMatrix.Of(
                    shown,
                    view.ClaimsByReport.Naming(story.Reports),
                    ledger,
                    number,
                    Size(beginning: 6, alone: 8),
                    Size(beginning: 8, alone: 20)
                ),
            };
        if (Holds(StoryPart.Wordings))
            page = page with { Wordings = Namings(view, story).Part(number, Size(beginning: 2, alone: 8)) };
        if (Holds(StoryPart.Events))
            page = page with
            {
                Events = TogetherIndex.InTime(view.EventsByReport.Naming(story.Reports)).Part(number, Size(beginning: 6, alone: 20)).Select(ledger.Happening),
            };
        if (Holds(StoryPart.Figures))
            page = page with { Figures = Series(view, story).Part(number, Size(beginning: 2, alone: 5)).Select(s => SeriesViews.Of(view, s)) };
        if (Holds(StoryPart.Claims))
            page = page with
            {
                Claims = view
                    .ClaimsByReport.Naming(story.Reports)
                    .Where(c => c.Status != ClaimStatus.Undisputed)
                    .ToArray()
                    .Part(number, Size(beginning: 12, alone: 50))
                    .Select(ClaimLine.Of),
            };
        return page;

        bool Holds(StoryPart asked) => part is null || part == asked;

        int Size(int beginning, int alone) => part is null ? beginning : alone;
    }

    /// <summary>What its reports word differently.</summary>
    public static IReadOnlyList<NamingView> Namings(RecordView view, StoryEntry story)
    {
        HashSet<string> own = new(view.EventsByReport.Naming(story.Reports).Select(h => h.Id.Value), StringComparer.Ordinal);
        return [.. view.Namings.Where(n => own.Contains(n.Id))];
    }

    private static StoryPage WithReports(StoryPage page, StoryView story, int number, int size)
    {
        Paged<ReportSummary> reports = story.Reports.Part(number, size);
        HashSet<string> shown = new(reports.Items.Select(r => r.Id), StringComparer.Ordinal);
        return page with { Reports = reports, Copies = [.. story.Copies.Where(copies => copies.Any(r => shown.Contains(r.Id)))] };
    }

    private static SeriesEntry[] Series(RecordView view, StoryEntry story) => TogetherIndex.Longest(view.SeriesByReport.Naming(story.Reports));
}
