using System.Xml.Linq;

namespace OnRecord.Reading.Feeds;

/// <summary>A news sitemap: addresses with headline, outlet and date of publication. An index of sitemaps is a list of further sitemaps.</summary>
internal static class NewsSitemap
{
    public static Feed Read(XElement root)
    {
        bool index = root.Name.LocalName.Equals("sitemapindex", StringComparison.OrdinalIgnoreCase);
        return new Feed { ListsFeeds = index, Items = [.. root.Children(index ? "sitemap" : "url").Select(Item).Where(i => i.Url is not null)] };
    }

    private static FeedItem Item(XElement url)
    {
        XElement? news = url.Child("news");
        return new FeedItem
        {
            Url = url.Value("loc"),
            Title = news?.Value("title"),
            Outlet = news?.Child("publication")?.Value("name"),
            Published = FeedDate.Read(news?.Value("publication_date")),
            Updated = FeedDate.Read(url.Value("lastmod")),
        };
    }
}
