using System.Globalization;
using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Storage;
using OnRecord.Web.Model;
using OnRecord.Web.SignIn;
using OnRecord.Web.Tables;

namespace OnRecord.Web.Serving;

/// <summary>Queries that are kept under names: their list, what is new in each, its rows as table and feed, and the one address that keeps them.</summary>
internal sealed class SavedQueryPages(Shelf shelf, IRecordStore store, DeskOptions options)
{
    public const string Address = "/queries";

    private const int FreshShown = 50,
        LongestForm = 32 * 1024;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRecord(
            Address,
            (Visitor visitor) =>
            {
                SavedQueriesPage all = All(visitor);
                return new PageResult<Pages.SavedQueries, SavedQueriesPage>(
                    all,
                    rows: () => new RowList<SavedQueryRow>(TableFormats.Queries, all.Queries.Count, i => Row(all.Queries[i]))
                );
            }
        );
        app.MapRead(
            Address + "/{name}",
            (string name, Visitor visitor, CancellationToken cancellation) => One(NameInAddress.Read(name), visitor, cancellation)
        );
        app.MapPost(Address, async context => await (await Enter(context)).ExecuteAsync(context));
    }

    public static string Of(string name) => $"{Address}/{NameInAddress.Write(name, slashes: false)}";

    private static SavedQueryRow Row(SavedQueryView view) =>
        new()
        {
            Name = view.Name,
            Query = view.Query,
            By = view.By,
            At = view.At,
            Statements = view.Statements,
        };

    // Where nobody signs in, whoever sits here looks as whoever corrects here.
    public static string Reader(Visitor visitor) => visitor.Name ?? visitor.Author ?? "";

    private SavedQueriesPage All(Visitor visitor)
    {
        RecordView view = shelf.Open();
        return new SavedQueriesPage(Views(view, QueryShelf.Of(store), Reader(visitor)));
    }

    private static SavedQueryView[] Views(RecordView view, QueryShelf kept, string reader)
    {
        IReadOnlyDictionary<string, long> looks = kept.Looks(reader);
        return
        [
            .. kept.All()
                .Select(saved =>
                {
                    Query query = QueryReader.Read(saved.Query);
                    return View(view, saved, query, view.Index.Statements(query, within: kept.AddedAfter(looks.GetValueOrDefault(saved.Name))).Count);
                }),
        ];
    }

    private static SavedQueryView View(RecordView view, SavedQuery saved, Query query, int fresh) =>
        new(saved.Name, saved.Query, saved.By, saved.At, view.Index.Statements(query).Count, fresh, Of(saved.Name));

    private async Task<IResult> One(string name, Visitor visitor, CancellationToken cancellation)
    {
        // Before the record is read: what comes in meanwhile is new the next time.
        QueryShelf kept = QueryShelf.Of(store);
        long mark = kept.LastAdded();
        IReadOnlySet<string> added = kept.AddedAfter(kept.Looks(Reader(visitor)).GetValueOrDefault(name));
        if (kept.All().FirstOrDefault(q => q.Name == name) is not { } saved)
            return Routes.Missing($"No query is kept under the name “{name}”; {Address} lists them.");
        RecordView view = await shelf.BringAsync(cancellation);
        Query query = QueryReader.Read(saved.Query);
        RowList<StatementRow> fresh = view.Index.Statements(query, QueryOrder.Newest, within: added);
        return new PageResult<Pages.SavedQuery, SavedQueryPage>(
            new SavedQueryPage(View(view, saved, query, fresh.Count), mark, [.. fresh.Slice(0, FreshShown).Rows.Select(view.Statement)]),
            rows: () => view.Index.Statements(query, QueryOrder.Newest)
        );
    }

    private async Task<IResult> Enter(HttpContext context)
    {
        Visitor visitor = context.RequestServices.GetRequiredService<Visitor>();
        if (visitor.Author is not { } author)
            return Routes.Missing("You may read here and not write, so nothing was kept.", StatusCodes.Status403Forbidden);
        if (await SealedForm.Read(context, LongestForm) is not { } form)
            return Routes.Missing("The desk can't read what was sent; send a form of its own pages.", StatusCodes.Status400BadRequest);
        if (!context.RequestServices.GetRequiredService<FormSeal>().Holds(context.Request, form))
            return Routes.Missing(
                "This was not sent from a page as the desk shows it now, so nothing was kept. Load the page again.",
                StatusCodes.Status403Forbidden
            );
        string name = form["name"].ToString().Trim();
        if (SavedQuery.Fault(name) is { } fault)
            return Routes.Missing($"Nothing was kept: {fault}.", StatusCodes.Status422UnprocessableEntity);
        try
        {
            return Do(form["do"].ToString(), name, form, author, Reader(visitor));
        }
        catch (StoreUnavailableException gone)
        {
            return Routes.Missing("Nothing was kept: " + gone.Message, StatusCodes.Status503ServiceUnavailable);
        }
    }

    private IResult Do(string what, string name, IFormCollection form, string author, string reader)
    {
        QueryShelf kept = QueryShelf.Of(store);
        switch (what)
        {
            case "save":
                Query query = QueryReader.Read(form["query"].ToString());
                if (query.IsEmpty)
                    return Routes.Missing("Nothing was kept: the query asks nothing.", StatusCodes.Status422UnprocessableEntity);
                kept.Save(new SavedQuery(name, string.Concat(query.Text.EnumerateRunes()), author, options.Clock.GetUtcNow()));
                return new SeeOther(Of(name));
            case "seen" when long.TryParse(form["mark"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long mark):
                if (kept.All().All(q => q.Name != name))
                    return Routes.Missing($"No query is kept under the name “{name}”.");
                kept.Look(name, reader, Math.Min(mark, kept.LastAdded()));
                return new SeeOther(Of(name));
            case "forget":
                kept.Forget(name);
                return new SeeOther(Address);
            default:
                return Routes.Missing("The desk can't read what was sent; send a form of its own pages.", StatusCodes.Status400BadRequest);
        }
    }
}
