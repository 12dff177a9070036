using System.Globalization;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;
using OnRecord.Web.SignIn;

namespace OnRecord.Web.Serving;

/// <summary>What was added since a reader last looked, and the one address that notes that they have.</summary>
internal sealed class NewPages(Shelf shelf, IRecordStore store)
{
    public const string Address = "/new";

    private const int ReportsAPage = 50,
        ContestedShown = 20,
        LongestForm = 4 * 1024;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRead(Address, (string? page, Visitor visitor, CancellationToken cancellation) => New(Routes.Number(page), visitor, cancellation));
        app.MapPost(Address, async context => await (await Look(context)).ExecuteAsync(context));
    }

    /// <summary>How many reports of a state were added since a reader looked; null for who never did.</summary>
    public int? Count(RecordView view, Visitor visitor) =>
        Mark(visitor) is { } mark ? QueryShelf.Of(store).AddedAfter(mark).Count(id => view.Record(id) is not null) : null;

    private long? Mark(Visitor visitor) => QueryShelf.Of(store).Seen(SavedQueryPages.Reader(visitor));

    private async Task<IResult> New(int page, Visitor visitor, CancellationToken cancellation)
    {
        // Before the record is read: what comes in meanwhile is new the next time.
        QueryShelf kept = QueryShelf.Of(store);
        long last = kept.LastAdded();
        long? mark = Mark(visitor);
        IReadOnlySet<string> added = kept.AddedAfter(mark ?? last);
        RecordView view = await shelf.BringAsync(cancellation);
        string[] fresh = [.. view.Records.Reverse().Select(r => r.Report.Id).Where(added.Contains)];
        ClaimEntry[] contested = [.. view.ClaimsByReport.Naming(fresh).Where(c => c.Status == ClaimStatus.Disputed).OrderByDescending(c => c.Certainty)];
        return new PageResult<Pages.New, NewPage>(
            new NewPage(
                last,
                mark is not null,
                fresh.Part(page, ReportsAPage).Select(id => view.Summary(id)!),
                [.. contested.Take(ContestedShown).Select(ClaimLine.Of)],
                contested.Length
            ),
            rows: () => view.Index.Statements(Query.Everything, QueryOrder.Newest, within: added)
        );
    }

    private async Task<IResult> Look(HttpContext context)
    {
        Visitor visitor = context.RequestServices.GetRequiredService<Visitor>();
        if (visitor.Author is null)
            return Routes.Missing("You may read here and not write, so nothing was noted.", StatusCodes.Status403Forbidden);
        if (
            await SealedForm.Read(context, LongestForm) is not { } form
            || !long.TryParse(form["mark"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long mark)
        )
            return Routes.Missing("The desk can't read what was sent; send a form of its own pages.", StatusCodes.Status400BadRequest);
        if (!context.RequestServices.GetRequiredService<FormSeal>().Holds(context.Request, form))
            return Routes.Missing(
                "This was not sent from a page as the desk shows it now, so nothing was noted. Load the page again.",
                StatusCodes.Status403Forbidden
            );
        try
        {
            QueryShelf kept = QueryShelf.Of(store);
            kept.See(SavedQueryPages.Reader(visitor), Math.Min(mark, kept.LastAdded()));
            return new SeeOther(Address);
        }
        catch (StoreUnavailableException gone)
        {
            return Routes.Missing("Nothing was noted: " + gone.Message, StatusCodes.Status503ServiceUnavailable);
        }
    }
}
