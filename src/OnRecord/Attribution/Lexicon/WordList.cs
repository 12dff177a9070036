using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Attribution.Lexicon;

/// <summary>The word lists of this room, as they stand in its Data folder.</summary>
internal static class WordList
{
    public static FrozenSet<string> BlameWords { get; } = Read("blame-words.txt");

    public static FrozenSet<string> GraveWords { get; } = Read("grave-words.txt");

    public static FrozenSet<string> HarmWords { get; } = Read("harm-words.txt");

    public static FrozenSet<string> MediaWords { get; } = Marked("media-words.tsv", "source");

    public static FrozenSet<string> NamingNouns { get; } = Read("naming-nouns.txt");

    public static FrozenSet<string> Occasions { get; } = Read("occasions.txt");

    public static FrozenSet<string> PraiseWords { get; } = Read("praise-words.txt");

    public static FrozenSet<string> SilenceNouns { get; } = Read("silence-nouns.txt");

    public static FrozenSet<string> SpokenToVerbs { get; } = Read("spoken-to-verbs.txt");

    public static FrozenSet<string> UntrueWords { get; } = Marked("verdicts.tsv", "untrue");

    public static FrozenSet<string> WishWords { get; } = Read("wish-words.txt");

    private static FrozenSet<string> Marked(string file, string mark) => DataFile.Marked("Attribution/Data/" + file, mark).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Read(string file) => DataFile.Lines("Attribution/Data/" + file).ToFrozenSet(StringComparer.Ordinal);
}
