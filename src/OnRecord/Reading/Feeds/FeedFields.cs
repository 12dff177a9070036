using System.Text.Json;
using System.Xml.Linq;

namespace OnRecord.Reading.Feeds;

/// <summary>Fields by local name, whatever the namespace: feeds mix versions and forget declarations.</summary>
internal static class FeedFields
{
    public static XElement? Child(this XElement element, string name) => element.Children(name).FirstOrDefault();

    public static IEnumerable<XElement> Children(this XElement element, string name) =>
        element.Elements().Where(e => e.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of a child; null when it is absent or blank.</summary>
    public static string? Value(this XElement element, string name) => element.Child(name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>A string field; null when it is absent, blank or of another type.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString()!.Trim() is { Length: > 0 } text
            ? text
            : null;
}
