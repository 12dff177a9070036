using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using OnRecord.Queries;
using OnRecord.Web.Pages;
using OnRecord.Web.Takeaway;

namespace OnRecord.Web.Serving;

/// <summary>
/// A page: drawn as HTML, or written as JSON where the address asks for the twin. Both come from the one model, so that
/// the twin holds what the page shows. Components are rendered directly, because the services of interactive
/// components would keep keys outside the record.
/// </summary>
/// <param name="rows">What the page's other twins list; null where it has no rows.</param>
/// <param name="taken">What can be taken away from here; null where nothing can.</param>
internal sealed class PageResult<TPage, TModel>(TModel model, int status = StatusCodes.Status200OK, Func<RowList>? rows = null, Selection? taken = null)
    : IResult
    where TPage : DeskPage<TModel>
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (Twin.Taken(httpContext) is { } format && status == StatusCodes.Status200OK)
        {
            IResult away = Formats.Contains(format)
                ? new TakeawayResult(format, taken!, FileName(httpContext))
                : Routes.Missing($"This page cannot be taken away as {format.Name}.");
            await away.ExecuteAsync(httpContext);
            return;
        }

        TwinKind twin = Twin.Asked(httpContext);
        if (twin is not (TwinKind.None or TwinKind.Json) && status == StatusCodes.Status200OK)
        {
            IResult answer = rows is null
                ? Routes.Missing("This page has no table or feed; .json in its place gives what it shows.")
                : new RowsResult(rows(), twin);
            await answer.ExecuteAsync(httpContext);
            return;
        }

        httpContext.Response.StatusCode = status;
        httpContext.Response.Headers.CacheControl = "no-cache";
        if (twin == TwinKind.Json)
        {
            httpContext.Response.ContentType = "application/json; charset=utf-8";
            await httpContext.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(model, PageJson.Options), httpContext.RequestAborted);
            return;
        }

        httpContext.Response.ContentType = "text/html; charset=utf-8";
        string html = await Draw(httpContext);
        await httpContext.Response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }

    private IReadOnlyList<TakeawayFormat> Formats => taken is null ? [] : [.. TakeawayFormats.All.Where(f => f.Fits(taken))];

    private static string FileName(HttpContext context) =>
        context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : "onrecord";

    private async Task<string> Draw(HttpContext context)
    {
        IServiceProvider services = context.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>
            {
                [nameof(DeskPage<>.Model)] = model,
                [nameof(DeskPage<>.HasRows)] = rows is not null,
                [nameof(DeskPage<>.Formats)] = Formats,
                [nameof(DeskPage<>.Here)] = context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent(),
            }
        );
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(parameters)).ToHtmlString());
    }
}
