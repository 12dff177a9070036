namespace OnRecord.Reading.Pages;

/// <summary>Chooses the outlet's name among what the page calls itself.</summary>
internal static class OutletName
{
    private const int ShortestMatch = 3;

    /// <summary>
    /// The best written candidate, or part of the page's title, that resembles the site's address; else the first candidate. An agency named as publisher
    /// of a newspaper's page, or a section named as the site, so gives way to the newspaper.
    /// </summary>
    /// <param name="headline">What the title says before the outlet's name; no part of it is the name.</param>
    public static string? Choose(IEnumerable<string?> candidates, string? address, string? title, string? headline)
    {
        string[] names = [.. candidates.OfType<string>().Select(WithoutMotto).Where(name => IsName(name) && name != headline)];
        string host = address is not null && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? Label(uri.Host) : "";
        if (host.Length < ShortestMatch)
            return names.FirstOrDefault() ?? EndOf(title);
        string[] parts = (title ?? "").Split(['|', '–', '—', '-', ':', '·', '»', '«'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> ends = parts.Reverse().Where(part => headline is null || !headline.Contains(part, StringComparison.OrdinalIgnoreCase));
        if (names.Concat(ends).Where(name => Resembles(name, host)).MinBy(Roughness) is not { } chosen)
            return names.Length > 1 ? names[1] : names.FirstOrDefault() ?? EndOf(title);
        // "Sky", says its publisher; the site calls itself "Sky News".
        return names.FirstOrDefault(name => name.StartsWith(chosen + " ", StringComparison.Ordinal)) ?? WithoutMotto(chosen);
    }

    // A name as people write it; else an address ("nj.com"); else a word without capitals, which programs call the site by ("nj").
    private static int Roughness(string name) =>
        IsAddress(name) ? 1
        : name.Any(char.IsUpper) || !name.Any(char.IsLower) ? 0
        : 2;

    private static bool IsAddress(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && name.LastIndexOf('.') is > 0 and var dot && name.Length - dot is >= 3 and <= 5;

    /// <summary>The host of an address, where a page says nothing else of who publishes it.</summary>
    public static string? OfHost(string? address)
    {
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
            return null;
        return uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
    }

    /// <summary>What a title says beside one of the page's headings: "The Courier » Talks go on", "The Courier :: World :: Talks go on".</summary>
    public static string? BesideHeading(string? title, IEnumerable<string> headings)
    {
        const int MostWords = 5,
            ShortestHeading = 8;
        string[] parts = (title ?? "").Split(
            [" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " · ", " • "],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        if (parts.Length < 2)
            return null;
        string? longest = parts
            .Where(part => part.Length >= ShortestHeading && headings.Any(heading => Letters(heading).StartsWith(Letters(part), StringComparison.Ordinal)))
            .MaxBy(part => part.Length);
        int told = Array.IndexOf(parts, longest);
        string? name =
            told < 0 ? null
            : told == 0 ? parts[^1]
            : parts[0];
        return name is not null && IsName(name) && name.Count(c => c == ' ') < MostWords ? name : null;
    }

    // "Talks go on - The Courier": most sites end their titles with their name.
    private static string? EndOf(string? title)
    {
        const int MostWords = 5;
        if (title is null)
            return null;
        int start = Math.Max(
            title.LastIndexOf(" - ", StringComparison.Ordinal),
            Math.Max(title.LastIndexOf(" | ", StringComparison.Ordinal), title.LastIndexOf(" — ", StringComparison.Ordinal))
        );
        string end = start > 0 ? title[(start + 3)..].Trim() : "";
        return IsName(end) && end.Count(c => c == ' ') < MostWords ? end : null;
    }

    // "The Courier | News, Sport, Weather", "The Courier - All the news".
    private static string WithoutMotto(string name)
    {
        int bar = name.IndexOf('|', StringComparison.Ordinal),
            dash = name.IndexOf(" - ", StringComparison.Ordinal);
        int end = bar > 1 && (dash < 2 || bar < dash) ? bar : dash;
        name = (end > 1 ? name[..end] : name).Trim();
        return name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }

    private static bool IsName(string name) => name.Length is > 1 and < 80 && !name.Contains("://", StringComparison.Ordinal);

    private static bool Resembles(string name, string host)
    {
        string letters = Letters(name);
        if (letters.StartsWith("the", StringComparison.Ordinal) && !host.StartsWith("the", StringComparison.Ordinal))
            letters = letters[3..];
        if (letters.Length < ShortestMatch)
            return false;
        return letters.StartsWith(host, StringComparison.Ordinal) || host.StartsWith(letters, StringComparison.Ordinal);
    }

    // "bbc" of www.bbc.co.uk, "cnn" of edition.cnn.com: the label before the ending that registries give out.
    private static string Label(string host)
    {
        const int ShortLabel = 3;
        string[] labels = host.ToLowerInvariant().Split('.');
        bool isCountry = labels.Length > 2 && labels[^1].Length == 2 && labels[^2].Length <= ShortLabel;
        return labels.Length < 2 ? "" : Letters(labels[isCountry ? ^3 : ^2]);
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
