using System.Net.Mime;
using System.Text;
using System.Text.Json;
using OnRecord.Web.Model;
using OnRecord.Web.Pages;

namespace OnRecord.Web.Serving;

/// <summary>What cannot be answered, said in a sentence in the shape of what was asked for: a page; for a program, JSON of one shape, or of a table plain text.</summary>
internal sealed class Fault(string error, int status) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        bool isApi = IsOfApi(httpContext.Request);
        TwinKind twin = Twin.Asked(httpContext);
        if (!isApi && twin is TwinKind.None or TwinKind.Json && Twin.Taken(httpContext) is null)
        {
            await new PageResult<Missing, MissingPage>(new MissingPage(status, error), status).ExecuteAsync(httpContext);
            return;
        }

        response.StatusCode = status;
        response.Headers.CacheControl = "no-cache";
        if (isApi || twin == TwinKind.Ndjson)
        {
            response.ContentType = "application/json; charset=utf-8";
            var body = new Dictionary<string, string> { ["error"] = error };
            await response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body, PageJson.Options), httpContext.RequestAborted);
            return;
        }

        response.ContentType = MediaTypeNames.Text.Plain + "; charset=utf-8";
        await response.WriteAsync(error + "\n", Encoding.UTF8, httpContext.RequestAborted);
    }

    /// <summary>Whether an address belongs to the interface for programs.</summary>
    public static bool IsOfApi(HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}
