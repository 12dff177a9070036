using OnRecord.Ledger;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Web.Model;
using OnRecord.Web.Tables;
using OnRecord.Web.Takeaway;

namespace OnRecord.Web.Serving;

/// <summary>Lists of what reports say together, all of it or what a query finds: stories, happenings, figures, and all in order of time.</summary>
internal sealed class ListPages(Shelf shelf)
{
    private const int LinesAPage = 50,
        PointsAPage = 20;

    // Cards are taller than lines, and a plot is taller still.
    private const int CardsAPage = 20,
        PlotsAPage = 5;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRecord("/stories", Stories);
        app.MapRecord("/events", Events);
        app.MapRecord("/figures", Figures);
        app.MapRecord("/timeline", Timeline);
        app.MapRecord("/documents", Documents);
        app.MapRecord("/documents/{id}", Document);
    }

    private PageResult<Pages.Stories, Listed<StoryView>> Stories(string? q, string? page)
    {
        (RecordView view, Query query) = (shelf.Open(), QueryReader.Read(q));
        (IReadOnlyList<StoryEntry> found, Lazy<AnswerNotes> notes) = view.Index.Together.Stories(query);
        return Routes.Page<Pages.Stories, Listed<StoryView>>(
            Listed.Of(query, found.Part(Routes.Number(page), LinesAPage).Select(new LedgerViews(view).Story), notes.Value, Addresses.Stories),
            () => new PageTables(view).Stories(found)
        );
    }

    private PageResult<Pages.Events, Listed<HappeningView>> Events(string? q, string? page)
    {
        (RecordView view, Query query) = (shelf.Open(), QueryReader.Read(q));
        (IReadOnlyList<HappeningEntry> found, Lazy<AnswerNotes> notes) = view.Index.Together.Happenings(query);
        return Routes.Page<Pages.Events, Listed<HappeningView>>(
            Listed.Of(query, found.Part(Routes.Number(page), CardsAPage).Select(new LedgerViews(view).Happening), notes.Value, Addresses.Events),
            () => new PageTables(view).Tellings(found),
            new Selection(view, query) { All = true }
        );
    }

    private PageResult<Pages.Figures, Listed<SeriesView>> Figures(string? q, string? page)
    {
        (RecordView view, Query query) = (shelf.Open(), QueryReader.Read(q));
        (IReadOnlyList<SeriesEntry> found, Lazy<AnswerNotes> notes) = view.Index.Together.Series(query);
        return Routes.Page<Pages.Figures, Listed<SeriesView>>(
            Listed.Of(query, found.Part(Routes.Number(page), PlotsAPage).Select(s => SeriesViews.Of(view, s)), notes.Value, Addresses.Figures),
            () => new PageTables(view).Figures(found)
        );
    }

    private IResult Timeline(string? q, string? sort, string? page)
    {
        if (!SortOrder.TryRead(sort, out QueryOrder order))
            return Routes.Missing($"“{sort}” is no order; there are when and newest.");
        (RecordView view, Query query) = (shelf.Open(), QueryReader.Read(q));
        RowList<MomentRow> found = view.Index.Together.Timeline(query, order);
        return Routes.Page<Pages.Timeline, Listed<MomentView>>(
            Listed.Of(query, found.Page(Routes.Number(page), LinesAPage).Select(row => MomentView.Of(view, row)), found.Notes, Addresses.Timeline),
            () => found,
            new Selection(view, query) { All = true }
        );
    }

    private PageResult<Pages.DocumentList, Paged<DocumentLine>> Documents(string? page)
    {
        RecordView view = shelf.Open();
        return Routes.Page<Pages.DocumentList, Paged<DocumentLine>>(
            view.Documents.All.Part(Routes.Number(page), LinesAPage),
            () => new RowList<DocumentRow>(TableFormats.Documents, view.Documents.All.Count, i => DocumentRow.Of(view.Documents.All[i]))
        );
    }

    private IResult Document(string id, string? page)
    {
        RecordView view = shelf.Open();
        // One that was joined to another is found by its old id still.
        if (view.Ledger.FindIdentity(id) is { } whole && whole.Id != id && view.Documents.Has(whole.Id))
            return new Moved(Addresses.Document(whole.Id));
        return view.Documents.Page(id, Routes.Number(page), PointsAPage) is { } shown
            ? Routes.Page<Pages.Document, DocumentPage>(shown, () => PageTables.Points(shown, view.Documents.PointsOf(shown)))
            : Routes.Missing("No report in the record tells what such a document says.");
    }
}
