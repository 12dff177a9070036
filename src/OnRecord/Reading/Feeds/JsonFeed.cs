using System.Text.Json;

namespace OnRecord.Reading.Feeds;

/// <summary>JSON Feed 1 and 1.1.</summary>
internal static class JsonFeed
{
    public static Feed Read(JsonElement root) =>
        new()
        {
            Title = root.Text("title"),
            Home = root.Text("home_page_url"),
            Language = root.Text("language"),
            Items = root.GetProperty("items") is { ValueKind: JsonValueKind.Array } items
                ? [.. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Select(Item)]
                : throw new UnreadableFeedException("its 'items' is no list"),
        };

    private static FeedItem Item(JsonElement item)
    {
        string? full = item.Text("content_html") ?? item.Text("content_text");
        return new FeedItem
        {
            Id = item.Text("id"),
            Url = item.Text("url") ?? item.Text("external_url"),
            Title = item.Text("title"),
            Published = FeedDate.Read(item.Text("date_published")),
            Updated = FeedDate.Read(item.Text("date_modified")),
            Content = full ?? item.Text("summary"),
            IsSummary = full is null,
        };
    }
}
