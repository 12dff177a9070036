using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace OnRecord.Web.Takeaway;

/// <summary>Sends what is taken away, part by part as it is made.</summary>
internal sealed class TakeawayResult(TakeawayFormat format, Selection selection, string name) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.ContentType = format.MediaType;
        response.Headers.CacheControl = "no-cache";
        if (format.Name == "dossier")
            response.Headers.ContentSecurityPolicy = DossierDrawer.ContentSecurityPolicy;
        var disposition = new ContentDispositionHeaderValue(format.Shown ? "inline" : "attachment");
        disposition.SetHttpFileName(name + format.Suffix);
        response.Headers.ContentDisposition = disposition.ToString();
        if (format.Files is { } files)
        {
            // Entries of an archive are closed in one go.
            if (httpContext.Features.Get<IHttpBodyControlFeature>() is { } body)
                body.AllowSynchronousIO = true;
            await TakeawayZip.WriteAsync(files(selection), response.Body, httpContext.RequestAborted);
            return;
        }

        foreach (string part in format.Text!(selection))
            await response.WriteAsync(part, Encoding.UTF8, httpContext.RequestAborted);
    }
}
