using System.Xml.Linq;

namespace OnRecord.Reading.Feeds;

/// <summary>Atom 1.0, and 0.3 with its older names of the dates.</summary>
internal static class AtomFeed
{
    public static Feed Read(XElement root) =>
        new()
        {
            Title = root.Value("title"),
            Home = root.Attribute(XNamespace.Xml + "base")?.Value ?? Link(root),
            Language = root.Attribute(XNamespace.Xml + "lang")?.Value,
            Items = [.. root.Children("entry").Select(Item)],
        };

    private static FeedItem Item(XElement entry)
    {
        XElement? content = entry.Child("content");
        XElement? shown = content ?? entry.Child("summary");
        return new FeedItem
        {
            Id = entry.Value("id"),
            Url = Link(entry),
            Title = entry.Value("title"),
            Outlet = entry.Child("source")?.Value("title"),
            Published = FeedDate.Read(entry.Value("published") ?? entry.Value("issued") ?? entry.Value("updated")),
            Updated = FeedDate.Read(entry.Value("updated") ?? entry.Value("modified")),
            Content = shown is null ? null : Markup(shown),
            IsSummary = content is null,
        };
    }

    private static string? Link(XElement entry)
    {
        var links = entry.Children("link").ToList();
        XElement? link = links.Find(l => l.Attribute("rel")?.Value is null or "alternate") ?? links.FirstOrDefault();
        return link?.Against(link.Attribute("href")?.Value.Trim());
    }

    /// <summary>Content of type xhtml is elements; of type html it is text that holds markup.</summary>
    private static string Markup(XElement content) =>
        content.Attribute("type")?.Value == "xhtml"
            ? string.Concat(content.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting)))
            : content.Value.Trim();
}
