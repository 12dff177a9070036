using System.Globalization;
using OnRecord.Reading;
using OnRecord.Records;
using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>Reads a text that somebody pastes, and shows the reading; nothing of it is kept. There only when the options give a way to read.</summary>
internal sealed class PastingPages(DeskOptions options) : IDisposable
{
    public const string Address = "/paste";

    public const int LongestText = 60_000;

    // A character takes up to nine bytes in a form, most take one; and the form around them.
    private const int LongestForm = 600 * 1024;

    private readonly SemaphoreSlim _turn = new(1);

    public void Dispose() => _turn.Dispose();

    public void Map(IEndpointRouteBuilder app)
    {
        if (options.ReadText is not { } read)
            return;
        app.MapRead(Address, () => Page(PastePage.Empty));
        app.MapPost(Address, async context => await (await Read(context, read)).ExecuteAsync(context));
    }

    private static PageResult<Pages.Paste, PastePage> Page(PastePage model, int status = StatusCodes.Status200OK) => new(model, status);

    private async Task<IResult> Read(HttpContext context, Func<string, CancellationToken, Task<ReportRecord>> read)
    {
        if (await SealedForm.Read(context, LongestForm) is not { } form)
            return Page(
                PastePage.Failed("", string.Create(CultureInfo.InvariantCulture, $"The desk reads texts of up to {LongestText:N0} characters here.")),
                StatusCodes.Status413PayloadTooLarge
            );
        string text = form["text"].ToString();
        if (!context.RequestServices.GetRequiredService<FormSeal>().Holds(context.Request, form))
            return Page(
                PastePage.Failed(text, "This was not sent from the form as the desk shows it now, so nothing was read. Send it again from here."),
                StatusCodes.Status403Forbidden
            );
        if (string.IsNullOrWhiteSpace(text))
            return Page(PastePage.Failed("", "Paste the text of a report."), StatusCodes.Status422UnprocessableEntity);
        if (text.Length > LongestText)
            return Page(
                PastePage.Failed(
                    text[..LongestText],
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The text has {text.Length:N0} characters, and the desk reads up to {LongestText:N0} here. The field holds its beginning; add longer texts with “onrecord add”."
                    )
                ),
                StatusCodes.Status413PayloadTooLarge
            );
        if (!await _turn.WaitAsync(options.LongestWait, context.RequestAborted))
            return Page(
                PastePage.Failed(text, "Another text is being read, and only one is at a time. Send it again in a moment."),
                StatusCodes.Status503ServiceUnavailable
            );
        try
        {
            return Page(PastePage.Of(text, await read(text, context.RequestAborted)));
        }
        catch (UnreadableReportException fault)
        {
            return Page(PastePage.Failed(text, fault.Message), StatusCodes.Status422UnprocessableEntity);
        }
        finally
        {
            _turn.Release();
        }
    }
}
