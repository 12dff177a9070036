using OnRecord.Time;

namespace OnRecord.Reading.Feeds;

/// <summary>One item of a feed.</summary>
internal sealed record FeedItem
{
    /// <summary>The feed's own identity for it (guid, id); null when it gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The canonical address.</summary>
    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public When? Published { get; init; }

    /// <summary>When it was last changed: an item with the same identity and a later time is a new revision.</summary>
    public When? Updated { get; init; }

    /// <summary>The fullest content that the feed carries, as HTML or plain text; null when it carries none.</summary>
    public string? Content { get; init; }

    /// <summary>Whether <see cref="Content"/> is a summary only: the report itself stands at <see cref="Url"/>.</summary>
    public bool IsSummary { get; init; }

    /// <summary>What identifies the item across fetches: the guid or id, else the address, else null. Where another item of the feed has the same
    /// one, the address tells them apart.</summary>
    public string? Identity => Named is { } id && Mark is { } mark ? $"{id}#{mark}" : Named;

    private string? Named => IsShared ? Url ?? Id : Id ?? Url;

    /// <summary>What tells it from other items of the feed under the same id and address, made of its title; null where nothing must.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether another item of the feed gives the same id and another address: feeds made by hand repeat them.</summary>
    public bool IsShared { get; init; }

    /// <summary>The item's name in a record: its identity, when that is an address (http, urn, tag); within its feed, when it is a number or word;
    /// null when it has none.</summary>
    /// <param name="feed">The path or address of the feed.</param>
    public string? NameIn(string feed) => Identity is null || Uri.TryCreate(Identity, UriKind.Absolute, out _) ? Identity : $"{feed}!/{Identity}";
}
