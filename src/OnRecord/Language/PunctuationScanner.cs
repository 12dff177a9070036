using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>Finds the end of a word that begins with neither a letter nor a digit.</summary>
internal static class PunctuationScanner
{
    private static readonly WordSet Clipped = WordSet.Of("Language/Data/rule-words.tsv", "clipped-words");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Emoticons = DataFile
        .Rows("Language/Data/emoticons.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestEmoticon = 4;

    public static int End(string text, int at, TextSpan chunk)
    {
        char c = text[at];
        char next = at + 1 < chunk.End ? text[at + 1] : ' ';
        if (
            c is ':' or ';' or '=' or '(' or '>' or '<' or '^' or ')'
            && chunk.End - at <= LongestEmoticon
            && at == chunk.Start
            && Emoticons.Contains(text.AsSpan(at, chunk.End - at))
        )
            return chunk.End;
        switch (c)
        {
            case '.' when char.IsAsciiDigit(next) && (at == chunk.Start || !Characters.IsWord(text[at - 1])):
                return WordScanner.End(text, at + 1, chunk.End, chunk.End);
            case '.' or '-' or '*' or '=' or '~' or '+' or '<' or '>' or '|' or '^' or '\\':
                return RunOf(text, at, chunk.End);
            case '!' or '?':
                while (at < chunk.End && text[at] is '!' or '?')
                    at++;
                return at;
            case '#' or '@' when char.IsLetter(next) && (at == 0 || !Characters.IsWord(text[at - 1])):
                at++;
                while (at < chunk.End && Characters.IsWord(text[at]))
                    at++;
                return at;
            case '\'' or '`' or '’' when next == c:
                return at + 2;
            case '#':
                return RunOf(text, at, chunk.End);
            case '[' when text.AsSpan(at, chunk.End - at).StartsWith("[...]", StringComparison.Ordinal):
                return at + "[...]".Length;
        }

        if (Characters.IsApostrophe(c))
            return AfterApostrophe(text, at, chunk);
        return OneCharacter(text, at, chunk.End);
    }

    // "'s" that stands against a word, "'60s", "'em"; else the mark alone.
    private static int AfterApostrophe(string text, int at, TextSpan chunk)
    {
        int end = at + 1;
        while (end < chunk.End && Characters.IsWord(text[end]))
            end++;
        ReadOnlySpan<char> tail = text.AsSpan(at + 1, end - at - 1);
        if (tail.IsEmpty)
            return at + 1;
        if (Contractions.IsCliticTail(tail) && (text[at] != '‘' || at > chunk.Start))
            return end;
        if (text[at] == '`')
            return at + 1;
        if (char.IsAsciiDigit(tail[0]) && tail.Length is 2 or 3 && char.IsAsciiDigit(tail[1]) && (tail.Length == 2 || tail[2] == 's'))
            return end;
        return Clipped.Contains(tail) ? end : at + 1;
    }

    private static int RunOf(string text, int at, int limit)
    {
        char c = text[at];
        while (at < limit && text[at] == c)
            at++;
        return at;
    }

    // A code point with its marks; a sequence of joined emoji is one character too.
    private static int OneCharacter(string text, int at, int limit)
    {
        int end = AfterCodePoint(text, at, limit);
        while (end < limit)
        {
            if (text[end] == '\u200D' && end + 1 < limit && char.IsSurrogate(text[end + 1]))
                end = AfterCodePoint(text, end + 1, limit);
            else if (IsMark(text, end))
                end = AfterCodePoint(text, end, limit);
            else
                break;
        }

        return end;
    }

    private static bool IsMark(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.ModifierSymbol
        && text[at] >= 128;

    private static int AfterCodePoint(string text, int at, int limit) => at + 1 < limit && char.IsSurrogatePair(text[at], text[at + 1]) ? at + 2 : at + 1;
}
