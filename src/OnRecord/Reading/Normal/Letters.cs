using System.Globalization;
using System.Text;

namespace OnRecord.Reading.Normal;

/// <summary>What single characters are meant as.</summary>
internal static class Letters
{
    private const int FullWidth = 0xFEE0;

    /// <summary>How many characters a unit has at a place, and what it is meant as: null for itself, nothing for what is not seen.</summary>
    public static (int Length, string? Meant) At(string text, int at)
    {
        char c = text[at];
        switch (c)
        {
            case '\u200D' when IsInEmoji(text, at):
                return (1, null);
            case '\u00AD'
            or '\uFEFF'
            or (>= '\u200B' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2064')
            or (>= '\u2066' and <= '\u2069'):
                return (1, "");
            case '\u2010' or '\u2011':
                return (1, "-");
            // Letters as wide as those of East Asian scripts.
            case (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A'):
                return (1, ((char)(c - FullWidth)).ToString());
        }

        int end = at + 1;
        while (end < text.Length && IsMark(text[end]))
            end++;
        if (end == at + 1 || char.IsSurrogate(c))
            return (1, null);
        string composed = text[at..end].Normalize(NormalizationForm.FormC);
        return (end - at, composed.Length < end - at ? composed : null);
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    // Families, flags and professions are built of several pictures.
    private static bool IsInEmoji(string text, int at) =>
        at > 0
        && (
            char.IsSurrogate(text[at - 1]) || CharUnicodeInfo.GetUnicodeCategory(text[at - 1]) is UnicodeCategory.OtherSymbol or UnicodeCategory.NonSpacingMark
        );
}
