using OnRecord.Storage;
using OnRecord.Web.Model;
using OnRecord.Web.SignIn;

namespace OnRecord.Web.Serving;

/// <summary>What the desk adds to the record: the page at an address, for which the program reaches out, and, to an empty record, the samples that the
/// program carries. Each is there only when the options say so.</summary>
internal sealed class AddingPages(Shelf shelf, DeskOptions options) : IDisposable
{
    public const string Address = "/add";

    public const string Samples = "/samples";

    // Longer than any address that servers take, and the form around it.
    private const int LongestForm = 16 * 1024;

    private readonly SemaphoreSlim _turn = new(1);

    public void Dispose() => _turn.Dispose();

    public void Map(IEndpointRouteBuilder app)
    {
        if (options.AddSamples is { } samples)
            app.MapPost(Samples, async context => await (await AddSamples(context, samples)).ExecuteAsync(context));
        if (options.AddPage is not { } add)
            return;
        app.MapRead(Address, (Visitor visitor) => visitor.Edits ? Page(AddPage.Empty) : Refused());
        app.MapPost(Address, context => Answer(context, add));
    }

    private static PageResult<Pages.Add, AddPage> Page(AddPage model, int status = StatusCodes.Status200OK) => new(model, status);

    private static IResult Refused() =>
        Routes.Missing("You may read here and add nothing. Whoever keeps the list of users can change that.", StatusCodes.Status403Forbidden);

    private async Task Answer(HttpContext context, Func<string, CancellationToken, Task<AddedPage>> add) =>
        await (await Add(context, add)).ExecuteAsync(context);

    private async Task<IResult> Add(HttpContext context, Func<string, CancellationToken, Task<AddedPage>> add)
    {
        if (!context.RequestServices.GetRequiredService<Visitor>().Edits)
            return Refused();
        if (await SealedForm.Read(context, LongestForm) is not { } form)
            return Page(AddPage.Failed("", "The desk can't read what was sent; send the form of this page."), StatusCodes.Status400BadRequest);
        string address = form["address"].ToString().Trim();
        if (!context.RequestServices.GetRequiredService<FormSeal>().Holds(context.Request, form))
            return Page(
                AddPage.Failed(address, "This was not sent from the form as the desk shows it now, so nothing was fetched. Send it again from here."),
                StatusCodes.Status403Forbidden
            );
        if (address.Length == 0)
            return Page(AddPage.Failed(address, "Enter the address of a page."), StatusCodes.Status422UnprocessableEntity);
        if (!await _turn.WaitAsync(options.LongestWait, context.RequestAborted))
            return Page(
                AddPage.Failed(address, "Another page is being fetched, and only one is at a time. Send it again in a moment."),
                StatusCodes.Status503ServiceUnavailable
            );
        try
        {
            return await Shown(address, await add(address, context.RequestAborted), context.RequestAborted);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<IResult> AddSamples(HttpContext context, Func<CancellationToken, Task<int>> add)
    {
        if (!context.RequestServices.GetRequiredService<Visitor>().Edits)
            return Refused();
        if (await SealedForm.Read(context, LongestForm) is not { } form || !context.RequestServices.GetRequiredService<FormSeal>().Holds(context.Request, form))
            return Routes.Missing(
                "This was not sent from a page as the desk shows it now, so nothing was added. Load the first page again.",
                StatusCodes.Status403Forbidden
            );
        if (!await _turn.WaitAsync(options.LongestWait, context.RequestAborted))
            return Routes.Missing("Something else is being added. Load the first page again in a moment.", StatusCodes.Status503ServiceUnavailable);
        try
        {
            // Whoever keeps a record of their own does not want invented affairs in it.
            if (shelf.Store.Count() > 0)
                return Routes.Missing(
                    "The record holds reports already, so no samples were added. To look at them, open the desk with a record of their own.",
                    StatusCodes.Status422UnprocessableEntity
                );
            await add(context.RequestAborted);
            await shelf.BringAsync(context.RequestAborted);
            return new SeeOther("/");
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<IResult> Shown(string address, AddedPage added, CancellationToken cancellation)
    {
        if (added.Report is not { } id)
            return Page(AddPage.Failed(address, added.Problem), StatusCodes.Status422UnprocessableEntity);
        // The same bytes under another address are the same report.
        bool isNew = added.Outcome is AddOutcome.Added or AddOutcome.Revised;
        if (isNew && added.Copies.Count == 0)
            return new SeeOther(Addresses.Report(id));
        RecordView view = await shelf.BringAsync(cancellation);
        return Page(new AddPage(address, null, view.Summary(id), isNew, [.. added.Copies.Select(view.Summary).OfType<ReportSummary>()]));
    }
}
