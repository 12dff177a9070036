using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>Finds the end of a word that begins with a letter or a digit.</summary>
internal static class WordScanner
{
    // Cut-off words ("th-") keep their hyphen; a longer word before a lone hyphen is followed by a dash.
    private const int LongestCutOff = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = DataFile
        .Rows("Language/Data/hyphen-prefixes.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = DataFile
        .Rows("Language/Data/units.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="limit">Where the characters up to the next white space end.</param>
    /// <param name="stretchEnd">Where the paragraph ends: what follows a stop decides whose it is.</param>
    public static int End(string text, int start, int limit, int stretchEnd)
    {
        int at = start,
            segment = start;
        bool apostrophe = false;
        while (at < limit)
        {
            char c = text[at];
            if (Characters.IsWord(c))
            {
                at++;
                continue;
            }

            if (at + 1 >= limit || !Characters.IsWord(text[at + 1]) || at == start)
                break;
            if (Characters.IsApostrophe(c) && c != '‘')
                apostrophe = true;
            else if (!Joins(text, start, segment, at, limit))
                break;
            segment = ++at;
        }

        ReadOnlySpan<char> word = text.AsSpan(start, at - start);
        if (apostrophe)
        {
            int cut = Contractions.CliticCut(word);
            if (cut < word.Length)
                return start + cut;
        }

        int unit = UnitCut(word);
        if (unit > 0)
            return start + unit;
        return AfterWord(text, start, at, limit, stretchEnd);
    }

    /// <summary>Whether the mark at <paramref name="at"/>, which stands between two word characters, goes on with the word.</summary>
    private static bool Joins(string text, int start, int segment, int at, int limit)
    {
        char before = text[at - 1],
            after = text[at + 1];
        bool digits = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
        switch (text[at])
        {
            case '.':
                return digits || (at - segment == 1 && char.IsLetter(before) && char.IsLetter(after)) || text.AsSpan(start, at - start) is "Ph";
            case ',':
                return digits && DigitsAt(text, at + 1, limit) == 3;
            case ':':
                return digits && DigitsAt(text, at + 1, limit) == 2;
            case '/':
                return digits || (at - start == 1 && LettersAt(text, at + 1, limit) <= 2 && char.IsLetter(before));
            case '&':
                return char.IsUpper(before) && char.IsUpper(after) && at - segment <= 2;
            case var c when Characters.IsHyphen(c):
                return digits ? IsNumberCode(text, start, at, limit) : Prefixes.Contains(text.AsSpan(start, at - start));
            default:
                return false;
        }
    }

    // Telephone numbers and dates in figures ("713-853-3989", "11-20-2000"), but not ranges ("10-12").
    private static bool IsNumberCode(string text, int start, int at, int limit)
    {
        int next = DigitsAt(text, at + 1, limit),
            end = at + 1 + next;
        bool goesOn = end + 1 < limit && Characters.IsHyphen(text[end]) && char.IsAsciiDigit(text[end + 1]);
        bool isThird = text.AsSpan(start, at - start).ContainsAny('-', '\u2010', '\u2011');
        return goesOn || isThird || (at - start == 3 && next == 4);
    }

    private static int AfterWord(string text, int start, int at, int limit, int stretchEnd)
    {
        if (at >= limit)
            return at;
        ReadOnlySpan<char> word = text.AsSpan(start, at - start);
        if (text[at] == '$' && word.Length <= 2 && char.IsUpper(word[0]) && char.IsUpper(word[^1]))
            return at + 1;
        if (Characters.IsHyphen(text[at]) && at + 1 == limit && word.Length <= LongestCutOff && char.IsLetter(word[^1]))
            return at + 1;
        if (text[at] == '.' && (at + 1 == limit || text[at + 1] != '.') && Abbreviations.KeepsStop(text, start, at, stretchEnd))
            return at + 1;
        return at;
    }

    // "5pm" is "5" and "pm", where "17th", "1980s" and "4A" are one word.
    private static int UnitCut(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiDigit(word[0]))
            return 0;
        int digits = 1;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] is '.' or ',' or ':'))
            digits++;
        return digits < word.Length && Units.Contains(word[digits..]) ? digits : 0;
    }

    private static int DigitsAt(string text, int at, int limit)
    {
        int end = at;
        while (end < limit && char.IsAsciiDigit(text[end]))
            end++;
        return end - at;
    }

    private static int LettersAt(string text, int at, int limit)
    {
        int end = at;
        while (end < limit && char.IsLetter(text[end]))
            end++;
        return end - at;
    }
}
