using OnRecord.Ledger;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Web.Model;
using OnRecord.Web.Tables;
using OnRecord.Web.Takeaway;

namespace OnRecord.Web.Serving;

/// <summary>Lists of what reports say together, all of it or what a query finds: stories, happenings and their wordings, figures, documents, actors, and all in
/// order of time.</summary>
internal sealed class ListPages(Shelf shelf)
{
    private const int LinesAPage = 50,
        PointsAPage = 20;

    // Each is a table of many names.
    private const int WordingsAPage = 8,
        NamesAPage = 60;

    // Cards are taller than lines, and a plot is taller still.
    private const int CardsAPage = 20,
        PlotsAPage = 5;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRecord("/stories", Stories);
        app.MapRecord("/events", Events);
        app.MapRecord("/figures", Figures);
        app.MapRecord("/timeline", Timeline);
        app.MapRecord("/actors", Actors);
        app.MapRecord("/wordings", Wordings);
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

    private PageResult<Pages.DocumentList, Listed<DocumentLine>> Documents(string? q, string? page)
    {
        (RecordView view, Query query) = (shelf.Open(), QueryReader.Read(q));
        (IReadOnlyList<DocumentLine> found, Lazy<AnswerNotes> notes) = view.Documents.Found(query);
        return Routes.Page<Pages.DocumentList, Listed<DocumentLine>>(
            Listed.Of(query, found.Part(Routes.Number(page), LinesAPage), notes.Value, Addresses.Documents),
            () => new RowList<DocumentRow>(TableFormats.Documents, found.Count, i => DocumentRow.Of(found[i]))
        );
    }

    /// <summary>All actors of the record, those too who say nothing; or who makes the statements that a query finds, with how many.</summary>
    private PageResult<Pages.Actors, Listed<ActorView>> Actors(string? q, string? page)
    {
        (RecordView view, Query query) = (shelf.Open(), QueryReader.Read(q));
        if (query.IsEmpty)
            return Routes.Page<Pages.Actors, Listed<ActorView>>(
                Listed.Of(query, view.Actors.Part(Routes.Number(page), LinesAPage), AnswerNotes.None, Addresses.Actors),
                () => view.Index.Actors(query)
            );
        RowList<ActorRow> found = view.Index.Actors(query);
        return Routes.Page<Pages.Actors, Listed<ActorView>>(
            Listed.Of(query, found.Page(Routes.Number(page), LinesAPage).Select(view.Actors.View), found.Notes, Addresses.Actors),
            () => found
        );
    }

    /// <param name="of">One happening alone, with all who name it.</param>
    private IResult Wordings(string? of, string? q, string? page)
    {
        (RecordView view, Query query) = (shelf.Open(), QueryReader.Read(q));
        IReadOnlyList<NamingView> all = view.Namings;
        if (of is not null)
        {
            // The id of one that came to be part of another leads to the whole.
            string asked = view.Ledger.FindHappening(of)?.Id ?? of;
            return all.FirstOrDefault(n => n.Id == asked) is { } one
                ? Shown(one.Part(Routes.Number(page), NamesAPage), AnswerNotes.None, [one])
                : Routes.Missing($"No happening “{of}” is named in different words.");
        }

        if (query.IsEmpty)
            return Shown(all.Part(Routes.Number(page), WordingsAPage), AnswerNotes.None, all);
        (IReadOnlyList<HappeningEntry> happened, Lazy<AnswerNotes> notes) = view.Index.Together.Happenings(query);
        HashSet<string> ids = new(happened.Select(h => h.Id.Value), StringComparer.Ordinal);
        NamingView[] found = [.. all.Where(n => ids.Contains(n.Id))];
        return Shown(
            found.Part(Routes.Number(page), WordingsAPage),
            found.Length == 0 && ids.Count > 0 ? notes.Value.With("Happenings are found, but reports name none of them in different words.") : notes.Value,
            found
        );

        PageResult<Pages.Namings, Listed<NamingView>> Shown(Paged<NamingView> part, AnswerNotes how, IReadOnlyList<NamingView> whole) =>
            Routes.Page<Pages.Namings, Listed<NamingView>>(Listed.Of(query, part, how, Addresses.WordingsOf), () => PageTables.Wordings(whole));
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
