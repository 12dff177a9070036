using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace OnRecord.Reading.Feeds;

/// <summary>Reads RSS 0.91 to 2.0, RDF (RSS 1.0), Atom 0.3 and 1.0, JSON Feed 1 and 1.1, ninjs 2 and 3, OPML lists and news sitemaps. Safe to share.</summary>
internal static class FeedReader
{
    /// <exception cref="UnreadableFeedException">It is none of these, or damaged beyond reading.</exception>
    public static Feed Read(ReadOnlyMemory<byte> bytes) => Tidied(Parsed(bytes));

    // What is the same for all kinds: addresses relative to the feed's site, and ids that two items share.
    private static Feed Tidied(Feed feed)
    {
        FeedItem[] items =
        [
            .. feed.Items.Select(item =>
                item with
                {
                    Url = Address(item.Url, feed.Home),
                    Title = FeedText.Plain(item.Title),
                    Content = FeedText.Markup(item.Content),
                }
            ),
        ];
        HashSet<string> shared =
        [
            .. items
                .Where(item => item.Id is not null)
                .GroupBy(item => item.Id!, StringComparer.Ordinal)
                .Where(group => group.Select(item => item.Url).Distinct(StringComparer.Ordinal).Count() > 1)
                .Select(group => group.Key),
        ];
        items = [.. items.Select(item => item.Id is not null && shared.Contains(item.Id) ? item with { IsShared = true } : item)];
        return feed with { Title = FeedText.Plain(feed.Title), Items = [.. feed.ListsFeeds ? items : Apart(items, feed.Home)] };
    }

    // Items under one identity that say different things, and those whose address is the site's own, are told apart by their titles.
    private static IEnumerable<FeedItem> Apart(FeedItem[] items, string? home)
    {
        HashSet<string> several =
        [
            .. items
                .Where(item => item.Identity is not null)
                .GroupBy(item => item.Identity!, StringComparer.Ordinal)
                .Where(group =>
                    group.Select(item => (item.Title, item.Content)).Distinct().Count() > 1 && group.Select(Mark).Distinct(StringComparer.Ordinal).Count() > 1
                )
                .Select(group => group.Key),
        ];
        string? site = home?.TrimEnd('/');
        return items.Select(item => item.Identity is { } id && (several.Contains(id) || id.TrimEnd('/') == site) ? item with { Mark = Mark(item) } : item);
    }

    // "cup-final-lost"
    private static string Mark(FeedItem item)
    {
        const int Longest = 80;
        StringBuilder mark = new();
        foreach (char c in item.Title ?? FeedText.Plain(item.Content) ?? "")
        {
            if (mark.Length == Longest)
                break;
            if (char.IsLetterOrDigit(c))
                mark.Append(char.ToLowerInvariant(c));
            else if (mark.Length > 0 && mark[^1] != '-')
                mark.Append('-');
        }

        return mark.ToString().TrimEnd('-');
    }

    private static string? Address(string? address, string? home)
    {
        if (address is null)
            return null;
        bool isRelative = !Uri.TryCreate(address, UriKind.Absolute, out Uri? absolute) || absolute.IsFile;
        if (isRelative && home is not null && Uri.TryCreate(home, UriKind.Absolute, out Uri? site) && Uri.TryCreate(site, address, out Uri? whole))
            address = whole.AbsoluteUri;
        return WebAddress.WithoutTracking(address);
    }

    private static Feed Parsed(ReadOnlyMemory<byte> bytes)
    {
        if (FirstByte(bytes.Span) == (byte)'{')
            return Json(bytes);
        XElement root = SafeXml.Load(bytes);
        return root.Name.LocalName.ToUpperInvariant() switch
        {
            "RSS" or "RDF" => RssFeed.Read(root),
            "FEED" => AtomFeed.Read(root),
            "OPML" => OpmlList.Read(root),
            "URLSET" or "SITEMAPINDEX" => NewsSitemap.Read(root),
            _ => throw new UnreadableFeedException($"its root element <{root.Name.LocalName}> is not that of a feed"),
        };
    }

    private static Feed Json(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            // A byte order mark is no part of JSON.
            using JsonDocument document = JsonDocument.Parse(bytes.Span.StartsWith("\xEF\xBB\xBF"u8) ? bytes[3..] : bytes);
            return document.RootElement.TryGetProperty("items", out _) ? JsonFeed.Read(document.RootElement) : NinjsItem.Read(document.RootElement);
        }
        catch (JsonException damaged)
        {
            throw new UnreadableFeedException($"it is no JSON ({damaged.Message})", damaged);
        }
    }

    private static byte? FirstByte(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }))
            bytes = bytes[3..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return bytes.IsEmpty ? null : bytes[0];
    }
}
