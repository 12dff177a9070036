using System.Text.Json;

namespace OnRecord.Reading.Pages;

/// <summary>Finds the article in a page's JSON-LD: a schema.org Article of any kind, alone, in an array, in <c>@graph</c>, or as the main entity of the page.</summary>
internal static class JsonLd
{
    private const int DeepestNesting = 8;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The first article described; null when there is none. A script that is no JSON is passed over.</summary>
    /// <param name="isDamaged">Whether a script could not be read.</param>
    public static JsonElement? Article(List<string> scripts, out bool isDamaged)
    {
        isDamaged = false;
        JsonElement? weaker = null;
        foreach (string script in scripts)
        {
            if (Parse(script) is not { } root)
            {
                isDamaged = true;
                continue;
            }

            if (Find(root, 0) is not { } found) continue;
            if (found.TryGetProperty("datePublished", out _)) return found;
            weaker ??= found;
        }

        return weaker;
    }

    /// <summary>A text of the element: itself, its <c>name</c>, <c>@id</c> or <c>@value</c>, or the first of an array.</summary>
    public static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out JsonElement value) ? TextOf(value) : null;

    /// <summary>All texts of a property.</summary>
    public static IEnumerable<string> Texts(JsonElement element, string property)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(property, out JsonElement value)) yield break;
        if (value.ValueKind != JsonValueKind.Array)
        {
            if (TextOf(value) is { } one) yield return one;
            yield break;
        }

        foreach (JsonElement item in value.EnumerateArray())
            if (TextOf(item) is { } text) yield return text;
    }

    /// <summary>The name of a thing that a property describes or, by its <c>@id</c>, refers to elsewhere on the page.</summary>
    public static string? Name(JsonElement element, string property, List<string> scripts)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(property, out JsonElement value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        if (value.ValueKind != JsonValueKind.Object || Text(value, "name") is not null) return TextOf(value);
        string? id = Text(value, "@id");
        if (id is null) return null;
        foreach (string script in scripts)
            if (Parse(script) is { } root && ById(root, id, 0) is { } found) return Text(found, "name");
        return null;
    }

    private static JsonElement? ById(JsonElement element, string id, int depth)
    {
        if (depth > DeepestNesting) return null;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
                if (ById(item, id, depth + 1) is { } found) return found;
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("name", out _) && Text(element, "@id") is { } own && own == id) return element;
            if (element.TryGetProperty("@graph", out JsonElement graph)) return ById(graph, id, depth + 1);
        }

        return null;
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? System.Net.WebUtility.HtmlDecode(text).Trim() : null,
        JsonValueKind.Object => Text(value, "name") ?? Text(value, "@id") ?? Text(value, "@value"),
        JsonValueKind.Array when value.GetArrayLength() > 0 => TextOf(value[0]),
        _ => null,
    };

    private static JsonElement? Find(JsonElement element, int depth)
    {
        if (depth > DeepestNesting) return null;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
                if (Find(item, depth + 1) is { } found) return found;
            return null;
        }

        if (element.ValueKind != JsonValueKind.Object) return null;
        if (IsArticle(element)) return element;
        foreach (string property in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
            if (element.TryGetProperty(property, out JsonElement inner) && Find(inner, depth + 1) is { } found) return found;
        return null;
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out JsonElement type)) return false;
        if (type.ValueKind != JsonValueKind.Array) return IsArticleType(type);
        foreach (JsonElement item in type.EnumerateArray())
            if (IsArticleType(item)) return true;
        return false;
    }

    private static bool IsArticleType(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name is "Report" or "Review" or "ClaimReview");

    private static JsonElement? Parse(string script)
    {
        string json = script.Trim().TrimEnd(';');
        if (json.StartsWith("<!--", StringComparison.Ordinal)) json = json[4..];
        return TryParse(json) ?? TryParse(WithoutLineBreaks(json));
    }

    // The commonest fault: raw line breaks and tabs inside strings.
    private static string WithoutLineBreaks(string json) => string.Create(json.Length, json, (target, from) =>
    {
        for (int i = 0; i < from.Length; i++) target[i] = char.IsControl(from[i]) ? ' ' : from[i];
    });

    private static JsonElement? TryParse(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
