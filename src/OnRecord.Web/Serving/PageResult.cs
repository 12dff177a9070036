using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using OnRecord.Web.Pages;

namespace OnRecord.Web.Serving;

/// <summary>
/// A page: drawn as HTML, or written as JSON where the address asks for the twin. Both come from the one model, so that
/// the twin holds what the page shows. Components are rendered directly, because the services of interactive
/// components would keep keys outside the record.
/// </summary>
internal sealed class PageResult<TPage, TModel>(TModel model, int status = StatusCodes.Status200OK) : IResult
    where TPage : DeskPage<TModel>
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.Headers.CacheControl = "no-cache";
        if (JsonTwin.IsAsked(httpContext))
        {
            httpContext.Response.ContentType = "application/json; charset=utf-8";
            await httpContext.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(model, PageJson.Options), httpContext.RequestAborted);
            return;
        }

        httpContext.Response.ContentType = "text/html; charset=utf-8";
        string html = await Draw(httpContext);
        await httpContext.Response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }

    private async Task<string> Draw(HttpContext context)
    {
        IServiceProvider services = context.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(DeskPage<>.Model)] = model,
            [nameof(DeskPage<>.Here)] = context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent(),
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(parameters)).ToHtmlString());
    }
}
