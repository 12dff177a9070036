namespace OnRecord.Web.Serving;

/// <summary>Leads from an id that came to be part of another to the page of that one, with all else that the address asks for: its twin, its part.</summary>
/// <param name="address">Of the page, without a query.</param>
internal sealed class Moved(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status302Found;
        httpContext.Response.Headers.Location = address + Twin.SuffixOf(httpContext) + httpContext.Request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }
}
