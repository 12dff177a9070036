using System.Text.Json;

namespace OnRecord.Reading.Feeds;

/// <summary>An item of IPTC's ninjs, version 2 (fields such as <c>body_text</c>) or 3 (lists such as <c>bodies</c>): a feed of one.</summary>
internal static class NinjsItem
{
    public static Feed Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new UnreadableFeedException("it is no JSON Feed and no ninjs item");
        string? body =
            Listed(root, "bodies", "text/html") ?? root.Text("body_html") ?? root.Text("body_xhtml") ?? Listed(root, "bodies", null) ?? root.Text("body_text");
        string? headline = Listed(root, "headlines", null) ?? root.Text("headline");
        if (body is null && headline is null)
            throw new UnreadableFeedException("it is no JSON Feed and no ninjs item");
        return new Feed
        {
            Language = root.Text("language"),
            Items =
            [
                new FeedItem
                {
                    Id = root.Text("guid") ?? root.Text("uri"),
                    Url = root.Text("uri") is { } uri && uri.StartsWith("http", StringComparison.Ordinal) ? uri : null,
                    Title = headline,
                    Outlet =
                        root.TryGetProperty("infosources", out JsonElement sources) && sources.ValueKind == JsonValueKind.Array && sources.GetArrayLength() > 0
                            ? sources[0].Text("name")
                            : root.Text("copyrightholder"),
                    Published = FeedDate.Read(root.Text("firstcreated") ?? root.Text("contentcreated") ?? root.Text("versioncreated")),
                    Updated = FeedDate.Read(root.Text("versioncreated")),
                    Content = body,
                },
            ],
        };
    }

    private static string? Listed(JsonElement root, string name, string? contentType)
    {
        if (!root.TryGetProperty(name, out JsonElement list) || list.ValueKind != JsonValueKind.Array)
            return null;
        foreach (JsonElement entry in list.EnumerateArray())
            if (contentType is null || entry.Text("contenttype") == contentType)
                return entry.Text("value");
        return null;
    }
}
