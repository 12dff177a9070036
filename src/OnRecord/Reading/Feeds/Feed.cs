using System.Collections.Immutable;

namespace OnRecord.Reading.Feeds;

/// <summary>A feed as it was read: RSS, RDF, Atom or JSON Feed; a list of feeds (OPML) or of news addresses (sitemap) has items with an address and
/// no content.</summary>
internal sealed record Feed
{
    public string? Title { get; init; }

    /// <summary>The address of the site, against which relative addresses are read.</summary>
    public string? Home { get; init; }

    public string? Language { get; init; }

    /// <summary>In the order of the feed.</summary>
    public required ImmutableArray<FeedItem> Items { get; init; }

    /// <summary>The addresses are those of feeds (OPML), not of reports.</summary>
    public bool ListsFeeds { get; init; }
}
