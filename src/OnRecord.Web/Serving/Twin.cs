namespace OnRecord.Web.Serving;

/// <summary>
/// Takes ".json", ".ndjson", ".csv" or ".rss" off the end of an address before it is routed: a page and its twins are one route, and so no page can be
/// without them.
/// </summary>
internal static class Twin
{
    private static readonly object _asked = new();

    private static readonly (string Suffix, TwinKind Kind)[] _kinds =
        [(".json", TwinKind.Json), (".ndjson", TwinKind.Ndjson), (".csv", TwinKind.Csv), (".rss", TwinKind.Rss)];

    public static TwinKind Asked(HttpContext context) => context.Items.TryGetValue(_asked, out object? kind) ? (TwinKind)kind! : TwinKind.None;

    public static Task Strip(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.Value is not { } path) return next(context);
        foreach ((string suffix, TwinKind kind) in _kinds)
        {
            if (!path.EndsWith(suffix, StringComparison.Ordinal)) continue;
            context.Items[_asked] = kind;
            string page = path[..^suffix.Length];
            context.Request.Path = page == "/index" ? "/" : page;
            break;
        }

        return next(context);
    }
}
