using System.Collections.Frozen;
using OnRecord.Actors;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Identities;

/// <summary>Reduces the names of states, bodies and outlets to one key.</summary>
internal static class BodyName
{
    private const int LongestAcronym = 7;

    private static readonly FrozenSet<string> LegalForms = DataFile
        .Lines("Identities/Data/legal-forms.txt")
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordSet Small = WordSet.Of("Identities/Data/rule-words.tsv", "small-words");

    private static readonly FrozenDictionary<string, string> Functions = DataFile
        .Rows("Actors/Data/ministries.tsv")
        .SelectMany(row => DataFile.List(row[1]).Select(words => KeyValuePair.Create(string.Join(' ', NameWords.Of(words)), row[0])))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The body known under this name; null when there is none, or the words may mean something else.</summary>
    public static GazetteerEntry? Known(string name)
    {
        string clean = NameWords.Clean(name).Replace('’', '\'');
        foreach (string form in new[] { clean, clean.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? clean[4..] : clean })
            if (
                Gazetteer.Instance.Forms.TryGetValue(form, out var forms)
                && forms.Where(f => f is { Kind: FormKind.Name, Shared: false }).Select(f => f.Entry).Distinct().ToArray() is [var only]
            )
                return only;
        return null;
    }

    /// <summary>The words that tell it from others: no article, no legal form at the end.</summary>
    public static string[] Words(string name)
    {
        string[] words = NameWords.Of(name);
        int first = words.Length > 1 && words[0] == "the" ? 1 : 0,
            end = words.Length;
        while (end - first > 1 && (LegalForms.Contains(words[end - 1]) || words[end - 1] == "and"))
            end--;
        return words[first..end];
    }

    /// <summary>What the ministry is for, where the words name one: "Foreign" for "Ministry of External Affairs"; with the words that remain.</summary>
    public static (string Function, string Remainder)? Ministry(string name)
    {
        string[] words = Words(name);
        int head = Array.FindIndex(words, w => w is "ministry" or "department");
        if (head < 0)
            return null;
        for (int from = 0; from < head; from++)
            if (words[head] == "ministry" && Functions.TryGetValue(string.Join(' ', words[from..head]), out string? before))
                return (before, string.Join(' ', words[..from].Concat(words[(head + 1)..]).Where(w => w != "s")));
        int after = head + 1;
        while (after < words.Length && Small.Contains(words[after]))
            after++;
        for (int end = words.Length; end > after; end--)
            if (words[head] == "ministry" && Functions.TryGetValue(string.Join(' ', words[after..end]), out string? following))
                return (following, string.Join(' ', words[..head].Concat(words[end..]).Where(w => !Small.Contains(w))));
        return null;
    }

    public static bool IsAcronym(string name)
    {
        string clean = NameWords.Clean(name).Replace(".", "", StringComparison.Ordinal);
        return clean.Length is >= 2 and <= LongestAcronym && clean.All(char.IsUpper);
    }

    /// <summary>The first letters of the words that carry the name; empty when it is too short to have any.</summary>
    public static string Acronym(string name)
    {
        string[] words = [.. NameWords.Of(name).Where(w => !Small.Contains(w))];
        return words.Length < 2 || words.Length > LongestAcronym ? "" : string.Concat(words.Select(w => w[0]));
    }

    public static bool IsBody(ActorKind kind) => kind is ActorKind.Organisation or ActorKind.Outlet or ActorKind.State;
}
