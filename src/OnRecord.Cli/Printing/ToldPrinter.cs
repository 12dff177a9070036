using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Storage;

namespace OnRecord.Cli.Printing;

/// <summary>What several reports tell together and claims are no part of, by its id: a happening, a series of figures, a story, an actor across reports.</summary>
internal sealed class ToldPrinter(Terminal terminal, RecordState state)
{
    /// <returns>False where nothing has the id, or several things begin so. The ledger is not made for what can be no such id.</returns>
    public bool TryPrint(string id)
    {
        if (!LedgerNames.MayBeTold(state.Reports, id))
            return false;
        Page page = Page.On(terminal);
        var dates = InferredDating.Of(state.Timeline);
        ReportRecord[] reports = [.. state.Reports.Select(dates.Date)];
        if (state.Timeline.FindHappening(id) is { } happening)
            new HappeningPrinter(page, reports).Print(happening);
        else if (state.Timeline.FindSeries(id) is { } series)
            new SeriesPrinter(page, reports).Print(series);
        else if (state.Timeline.FindIdentity(id) is { } identity)
            new IdentityPrinter(page, reports).Print(identity, state.Timeline);
        else if (id[0] == StoryId.Letter && state.Ledger.FindStory(id) is { } story)
            new StoryPrinter(page, reports).Print(story);
        else
            return false;
        return true;
    }
}
