namespace OnRecord.Reading.Pages;

/// <summary>Chooses the part of the paper among what the page says of it.</summary>
internal static class SectionName
{
    /// <summary>
    /// The first candidate that is one name: a list is what a program files the article under ("game,news,slider"), of which the first is taken where there is
    /// nothing else. The site itself is no part of the paper, nor is the kind of text.
    /// </summary>
    /// <param name="candidates">In order of trust.</param>
    public static string? Choose(IEnumerable<string?> candidates, string? outlet, string? address)
    {
        string host = address is not null && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? uri.Host : "";
        string[] names = [.. candidates.OfType<string>().Where(name => name.Trim().Length > 0 && !IsSite(name.Trim(), outlet, host) && !IsKind(name.Trim()))];
        return (names.FirstOrDefault(name => !name.Contains(',', StringComparison.Ordinal)) ?? names.FirstOrDefault()?.Split(',')[0])?.Trim();
    }

    private static bool IsSite(string name, string? outlet, string host) =>
        name.Equals(outlet, StringComparison.OrdinalIgnoreCase)
        || name.Equals(host, StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase);

    private static bool IsKind(string name) =>
        name.ToUpperInvariant() is "ARTICLE" or "ARTICLES" or "POST" or "POSTS" or "STORY" or "STORIES" or "UNCATEGORIZED";
}
