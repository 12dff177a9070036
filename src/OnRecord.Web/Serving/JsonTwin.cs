namespace OnRecord.Web.Serving;

/// <summary>
/// Takes ".json" off the end of an address before it is routed: a page and its twin are one route, and so no page can be without one.
/// </summary>
internal static class JsonTwin
{
    private const string Suffix = ".json";

    private static readonly object _asked = new();

    public static bool IsAsked(HttpContext context) => context.Items.ContainsKey(_asked);

    public static Task Strip(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.Value is { } path && path.EndsWith(Suffix, StringComparison.Ordinal))
        {
            context.Items[_asked] = true;
            string page = path[..^Suffix.Length];
            context.Request.Path = page == "/index" ? "/" : page;
        }

        return next(context);
    }
}
