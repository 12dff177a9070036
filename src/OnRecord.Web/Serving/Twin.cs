using OnRecord.Web.Takeaway;

namespace OnRecord.Web.Serving;

/// <summary>
/// Takes ".json", ".ndjson", ".csv", ".rss" or the suffix of a format to take away off the end of an address before it is routed: a page and its
/// twins are one route, and so no page can be
/// without them.
/// </summary>
internal static class Twin
{
    private static readonly object _asked = new(),
        _taken = new();

    private static readonly (string Suffix, TwinKind Kind)[] _kinds =
    [
        (".json", TwinKind.Json),
        (".ndjson", TwinKind.Ndjson),
        (".csv", TwinKind.Csv),
        (".rss", TwinKind.Rss),
    ];

    public static TwinKind Asked(HttpContext context) => context.Items.TryGetValue(_asked, out object? kind) ? (TwinKind)kind! : TwinKind.None;

    /// <summary>The format in which the page is to be taken away; null when it is asked for as a page or a twin.</summary>
    public static TakeawayFormat? Taken(HttpContext context) => context.Items.TryGetValue(_taken, out object? format) ? (TakeawayFormat)format! : null;

    public static Task Strip(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.Value is not { } path)
            return next(context);
        if (TakeawayFormats.All.FirstOrDefault(f => path.EndsWith(f.Suffix, StringComparison.Ordinal)) is { } format)
        {
            context.Items[_taken] = format;
            context.Request.Path = Page(path[..^format.Suffix.Length]);
            return next(context);
        }

        foreach ((string suffix, TwinKind kind) in _kinds)
        {
            if (!path.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            context.Items[_asked] = kind;
            context.Request.Path = Page(path[..^suffix.Length]);
            break;
        }

        return next(context);
    }

    private static string Page(string path) => path == "/index" ? "/" : path;
}
