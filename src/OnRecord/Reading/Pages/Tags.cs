using System.Collections.Frozen;

namespace OnRecord.Reading.Pages;

/// <summary>The tags of HTML by kind; an unknown tag runs on in the line, as in browsers.</summary>
internal static class Tags
{
    private static readonly FrozenDictionary<string, TagKind> Kinds = Table(
        (
            TagKind.Block,
            "html body div section main fieldset center address details summary dialog hgroup form dl tr td th tbody thead tfoot caption colgroup dir legend"
        ),
        (TagKind.Paragraph, "p"),
        (TagKind.Heading, "h1 h2 h3 h4 h5 h6"),
        (TagKind.Quote, "blockquote"),
        (TagKind.List, "ul ol"),
        (TagKind.Item, "li dd dt"),
        (TagKind.Table, "table"),
        (TagKind.Preformatted, "pre"),
        (TagKind.Figure, "figure picture"),
        (TagKind.Caption, "figcaption"),
        (TagKind.Article, "article"),
        (TagKind.Furniture, "nav aside footer menu"),
        (TagKind.Header, "header"),
        (TagKind.Break, "br hr"),
        (
            TagKind.Skipped,
            "script style noscript template iframe object embed svg math canvas audio video select option button input textarea head title map datalist frameset noframes applet meter progress output rp rt"
        )
    );

    /// <summary>A site's own tag ("amp-sidebar") is taken as a block: that is what they are used for.</summary>
    public static TagKind Kind(string name) =>
        Kinds.TryGetValue(name, out TagKind kind) ? kind
        : name.Contains('-', StringComparison.Ordinal) ? TagKind.Block
        : TagKind.Inline;

    private static FrozenDictionary<string, TagKind> Table(params ReadOnlySpan<(TagKind Kind, string Names)> kinds)
    {
        var table = new Dictionary<string, TagKind>(StringComparer.Ordinal);
        foreach ((TagKind kind, string names) in kinds)
        foreach (string name in names.Split(' '))
            table.Add(name, kind);
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
