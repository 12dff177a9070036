using Microsoft.AspNetCore.Http.Features;

namespace OnRecord.Web.Serving;

/// <summary>Reads the forms that the desk's own pages send. No other address takes a body at all.</summary>
internal static class SealedForm
{
    /// <summary>What was sent; null when it is no form, or longer than any would be.</summary>
    /// <param name="longest">In bytes.</param>
    public static async Task<IFormCollection?> Read(HttpContext context, int longest)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = longest;
        if (!context.Request.HasFormContentType)
            return null;
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception fault) when (fault is BadHttpRequestException or InvalidDataException)
        {
            return null;
        }
    }
}
