namespace OnRecord.Export;

/// <summary>Quotation marks and brackets in words that were cut out of a text.</summary>
internal static class PairedMarks
{
    private const string Opening = "“„‘«([",
        Closing = "”“’»)]";

    private const char Straight = '"',
        Apostrophe = '’';

    /// <summary>Those whose partner is not there, in their order.</summary>
    public static IReadOnlyList<LoneMark> Lone(ReadOnlySpan<char> words)
    {
        var open = new List<LoneMark>();
        var lone = new List<LoneMark>();
        for (int i = 0; i < words.Length; i++)
        {
            char mark = words[i];
            if (mark == Straight ? IsMeasure(words, i) : !Opening.Contains(mark, StringComparison.Ordinal) && !Closing.Contains(mark, StringComparison.Ordinal))
                continue;
            if (mark == Apostrophe && IsInsideWord(words, i))
                continue;
            int partner = open.FindLastIndex(o => o.Partner == mark);
            // What is opened inside of a pair is closed inside of it.
            if (partner >= 0)
            {
                lone.AddRange(open[(partner + 1)..]);
                open.RemoveRange(partner, open.Count - partner);
            }
            else if (mark == Straight)
            {
                bool opens =
                    i == 0
                    || !(char.IsLetterOrDigit(words[i - 1]) || char.IsPunctuation(words[i - 1]))
                    || "([".Contains(words[i - 1], StringComparison.Ordinal);
                (opens ? open : lone).Add(new LoneMark(i, Straight, opens));
            }
            else if (Opening.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var pair)
            {
                open.Add(new LoneMark(i, Closing[pair], true));
            }
            else if (!IsApostrophe(words, i) && !IsLabel(words, i))
            {
                lone.Add(new LoneMark(i, Opening[Closing.IndexOf(mark, StringComparison.Ordinal)], false));
            }
        }

        return [.. lone.Concat(open).OrderBy(m => m.At)];
    }

    /// <summary>The words with the partner of each lone mark where they begin or end: what is quoted there goes on outside of them.</summary>
    public static string Completed(string words)
    {
        IReadOnlyList<LoneMark> lone = Lone(words);
        if (lone.Count == 0)
            return words;
        return string.Concat(lone.Where(m => !m.Opens).Select(m => m.Partner).Reverse())
            + words
            + string.Concat(lone.Where(m => m.Opens).Select(m => m.Partner).Reverse());
    }

    private static bool IsInsideWord(ReadOnlySpan<char> words, int at) =>
        at > 0 && at + 1 < words.Length && char.IsLetterOrDigit(words[at - 1]) && char.IsLetterOrDigit(words[at + 1]);

    // "the keepers’ lock", "the ’90s".
    private static bool IsApostrophe(ReadOnlySpan<char> words, int at) =>
        words[at] == Apostrophe && ((at > 0 && char.IsLetterOrDigit(words[at - 1])) || (at + 1 < words.Length && char.IsLetterOrDigit(words[at + 1])));

    // Six inches.
    private static bool IsMeasure(ReadOnlySpan<char> words, int at) => at > 0 && char.IsDigit(words[at - 1]) && words[..at].IndexOf(Straight) < 0;

    // "a) the bridge, b) the harbour".
    private static bool IsLabel(ReadOnlySpan<char> words, int at) =>
        words[at] == ')' && at > 0 && char.IsLetterOrDigit(words[at - 1]) && (at == 1 || words[at - 2] == ' ');
}
