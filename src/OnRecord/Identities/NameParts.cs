using System.Collections.Frozen;
using OnRecord.Actors;
using OnRecord.Text;

namespace OnRecord.Identities;

/// <summary>The parts of a person's name, in forms that are equal for all spellings.</summary>
/// <param name="Given">Empty for a surname alone; a single letter for an initial.</param>
/// <param name="Middle">The words between, without particles.</param>
/// <param name="Suffix">"jr", "sr", "iii", or empty.</param>
/// <param name="Script">The writing that it comes from.</param>
internal sealed record NameParts(string Given, string[] Middle, string Surname, string Suffix, Script Script)
{
    private static readonly WordSet BeforeNames = WordSet.Of("Identities/Data/rule-words.tsv", "words-before-names");

    private const int LongestEnding = 5,
        ShortestCyrillic = 5;

    private static readonly WordSet Suffixes = WordSet.Of("Identities/Data/rule-words.tsv", "suffixes-of-names");

    private static readonly FrozenSet<string> Particles = Words("name-particles.txt"),
        Degrees = Words("name-degrees.txt");

    private static readonly FrozenSet<string> CyrillicEndings = Words("cyrillic-endings.txt");

    /// <summary>Whether it tells one person from others by itself: a whole given name and a surname.</summary>
    public bool IsFull => Given.Length > 1;

    public string Key => $"{Given} {Surname}";

    /// <summary>The first middle name's letter: "George W. Bush" is not "George H. W. Bush".</summary>
    public string MiddleInitial => Middle.Length == 0 ? "" : Middle[0].TrimStart('=')[..1];

    /// <summary>Null when nothing of the name is left without its titles.</summary>
    public static NameParts? Read(string name)
    {
        string clean = Apart(NameWords.Clean(name));
        int comma = clean.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            // "LIND, Karin" is a list's way; "Al Dunn, Jr." is not.
            string[] behind = Plain(clean[(comma + 1)..]);
            clean =
                IsListed(clean[..comma], behind) ? $"{clean[(comma + 1)..]} {clean[..comma]}"
                : behind.All(w => Suffixes.Contains(w)) ? clean
                : clean[..comma];
        }

        string[] words = Plain(WithoutTitles(clean));
        string suffix = words.Length > 1 && Suffixes.Contains(words[^1]) ? words[^1] : "";
        if (suffix.Length > 0)
            words = words[..^1];
        words = [.. words.Where((w, i) => !(Particles.Contains(w) && i < words.Length - 1 && (i > 0 || words.Length > 1)))];
        if (words.Length == 0)
            return null;
        Script script = ScriptOf(words, clean);
        return new NameParts(
            words.Length == 1 ? "" : GivenNames.Form(words[0], script),
            words.Length < 3 ? [] : [.. words[1..^1].Select(w => Transliteration.Form(w, script))],
            Transliteration.Form(words[^1], script),
            suffix,
            script
        );
    }

    /// <summary>What a lone word may be in the forms of full names: the surname, or the given name of those who put the surname first.</summary>
    public static IEnumerable<(Script Script, string Form, bool Given)> LoneForms(string name)
    {
        string[] words = Plain(WithoutTitles(NameWords.Clean(name)));
        if (words.Length == 0)
            yield break;
        bool first = !IsGiven(words[^1]);
        foreach (Script script in Enum.GetValues<Script>())
        {
            yield return (script, Transliteration.Form(words[^1], script), false);
            if (first)
                yield return (script, Transliteration.Form(words[^1], script), true);
        }
    }

    /// <summary>"J.D. Moss" as "J. D. Moss".</summary>
    private static string Apart(string name) =>
        name.Length > 3 && char.IsUpper(name[0]) && name[1] == '.' && char.IsUpper(name[2]) && name[3] == '.' ? $"{name[..2]} {name[2..]}" : name;

    private static bool IsListed(string before, string[] behind) =>
        !before.Contains(' ', StringComparison.Ordinal)
        && behind.Length is 1 or 2
        && !behind.Any(w => Suffixes.Contains(w) || Degrees.Contains(w))
        && (before.All(c => !char.IsLower(c)) || Lexicon.GivenNameGender(before) == Gender.Unknown && behind[0].Length > 1 && IsGiven(behind[0]));

    private static bool IsGiven(string word) =>
        GivenNames.ScriptOf(word) is not null || Lexicon.GivenNameGender(char.ToUpperInvariant(word[0]) + word[1..]) != Gender.Unknown;

    private static string WithoutTitles(string name)
    {
        int bracket = name.IndexOf('(', StringComparison.Ordinal);
        string[] words = (bracket > 0 ? name[..bracket] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int first = 0;
        while (first < words.Length - 1 && IsTitle(words[first], words.Length - first))
            first++;
        return string.Join(' ', words[first..]);
    }

    private static bool IsTitle(string word, int left) =>
        BeforeNames.Contains(word) || (left > 1 && (Lexicon.IsTitle(word) || Lexicon.Noun(word) is { Class: NounClass.Office }));

    private static string[] Plain(string name) => [.. NameWords.Of(name).Where(w => !Degrees.Contains(w))];

    private static Script ScriptOf(string[] words, string clean)
    {
        if (words.Length > 1 && GivenNames.ScriptOf(words[0]) is { } script && script != Script.Latin)
            return script;
        if (
            clean.Contains(" al-", StringComparison.OrdinalIgnoreCase)
            || clean.Contains(" el-", StringComparison.OrdinalIgnoreCase)
            || clean.StartsWith("al-", StringComparison.OrdinalIgnoreCase)
        )
            return Script.Arabic;
        for (int length = 2; length <= LongestEnding && length < words[^1].Length; length++)
            if (words[^1].Length >= ShortestCyrillic && CyrillicEndings.Contains(words[^1][^length..]))
                return Script.Cyrillic;
        return Script.Latin;
    }

    private static FrozenSet<string> Words(string file) =>
        DataFile
            .Lines("Identities/Data/" + file)
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.Ordinal);
}
