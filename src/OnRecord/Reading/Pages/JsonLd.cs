using System.Text.Json;

namespace OnRecord.Reading.Pages;

/// <summary>Finds the article in a page's JSON-LD: a schema.org Article of any kind, alone, in an array, in <c>@graph</c>, or as the main entity of
/// the page.</summary>
internal static class JsonLd
{
    private const int DeepestNesting = 8;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>
    /// The article that the page is about, among those described: the one with the page's own address, or else its headline, or else the first with a
    /// date; null when
    /// there is none. A script that is no JSON is passed over.
    /// </summary>
    /// <param name="titles">What the page is called elsewhere.</param>
    /// <param name="address">The page's own address, when it gives one.</param>
    /// <param name="isDamaged">Whether a script could not be read.</param>
    public static JsonElement? Article(List<string> scripts, IReadOnlyCollection<string> titles, string? address, out bool isDamaged)
    {
        isDamaged = false;
        List<JsonElement> articles = [];
        foreach (string script in scripts)
        {
            if (Parse(script) is { } root)
                Collect(root, 0, articles);
            else
                isDamaged = true;
        }

        // Of equal ones the first.
        return articles.Count == 0
            ? null
            : articles.MaxBy(article =>
                (IsAt(article, address) ? 4 : 0) + (IsCalled(article, titles) ? 2 : 0) + (article.TryGetProperty("datePublished", out _) ? 1 : 0)
            );
    }

    private static bool IsAt(JsonElement article, string? address) =>
        address is not null
        && new[] { Text(article, "url"), Text(article, "mainEntityOfPage"), Text(article, "@id") }.Any(own =>
            own is not null && own.TrimEnd('/').Equals(address.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsCalled(JsonElement article, IReadOnlyCollection<string> titles) =>
        Text(article, "headline") is { } headline
        && titles.Any(title =>
            title.StartsWith(headline, StringComparison.OrdinalIgnoreCase) || headline.StartsWith(title, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>A text of the element: itself, its <c>name</c>, <c>@id</c> or <c>@value</c>, or the first of an array.</summary>
    public static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out JsonElement value) ? TextOf(value) : null;

    /// <summary>All texts of a property.</summary>
    public static IEnumerable<string> Texts(JsonElement element, string property)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(property, out JsonElement value))
            yield break;
        if (value.ValueKind != JsonValueKind.Array)
        {
            if (TextOf(value) is { } one)
                yield return one;
            yield break;
        }

        foreach (JsonElement item in value.EnumerateArray())
            if (TextOf(item) is { } text)
                yield return text;
    }

    /// <summary>The name of a thing that a property describes or, by its <c>@id</c>, refers to elsewhere on the page.</summary>
    public static string? Name(JsonElement element, string property, List<string> scripts)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(property, out JsonElement value))
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
            value = value[0];
        if (value.ValueKind != JsonValueKind.Object || Text(value, "name") is not null)
            return TextOf(value);
        string? id = Text(value, "@id");
        if (id is null)
            return null;
        foreach (string script in scripts)
            if (Parse(script) is { } root && ById(root, id, 0) is { } found)
                return Text(found, "name");
        return null;
    }

    private static JsonElement? ById(JsonElement element, string id, int depth)
    {
        if (depth > DeepestNesting)
            return null;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
                if (ById(item, id, depth + 1) is { } found)
                    return found;
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("name", out _) && Text(element, "@id") is { } own && own == id)
                return element;
            if (element.TryGetProperty("@graph", out JsonElement graph))
                return ById(graph, id, depth + 1);
        }

        return null;
    }

    private static string? TextOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() is { Length: > 0 } text ? System.Net.WebUtility.HtmlDecode(text).Trim() : null,
            JsonValueKind.Object => Text(value, "name") ?? Text(value, "@id") ?? Text(value, "@value"),
            JsonValueKind.Array when value.GetArrayLength() > 0 => TextOf(value[0]),
            _ => null,
        };

    private static void Collect(JsonElement element, int depth, List<JsonElement> articles)
    {
        if (depth > DeepestNesting)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
                Collect(item, depth + 1, articles);
            return;
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;
        if (IsArticle(element))
        {
            articles.Add(element);
            return;
        }

        foreach (string property in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
            if (element.TryGetProperty(property, out JsonElement inner))
                Collect(inner, depth + 1, articles);
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out JsonElement type))
            return false;
        if (type.ValueKind != JsonValueKind.Array)
            return IsArticleType(type);
        foreach (JsonElement item in type.EnumerateArray())
            if (IsArticleType(item))
                return true;
        return false;
    }

    private static bool IsArticleType(JsonElement type) =>
        type.ValueKind == JsonValueKind.String
        && type.GetString() is { } name
        && (
            name.EndsWith("Article", StringComparison.Ordinal)
            || name.EndsWith("Posting", StringComparison.Ordinal)
            || name is "Report" or "Review" or "ClaimReview"
        );

    private static JsonElement? Parse(string script)
    {
        string json = script.Trim().TrimEnd(';');
        if (json.StartsWith("<!--", StringComparison.Ordinal))
            json = json[4..];
        return TryParse(json) ?? TryParse(WithoutLineBreaks(json));
    }

    // The commonest fault: raw line breaks and tabs inside strings.
    private static string WithoutLineBreaks(string json) =>
        string.Create(
            json.Length,
            json,
            (target, from) =>
            {
                for (int i = 0; i < from.Length; i++)
                    target[i] = char.IsControl(from[i]) ? ' ' : from[i];
            }
        );

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
