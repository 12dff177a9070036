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

    /// <summary>Whether an address that ends so would be read as that of a twin.</summary>
    public static bool Ends(string path) =>
        TakeawayFormats.All.Any(f => path.EndsWith(f.Suffix, StringComparison.Ordinal)) || _kinds.Any(k => path.EndsWith(k.Suffix, StringComparison.Ordinal));

    /// <summary>What was taken off the end of the address; empty for a page.</summary>
    public static string SuffixOf(HttpContext context) =>
        Taken(context) is { } format ? format.Suffix : _kinds.FirstOrDefault(k => k.Kind == Asked(context)).Suffix ?? "";

    public static Task Strip(HttpContext context, RequestDelegate next)
    {
        Recognise(context);
        return next(context);
    }

    /// <summary>Takes the suffix off, so that also what is answered before any route is answered in the shape that was asked for.</summary>
    public static void Recognise(HttpContext context)
    {
        if (context.Request.Path.Value is not { } path)
            return;
        if (TakeawayFormats.All.FirstOrDefault(f => path.EndsWith(f.Suffix, StringComparison.Ordinal)) is { } format)
        {
            context.Items[_taken] = format;
            context.Request.Path = Page(path[..^format.Suffix.Length]);
            return;
        }

        foreach ((string suffix, TwinKind kind) in _kinds)
        {
            if (!path.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            context.Items[_asked] = kind;
            context.Request.Path = Page(path[..^suffix.Length]);
            return;
        }
    }

    private static string Page(string path) => path == "/index" ? "/" : path;
}
