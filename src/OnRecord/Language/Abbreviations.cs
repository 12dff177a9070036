using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>Words that are written with a full stop.</summary>
internal static class Abbreviations
{
    private enum Kind
    {
        Inner,
        Either,
        Number,
        Measure,
        Word,
    }

    private static readonly FrozenDictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> Known = DataFile
        .Rows("Language/Data/abbreviations.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<Kind>(row[1], ignoreCase: true), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the stop at <paramref name="stop"/> belongs to the word before it.</summary>
    public static bool KeepsStop(string text, int start, int stop, int stretchEnd)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, stop - start);
        if (Known.TryGetValue(word, out Kind kind) || IsKnownCapitals(word, out kind))
        {
            char next = NextVisible(text, stop + 1, stretchEnd);
            return kind switch
            {
                Kind.Number => char.IsAsciiDigit(next),
                Kind.Measure => IsFigureBefore(text, start) && !char.IsUpper(next) && next != '\0',
                Kind.Word => next is ',' or ';' or ':' or ')' || char.IsLower(next) || char.IsAsciiDigit(next),
                _ => true,
            };
        }

        // "U.S", "D.C", "J.K"
        if (word.Length >= 3 && word[^2] == '.' && char.IsLetter(word[^1]))
            return true;
        // An initial; "I" is a pronoun far more often.
        if (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
            return char.IsLetter(NextVisible(text, stop + 1, stretchEnd));
        // "1. First", at the beginning of a line.
        return word.Length <= 2
            && char.IsAsciiDigit(word[0])
            && IsLineStart(text, start)
            && NextVisible(text, stop + 1, stretchEnd) != '\0'
            && stop + 1 < text.Length
            && char.IsWhiteSpace(text[stop + 1]);
    }

    /// <summary>Whether a word that ends in a stop may end its sentence by it.</summary>
    public static bool MayEndSentence(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> bare = word[..^1];
        if (Known.TryGetValue(bare, out Kind kind))
            return kind is Kind.Either or Kind.Measure or Kind.Word;
        return !char.IsAsciiDigit(bare[0]);
    }

    private static bool IsKnownCapitals(ReadOnlySpan<char> word, out Kind kind)
    {
        kind = default;
        if (word.Length is < 2 or > 5 || !char.IsUpper(word[1]))
            return false;
        Span<char> lower = stackalloc char[word.Length];
        lower[0] = word[0];
        word[1..].ToLower(lower[1..], CultureInfo.InvariantCulture);
        return Known.TryGetValue(lower, out kind) && kind != Kind.Number && word.Length < 4;
    }

    private static bool IsFigureBefore(string text, int start)
    {
        while (start > 0 && text[start - 1] == ' ')
            start--;
        return start > 0 && char.IsAsciiDigit(text[start - 1]);
    }

    private static bool IsLineStart(string text, int start)
    {
        while (start > 0 && text[start - 1] is ' ' or '\t' or '\u00A0')
            start--;
        return start == 0 || text[start - 1] is '\n' or '\r';
    }

    private static char NextVisible(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || Characters.IsOpener(text[at])))
            at++;
        return at < end ? text[at] : '\0';
    }
}
