namespace OnRecord.Reading.Archives;

/// <summary>What an entry's name says.</summary>
internal static class ArchiveEntry
{
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml", ".txt", ".html.gz", ".htm.gz", ".txt.gz"];

    /// <summary>Whether the name is that of a page or a text; pictures and style sheets of a saved page are passed over.</summary>
    public static bool IsPage(string name) =>
        Array.Exists(PageEndings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        && !Path.GetFileName(name.AsSpan()).StartsWith(".", StringComparison.Ordinal);

    public static string Source(string archive, string entry) => $"{archive}!/{entry.TrimStart('/')}";
}
