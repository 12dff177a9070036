using System.Xml.Linq;

namespace OnRecord.Reading.Feeds;

/// <summary>RSS 0.91 to 2.0 and RDF (RSS 1.0), whose elements have the same local names in different namespaces.</summary>
internal static class RssFeed
{
    public static Feed Read(XElement root)
    {
        XElement? channel = root.Child("channel");
        // RSS 1.0 has its items beside the channel, the others inside.
        IEnumerable<XElement> items = root.Children("item").Concat(channel?.Children("item") ?? []);
        return new Feed
        {
            Title = channel?.Value("title"),
            Home = channel?.Children("link").Select(link => link.Value.Trim()).FirstOrDefault(link => link.Length > 0),
            Language = channel?.Value("language"),
            Items = [.. items.Select(Item)],
        };
    }

    private static FeedItem Item(XElement item)
    {
        string? guid = item.Value("guid");
        bool guidIsAddress =
            guid is not null
            && Uri.TryCreate(guid, UriKind.Absolute, out Uri? uri)
            && uri.Scheme is "http" or "https"
            && item.Child("guid")!.Attribute("isPermaLink")?.Value is null or "true";
        string? full = item.Value("encoded");
        return new FeedItem
        {
            Id = guid ?? item.Attributes().FirstOrDefault(a => a.Name.LocalName == "about")?.Value,
            Url = item.Against(item.Value("link")) ?? (guidIsAddress ? guid : null),
            Title = item.Value("title"),
            Outlet = item.Value("source") ?? item.Value("publisher"),
            Published = FeedDate.Read(item.Value("pubDate") ?? item.Value("date") ?? item.Value("issued")),
            Updated = FeedDate.Read(item.Value("updated") ?? item.Value("modified")),
            Content = full ?? item.Value("description"),
            IsSummary = full is null,
        };
    }
}
