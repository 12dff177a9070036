using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Identities;

/// <summary>Given names that are written in several ways, or shortened: "Mohammed" and "Muhammad", "Bill" and "William".</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, (string First, Script Script)> Variants = Read();

    public static Script? ScriptOf(string word) => Variants.TryGetValue(word, out var entry) ? entry.Script : null;

    /// <summary>One form for all variants of the name.</summary>
    public static string Form(string word, Script script) => Variants.TryGetValue(word, out var entry) ? "=" + entry.First : Transliteration.Form(word, script);

    private static FrozenDictionary<string, (string First, Script Script)> Read()
    {
        var variants = new Dictionary<string, (string, Script)>(StringComparer.Ordinal);
        foreach (string[] row in DataFile.Rows("Identities/Data/given-name-variants.tsv"))
        {
            string[] names = DataFile.List(row[1]);
            foreach (string name in names)
                variants.TryAdd(name, (names[0], Enum.Parse<Script>(row[0], ignoreCase: true)));
        }

        return variants.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
