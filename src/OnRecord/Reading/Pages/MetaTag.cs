using AngleSharp.Html.Parser.Tokens;

namespace OnRecord.Reading.Pages;

/// <summary>One thing that a page says of itself in its markup.</summary>
/// <param name="Name">The name or property of a meta tag in lower case; "lang" for the language of the page, "canonical" for its address.</param>
internal readonly record struct MetaTag(string Name, string Content)
{
    /// <summary>Adds what a start tag says, if anything.</summary>
    public static void Collect(HtmlTagToken tag, List<MetaTag> tags)
    {
        switch (tag.Name)
        {
            case "meta":
                string name = First(tag, "property", "name", "itemprop");
                if (name.Length > 0 && tag.GetAttribute("content") is { Length: > 0 } content)
                    tags.Add(new MetaTag(name.ToLowerInvariant(), content.Trim()));
                break;
            case "link":
                if (
                    tag.GetAttribute("rel") is { } rel
                    && rel.Equals("canonical", StringComparison.OrdinalIgnoreCase)
                    && tag.GetAttribute("href") is { Length: > 0 } address
                )
                    tags.Add(new MetaTag("canonical", address.Trim()));
                break;
            case "html":
                if (First(tag, "lang", "xml:lang") is { Length: > 0 } language)
                    tags.Add(new MetaTag("lang", language.Trim()));
                break;
        }
    }

    private static string First(HtmlTagToken tag, params ReadOnlySpan<string> attributes)
    {
        foreach (string attribute in attributes)
            if (tag.GetAttribute(attribute) is { Length: > 0 } value)
                return value;
        return "";
    }
}
