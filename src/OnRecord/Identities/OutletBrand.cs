using OnRecord.Actors;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Identities;

/// <summary>One outlet under two names: "Selby Herald Online", "Selby Herald News" for "Selby Herald".</summary>
internal static class OutletBrand
{
    private static readonly WordSet Endings = WordSet.Of("Identities/Data/rule-words.tsv", "outlet-endings");

    /// <summary>The name without the words that outlets put behind it; null where there are none, or where the table of outlets knows the whole name.</summary>
    public static string? Base(string name)
    {
        if (BodyName.Known(name) is not null)
            return null;
        string[] words = NameWords.Clean(name).Split(' ');
        int end = words.Length;
        while (end > 1 && Endings.Contains(words[end - 1].ToLowerInvariant()))
            end--;
        return end == words.Length ? null : string.Join(' ', words[..end]);
    }

    /// <summary>The outlet that the table knows by this name, or by its base.</summary>
    public static GazetteerEntry? Known(string name) =>
        BodyName.Known(name) ?? (Base(name) is { } plain && BodyName.Known(plain) is { Kind: ActorKind.Outlet } outlet ? outlet : null);
}
