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

    /// <summary>An address, read against the <c>xml:base</c> of the elements around it where it is a relative one.</summary>
    public static string? Against(this XElement element, string? address)
    {
        foreach (XElement around in element.AncestorsAndSelf())
            if (around.Attribute(XNamespace.Xml + "base")?.Value is { } based && address is not null && !Uri.TryCreate(address, UriKind.Absolute, out _))
                address = Uri.TryCreate(based, UriKind.Absolute, out Uri? site) && Uri.TryCreate(site, address, out Uri? whole) ? whole.AbsoluteUri : address;
        return address;
    }

    /// <summary>A string field; null when it is absent, blank or of another type.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString()!.Trim() is { Length: > 0 } text
            ? text
            : null;
}
