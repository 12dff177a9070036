using System.Xml.Linq;

namespace OnRecord.Reading.Feeds;

/// <summary>OPML: a list of feeds.</summary>
internal static class OpmlList
{
    public static Feed Read(XElement root) =>
        new()
        {
            Title = root.Child("head")?.Value("title"),
            ListsFeeds = true,
            Items =
            [
                .. root.Descendants()
                    .Where(e => e.Name.LocalName == "outline")
                    .Select(e => (Address: Attribute(e, "xmlUrl"), Title: Attribute(e, "title") ?? Attribute(e, "text")))
                    .Where(o => !string.IsNullOrWhiteSpace(o.Address))
                    .Select(o => new FeedItem { Url = o.Address!.Trim(), Title = o.Title }),
            ],
        };

    private static string? Attribute(XElement outline, string name) =>
        outline.Attributes().FirstOrDefault(a => a.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
}
