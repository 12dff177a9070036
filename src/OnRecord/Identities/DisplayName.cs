using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Identities;

/// <summary>Chooses by what name an identity goes: the one used most, never the longest.</summary>
internal static class DisplayName
{
    private const int LongestAlias = 6;

    private static readonly WordSet Small = WordSet.Of("Identities/Data/rule-words.tsv", "name-joints");

    private static readonly WordSet Pronouns = WordSet.Of("Identities/Data/rule-words.tsv", "pronoun-forms");

    /// <param name="members">At least one, in order.</param>
    public static string Of(IReadOnlyList<Member> members)
    {
        if (BodyName.IsBody(members[0].Actor.Kind) && BodyName.Known(members[0].Actor.Name) is { } known)
            return known.Name;
        return members
            .GroupBy(m => m.Names[0], StringComparer.Ordinal)
            .OrderByDescending(g => IsName(g.Key))
            .ThenByDescending(g => g.Count())
            .ThenByDescending(g => g.Sum(m => m.Actor.Mentions.Count))
            .ThenByDescending(g => g.Key.Count(c => c > '\u007f'))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .First()
            .Key;
    }

    public static ActorKind KindOf(IReadOnlyList<Member> members) =>
        members.GroupBy(m => m.Actor.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;

    /// <summary>The actor's name in its report, and the proper names that the report calls it by.</summary>
    public static IEnumerable<string> AllOf(Member member)
    {
        string text = member.Record.Report.Text;
        yield return NameWords.Clean(member.Actor.Name);
        if (member.Actor.Anonymous)
            yield break;
        foreach (TextSpan span in member.Actor.Mentions)
        {
            if (span.Start < 0 || span.End > text.Length || span.Start >= span.End)
                continue;
            string words = NameWords.Clean(text[span.Start..span.End]);
            if (IsName(words))
                yield return words;
        }
    }

    /// <summary>Whether it is written as a name: a few words, all with capitals but the small ones between, not all in capitals.</summary>
    private static bool IsName(string words)
    {
        string[] parts = words.Split(' ');
        return words.Length > 0
            && parts.Length <= LongestAlias
            && char.IsUpper(words[0])
            && parts.All(p => Small.Contains(p) || p.Any(char.IsUpper))
            && (parts.Length == 1 ? words.Length > 1 : words.Any(char.IsLower))
            && !Pronouns.Contains(words);
    }
}
