using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Actors;

/// <summary>Reads the labels of a transcript: a name, in whatever letters, or what a speaker is ("CHAIR"); "Q" and "A" name nobody.</summary>
internal static class LabelReader
{
    private static readonly string[] Unnamed = ["Q", "A", "QUESTION", "ANSWER"];

    /// <summary>The names of persons in the labels of turns, without titles. Ascending.</summary>
    /// <param name="isKnown">Whether a token is a part of a name that was found otherwise.</param>
    public static IEnumerable<TokenRange> Names(Tokens tokens, IEnumerable<Turn> turns, Func<int, bool> isKnown)
    {
        foreach (Turn turn in turns)
        {
            TokenRange label = tokens.Covering(turn.Label);
            int start = label.Start,
                end = label.Start;
            while (start < label.End - 1 && IsTitle(tokens.Form(start)))
                start++;
            for (end = start; end < label.End && tokens[end].End <= turn.Label.End && tokens.Form(end) is not ","; end++)
                if (isKnown(end) || !char.IsUpper(tokens.Form(end)[0]) || Lexicon.Noun(tokens.Form(end)) is not null)
                    break;
            bool isName = end > start && (end == label.End || tokens[end].Start >= turn.Label.End || tokens.Form(end) is ",");
            if (isName && !IsUnnamed(tokens, new TokenRange(start, end)))
                yield return new TokenRange(start, end);
        }
    }

    /// <summary>Whether a label says only that somebody asks or answers.</summary>
    public static bool IsUnnamed(Tokens tokens, TokenRange label) =>
        label.Length == 1 && Unnamed.Contains(tokens.TextOf(label).ToString(), StringComparer.OrdinalIgnoreCase);

    private static bool IsTitle(ReadOnlySpan<char> word) =>
        Lexicon.IsTitle(word)
        || word.Length > 1 && word.Length < 12 && Lexicon.IsTitle(string.Concat(word[..1], word[1..].ToString().ToLowerInvariant()))
        || Lexicon.Noun(word) is { IsHuman: true };
}
