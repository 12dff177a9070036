using OnRecord.Storage;
using OnRecord.Web.Model;
using OnRecord.Web.SignIn;

namespace OnRecord.Web.Serving;

/// <summary>The one address of the desk that makes the program reach out: there only when the options say so.</summary>
internal sealed class AddingPages(Shelf shelf, DeskOptions options) : IDisposable
{
    public const string Address = "/add";

    // Longer than any address that servers take, and the form around it.
    private const int LongestForm = 16 * 1024;

    private readonly SemaphoreSlim _turn = new(1);

    public void Dispose() => _turn.Dispose();

    public void Map(IEndpointRouteBuilder app)
    {
        if (options.AddPage is not { } add)
            return;
        app.MapMethods(Address, [HttpMethods.Get, HttpMethods.Head], (Visitor visitor) => visitor.Edits ? Page(AddPage.Empty) : Refused());
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
