namespace OnRecord.Reading.Pages;

/// <summary>Chooses the outlet's name among what the page calls itself.</summary>
internal static class OutletName
{
    private const int ShortestMatch = 3;

    /// <summary>
    /// The first candidate, or part of the page's title, that resembles the site's address; else the first candidate. An agency named as publisher
    /// of a newspaper's page, or a section named as the site, so gives way to the newspaper.
    /// </summary>
    public static string? Choose(IEnumerable<string?> candidates, string? address, string? title)
    {
        string[] names = [.. candidates.OfType<string>().Select(WithoutMotto).Where(IsName)];
        string host = address is not null && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? Label(uri.Host) : "";
        if (host.Length < ShortestMatch) return names.FirstOrDefault();
        foreach (string name in names)
            if (Resembles(name, host)) return name;
        foreach (string part in (title ?? "").Split(['|', '–', '—', '-', ':', '·', '»'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (Resembles(part, host)) return part;
        return names.Length > 1 ? names[1] : names.FirstOrDefault() ?? EndOf(title);
    }

    // "Talks go on - The Courier": most sites end their titles with their name.
    private static string? EndOf(string? title)
    {
        const int MostWords = 5;
        if (title is null) return null;
        int start = Math.Max(title.LastIndexOf(" - ", StringComparison.Ordinal), Math.Max(title.LastIndexOf(" | ", StringComparison.Ordinal), title.LastIndexOf(" — ", StringComparison.Ordinal)));
        string end = start > 0 ? title[(start + 3)..].Trim() : "";
        return IsName(end) && end.Count(c => c == ' ') < MostWords ? end : null;
    }

    // "The Courier | News, Sport, Weather", "The Courier - All the news".
    private static string WithoutMotto(string name)
    {
        int bar = name.IndexOf('|', StringComparison.Ordinal), dash = name.IndexOf(" - ", StringComparison.Ordinal);
        int end = bar > 1 && (dash < 2 || bar < dash) ? bar : dash;
        return (end > 1 ? name[..end] : name).Trim();
    }

    private static bool IsName(string name) => name.Length is > 1 and < 80 && !name.Contains("://", StringComparison.Ordinal);

    private static bool Resembles(string name, string host)
    {
        string letters = Letters(name);
        if (letters.StartsWith("the", StringComparison.Ordinal) && !host.StartsWith("the", StringComparison.Ordinal)) letters = letters[3..];
        if (letters.Length < ShortestMatch) return false;
        return letters.StartsWith(host, StringComparison.Ordinal) || host.StartsWith(letters, StringComparison.Ordinal);
    }

    // "bbc" of www.bbc.co.uk: the longest label but for the last one.
    private static string Label(string host)
    {
        string[] labels = host.ToLowerInvariant().Split('.');
        string longest = "";
        foreach (string label in labels.SkipLast(1))
            if (label != "www" && label.Length >= longest.Length) longest = label;
        return Letters(longest);
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
