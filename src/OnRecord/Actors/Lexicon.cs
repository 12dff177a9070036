using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>Actor nouns, titles and given names. Immutable, and shared by all threads.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, ActorNoun>.AlternateLookup<ReadOnlySpan<char>> s_nouns = ReadNouns()
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> s_titles = ReadGenders("titles.tsv");

    private static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> s_givenNames = ReadGenders("given-names.tsv");

    public static ActorNoun? Noun(ReadOnlySpan<char> word) => s_nouns.TryGetValue(word, out ActorNoun? noun) ? noun : null;

    public static bool IsTitle(ReadOnlySpan<char> word) => s_titles.TryGetValue(word, out _);

    public static Gender TitleGender(ReadOnlySpan<char> word) => s_titles.TryGetValue(word, out Gender gender) ? gender : Gender.Unknown;

    public static Gender GivenNameGender(ReadOnlySpan<char> word) => s_givenNames.TryGetValue(word, out Gender gender) ? gender : Gender.Unknown;

    private static Dictionary<string, ActorNoun> ReadNouns()
    {
        var nouns = new Dictionary<string, ActorNoun>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in DataFile.Rows("Actors/Data/actor-nouns.tsv"))
        {
            var noun = new ActorNoun(row[0], Enum.Parse<NounClass>(row[2], ignoreCase: true), ReadGender(row[3]), Plural: false);
            nouns.TryAdd(row[1], noun with { Plural = true });
            nouns.TryAdd(row[0] + "s", noun with { Plural = true });
            nouns[row[0]] = noun;
        }

        return nouns;
    }

    private static FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> ReadGenders(string file) =>
        DataFile
            .Rows("Actors/Data/" + file)
            .ToFrozenDictionary(row => row[0], row => ReadGender(row[1]), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static Gender ReadGender(string mark) =>
        mark switch
        {
            "m" => Gender.Male,
            "f" => Gender.Female,
            _ => Gender.Unknown,
        };
}
