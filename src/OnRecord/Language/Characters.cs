using System.Globalization;
using System.Runtime.CompilerServices;

namespace OnRecord.Language;

/// <summary>Character classes on which words and sentences are found.</summary>
internal static class Characters
{
    /// <summary>Letters, digits, marks and invisible joiners: what goes on inside a word.</summary>
    public static bool IsWord(char c)
    {
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c) || c == '_';
        if (IsApostrophe(c))
            return false;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber
            or UnicodeCategory.Format => true,
            _ => false,
        };
    }

    /// <summary>Typewriter, typographic, acute, grave and modifier apostrophes: newsrooms use them all for the same thing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '´' or '`' or 'ʼ' or '‘';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsCloser(char c) => c is ')' or ']' or '}' or '"' or '”' or '’' or '\'' or '»' or '›';

    public static bool IsOpener(char c) => c is '(' or '[' or '{' or '"' or '“' or '‘' or '\'' or '«' or '‹' or '„' or '`';

    public static bool IsTerminator(char c) => c is '.' or '?' or '!' or '…' or '‽' or '。' or '！' or '？';
}
