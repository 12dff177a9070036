using System.Globalization;
using System.Net.Mime;
using System.Text;
using Microsoft.Net.Http.Headers;
using OnRecord.Export;
using OnRecord.Ledger;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Text;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;
using OnRecord.Web.Pages;
using OnRecord.Web.SignIn;
using OnRecord.Web.Snapshot;
using OnRecord.Web.Tables;
using OnRecord.Web.Takeaway;

namespace OnRecord.Web.Serving;

/// <summary>Every address of the desk.</summary>
internal sealed class Routes(Shelf shelf, NewPages fresh)
{
    private const int LinesAPage = 50;
    private const int TellingsAPage = 50;
    private const int ValuesAPage = 50;
    private const int IssuesShown = 20;
    private const int HitsShown = 20;
    private const int HitReach = 140;

    // What a search shows of each kind: all of them are one click away.
    private const int ClaimsFound = 8;
    private const int StatementsFound = 20;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRecord("/", Front);
        app.MapRecord("/open", () => Page<Open, OpenItems>(shelf.Open().OpenItems, Statements(QueryReader.Read("is:unknown"))));
        app.MapRecord("/reports", Reports);
        app.MapRecord("/reports/{id}", Report);
        app.MapRead("/reports/{id}/original", Original);
        app.MapRead("/reports/{id}/page", AsItWas);
        app.MapRecord("/actors/{**name}", Actor);
        app.MapRecord("/statements", FoundStatements);
        app.MapRecord("/claims", Claims);
        app.MapRecord("/claims/{id}", Claim);
        app.MapRecord("/stories/{id}", Story);
        app.MapRecord("/events/{id}", Event);
        app.MapRecord("/figures/{id}", OneSeries);
        app.MapRecord(
            "/words",
            () =>
                Page<Words, RecordWords>(
                    RecordWords.All,
                    () => new RowList<WordRow>(TableFormats.Words, RecordWords.All.Words.Count, i => WordRow.Of(RecordWords.All.Words[i]))
                )
        );
        app.MapRecord("/search", Search);
        app.MapFallback(Nowhere.Pattern, Nowhere.Answer);
    }

    public static IResult Missing(string error, int status = StatusCodes.Status404NotFound) => new Fault(error, status);

    /// <summary>An address of the desk's that says something it cannot mean.</summary>
    public static IResult Unreadable(string error) => Missing(error, StatusCodes.Status400BadRequest);

    /// <param name="rows">What the table and the feed of the page hold; null where it has none.</param>
    /// <param name="taken">What can be taken away from the page; null where nothing can.</param>
    public static PageResult<TPage, TModel> Page<TPage, TModel>(TModel model, Func<RowList>? rows = null, Selection? taken = null)
        where TPage : DeskPage<TModel> => new(model, rows: rows, taken: taken);

    private Func<RowList> Statements(Query query, QueryOrder order = QueryOrder.Best) => () => shelf.Open().Index.Statements(query, order);

    /// <param name="span">How long a stretch of time is held beside the one before; what suits the record unless given.</param>
    private IResult Front(string? span, Visitor visitor)
    {
        RecordView view = shelf.Open();
        MovementSpan? asked = Enum.GetValues<MovementSpan>().Cast<MovementSpan?>().FirstOrDefault(s => EnumWords.Of(s!.Value) == span);
        if (!string.IsNullOrEmpty(span) && asked is null)
            return Missing($"“{span}” is no span; there are {string.Join(", ", EnumWords.All<MovementSpan>())}.");
        HomePage home = view.Home with { Fresh = fresh.Count(view, visitor) };
        return Page<Home, HomePage>(
            asked is { } chosen ? home with { Movement = view.Movements.In(chosen) } : home,
            Statements(Query.Everything, QueryOrder.Newest)
        );
    }

    private IResult FoundStatements(string? q, string? sort, string? page)
    {
        if (!SortOrder.TryRead(sort, out QueryOrder order))
            return Missing($"“{sort}” is no order; there are {string.Join(", ", EnumWords.All<QueryOrder>())}.");
        RecordView view = shelf.Open();
        Query query = QueryReader.Read(q);
        RowList<StatementRow> found = view.Index.Statements(query, order);
        return Page<Pages.Statements, StatementsPage>(
            new(
                query.Text,
                EnumWords.Of(order),
                query.Remarks,
                [.. found.Facets.Select(FacetView.Of)],
                found.Page(Number(page), LinesAPage).Select(view.Statement)
            )
            {
                Answer = AnswerView.Of(found.Notes),
            },
            () => found,
            new Selection(view, query)
        );
    }

    // What is no number is the first part of the list, as is a number below it.
    public static int Number(string? page) => int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1;

    private PageResult<Reports, ReportsPage> Reports(string? q, string? page)
    {
        RecordView view = shelf.Open();
        Query query = QueryReader.Read(q);
        if (query.IsEmpty)
            return Page<Reports, ReportsPage>(
                new(query.Text, query.Remarks, view.Records.Part(Number(page), LinesAPage).Select(view.Summary)) { Answer = AnswerView.Of(AnswerNotes.None) },
                () => view.Index.Reports(query)
            );
        RowList<ReportRow> found = view.Index.Reports(query);
        return Page<Reports, ReportsPage>(
            new(query.Text, query.Remarks, found.Page(Number(page), LinesAPage).Select(row => view.Summary(row.Id)!))
            {
                Answer = AnswerView.Of(found.Notes, Addresses.Reports),
            },
            () => found
        );
    }

    private IResult Report(string id, string? statement, string? span, string? view, HttpContext context)
    {
        RecordView state = shelf.Open();
        if (shelf.Store.Find(id) is not { } record)
            return Missing(UnknownIds.Report(state, id));
        StatementEntry? selected = statement is null ? null : Selected(record, statement);
        if (statement is not null && selected is null)
            return shelf.Store.FindPart(statement!) is { } elsewhere && elsewhere.Report.Statements.Any(s => s.Id == elsewhere.Id)
                ? new Moved(Addresses.Report(elsewhere.Report.Report.Id))
                : Missing(UnknownIds.Statement(shelf.Store, record, statement!));
        TextSpan? passage = PassageAddress.Read(span, record.Report.Text.Length);
        if (span is not null && passage is null)
            return Missing("The report has no such passage.");
        IReadOnlyList<string> revisions = shelf.Store.Revisions(record.Report.Source);
        Query own = QueryReader.Read("report:" + record.Report.Id);
        ReportPage shown = ReportPageBuilder.Build(state, record, revisions, selected, passage, view == "page");
        if (shown.ShowsPage)
            Guard.AllowOwnFrame(context);
        return Page<Pages.Report, ReportPage>(
            shown,
            Statements(own),
            new Selection(state, own)
            {
                All = true,
                Report = record,
                Statement = selected,
            }
        );
    }

    /// <summary>The statement that an address names: by its id, one of an older analysis, or, as addresses once did, by its place in the report.</summary>
    private StatementEntry? Selected(ReportRecord record, string name)
    {
        if (record.Statements.FirstOrDefault(s => s.Id == name) is { } named)
            return named;
        return shelf.Store.FindPart(name) is { } part && part.Report.Report.Id == record.Report.Id
            ? record.Statements.FirstOrDefault(s => s.Id == part.Id)
            : RecordLabels.Statement(record, name);
    }

    /// <summary>The page that a report was read from, for the frame in which the desk shows it.</summary>
    private IResult AsItWas(string id, string? statement, string? span, HttpContext context)
    {
        if (shelf.Store.Find(id) is not { } record || !PageSnapshot.Has(record) || shelf.Store.Original(record.Report.Id) is not { } bytes)
            return Missing("There is no such page in the record.");
        StatementEntry? selected = string.IsNullOrEmpty(statement) ? null : Selected(record, statement);
        Guard.LockUp(context, PageSnapshot.ContentSecurityPolicy);
        return Results.Text(
            PageSnapshot.Draw(record, bytes, selected, PassageAddress.Read(span, record.Report.Text.Length)),
            MediaTypeNames.Text.Html,
            Encoding.UTF8
        );
    }

    private IResult Original(string id, HttpContext context)
    {
        ReportRecord? record = shelf.Store.Find(id);
        byte[]? bytes = record is null ? null : shelf.Store.Original(record.Report.Id);
        if (bytes is null)
            return Missing("There is no such report in the record.");
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(
            Path.GetFileName(record!.Report.Source.TrimEnd('/', '\\')) is { Length: > 0 } name ? name : Addresses.ShortId(record.Report.Id)
        );
        context.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(bytes, MediaTypeNames.Text.Plain);
    }

    /// <param name="part">One part of the page alone; null for the beginning of each.</param>
    private IResult Actor(string name, string? officials, string? part, string? page)
    {
        RecordView view = shelf.Open();
        if (view.Actors.Find(NameInAddress.Read(name)) is not { } actor)
            return Missing("No report in the record names such an actor.");
        ActorPart? asked = Enum.GetValues<ActorPart>().Cast<ActorPart?>().FirstOrDefault(p => EnumWords.Of(p!.Value) == part);
        if (part is not null && asked is null)
            return Missing($"An actor has no part “{part}”; there are {string.Join(", ", EnumWords.All<ActorPart>())}.");
        Query own = QueryReader.Read("who:" + QueryText.Quoted(actor.Name));
        return Page<Pages.Actor, ActorPage>(
            ActorPageBuilder.Build(view, actor, officials != "no", asked, Number(page)),
            asked is null ? Statements(own, QueryOrder.When) : () => view.Index.Together.Positions(own, QueryOrder.When),
            new Selection(view, own) { Actor = actor }
        );
    }

    private IResult Claims(string? status, string? q, string? page)
    {
        RecordView view = shelf.Open();
        ClaimStatus? asked = Enum.GetValues<ClaimStatus>()
            .Cast<ClaimStatus?>()
            .FirstOrDefault(s => string.Equals(s.ToString(), status, StringComparison.OrdinalIgnoreCase));
        if (!string.IsNullOrEmpty(status) && asked is null)
            return Missing($"“{status}” is no status of a claim; there are {string.Join(", ", EnumWords.All<ClaimStatus>())}.");
        Query query = QueryReader.Read(q);
        // A status is one condition more; the box holds the query as it was written.
        var found = new Lazy<RowList<ClaimRow>>(() =>
            view.Index.Claims(asked is { } only ? QueryReader.Read(Query.Joined([query.Text, "status:" + EnumWords.Of(only)])) : query)
        );
        // Without a query no row is made of a claim that is not shown.
        Paged<ClaimEntry> shown = query.IsEmpty
            ? view.Claims.Where(c => asked is null || c.Status == asked).ToArray().Part(Number(page), LinesAPage)
            : found.Value.Page(Number(page), LinesAPage).Select(row => view.Claim(row.Id)!);
        return Page<Pages.Claims, ClaimsPage>(
            new(asked, query.Text, query.Remarks, shown.Select(ClaimLine.Of))
            {
                Answer = AnswerView.Of(query.IsEmpty ? AnswerNotes.None : found.Value.Notes, Addresses.Claims),
                Issues = [.. view.Issues.Take(IssuesShown)],
            },
            () => found.Value
        );
    }

    /// <param name="part">One part of the page alone; null for the beginning of each.</param>
    private IResult Claim(string id, string? part, string? page)
    {
        RecordView view = shelf.Open();
        if (view.FindClaim(id) is not { } claim)
            return Missing(UnknownIds.Claim(view, id));
        if (claim.Id != id)
            return new Moved(Addresses.Claim(claim.Id));
        ClaimPart? asked = Enum.GetValues<ClaimPart>().Cast<ClaimPart?>().FirstOrDefault(p => EnumWords.Of(p!.Value) == part);
        if (part is not null && asked is null)
            return Missing($"A claim has no part “{part}”; there are {string.Join(", ", EnumWords.All<ClaimPart>())}.");
        Query own = QueryReader.Read("claim:" + claim.Id);
        return Page<Pages.Claim, ClaimView>(
            ClaimPages.Of(new LedgerViews(view).Claim(claim), asked, Number(page)),
            asked switch
            {
                null => Statements(own, QueryOrder.When),
                ClaimPart.Asserted => Positions("asserts", QueryOrder.Record),
                ClaimPart.Contested => Positions("denies,doubts", QueryOrder.Record),
                ClaimPart.Others => Positions("reports,silent", QueryOrder.Record),
                _ => Positions(null, QueryOrder.When),
            },
            new Selection(view, own) { Claim = claim }
        );

        Func<RowList> Positions(string? said, QueryOrder order) =>
            () => view.Index.Together.Positions(QueryReader.Read($"claim:{claim.Id}{(said is null ? "" : " said:" + said)}"), order);
    }

    /// <param name="part">One part of the page alone; null for the beginning of each.</param>
    private IResult Story(string id, string? part, string? page)
    {
        RecordView view = shelf.Open();
        if (view.Ledger.FindStory(id) is not { } story)
            return Missing("There is no such story in the record.");
        if (story.Id != id)
            return new Moved(Addresses.Story(story.Id));
        StoryPart? asked = Enum.GetValues<StoryPart>().Cast<StoryPart?>().FirstOrDefault(p => EnumWords.Of(p!.Value) == part);
        if (part is not null && asked is null)
            return Missing($"A story has no part “{part}”; there are {string.Join(", ", EnumWords.All<StoryPart>())}.");
        Query own = QueryReader.Read("story:" + story.Id);
        return Page<Pages.Story, StoryPage>(StoryPageBuilder.Build(view, story, asked, Number(page)), Rows(asked), new Selection(view, own) { All = true });

        Func<RowList> Rows(StoryPart? part) =>
            part switch
            {
                StoryPart.Reports => () => view.Index.Reports(own),
                StoryPart.Claims => () => view.Index.Claims(own),
                StoryPart.Events => () => new PageTables(view).Tellings(view.EventsByReport.Naming(story.Reports)),
                StoryPart.Figures => () => new PageTables(view).Figures(view.SeriesByReport.Naming(story.Reports)),
                StoryPart.Wordings => () => PageTables.Wordings(StoryPageBuilder.Namings(view, story)),
                _ => Statements(own, QueryOrder.When),
            };
    }

    private IResult Event(string id, string? page)
    {
        RecordView view = shelf.Open();
        if (view.Ledger.FindHappening(id) is not { } happening)
            return Missing("There is no such happening in the record.");
        if (happening.Id != id)
            return new Moved(Addresses.Event(happening.Id));
        return Page<Event, EventPage>(new LedgerViews(view).Event(happening, Number(page), TellingsAPage), () => new PageTables(view).Tellings([happening]));
    }

    private IResult OneSeries(string id, string? page)
    {
        RecordView view = shelf.Open();
        if (view.Ledger.FindSeries(id) is not { } series)
            return Missing("There is no such series in the record.");
        if (series.Id != id)
            return new Moved(Addresses.Series(series.Id));
        return Page<Figure, SeriesPage>(SeriesViews.Page(view, series, Number(page), ValuesAPage), () => new PageTables(view).Figures([series]));
    }

    private PageResult<Pages.Search, SearchPage> Search(string? q)
    {
        Query asked = QueryReader.Read(q);
        string query = asked.Text;
        RecordView view = shelf.Open();
        if (asked.IsEmpty)
            return Page<Pages.Search, SearchPage>(new(query, asked.Remarks, AnswerView.Of(AnswerNotes.None), [], 0, [], 0, [], false));
        RowList<StatementRow> statements = view.Index.Statements(asked);
        RowList<ClaimRow> claims = view.Index.Claims(asked);
        // Passages are found by words alone.
        IReadOnlyList<SearchHit> hits = asked.IsWords ? shelf.Store.Search(query, HitsShown) : [];
        return Page<Pages.Search, SearchPage>(
            new(
                query,
                asked.Remarks,
                AnswerView.Of(statements.Notes),
                [.. claims.Slice(0, ClaimsFound).Rows.Select(c => view.Claim(c.Id)).OfType<ClaimEntry>().Select(ClaimLine.Of)],
                claims.Count,
                [.. statements.Slice(0, StatementsFound).Rows.Select(view.Statement)],
                statements.Count,
                [.. hits.Select(h => Hit(view, h))],
                hits.Count == HitsShown
            )
            {
                Named = NamedThings.Of(view, shelf.Store, asked),
            },
            () => statements
        );
    }

    private static HitView Hit(RecordView view, SearchHit hit)
    {
        StatementViews? statements = view.Statements(hit.Report);
        StatementEntry? statement = hit.Statement is { } id ? statements?.Find(id) : null;
        return new HitView(
            view.Summary(hit.Report),
            Addresses.Passage(hit.Report, hit.Span, hit.Statement),
            view.Record(hit.Report) is { } record ? Excerpt.Around(record.Report.Text, hit.Span, HitReach) : new Excerpt("", "", ""),
            statement is null ? [] : statements!.Told(statement)
        );
    }
}
