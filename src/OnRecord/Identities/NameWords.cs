using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OnRecord.Identities;

/// <summary>Cuts names into words that are equal where the names are: without marks, letter case, invisible characters and points.</summary>
internal static class NameWords
{
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ı'] = "i",
        ['ħ'] = "h",
        ['ŋ'] = "n",
    }.ToFrozenDictionary();

    /// <summary>The name on one line, composed, without characters that show nothing.</summary>
    public static string Clean(string name)
    {
        if (IsClean(name))
            return name;
        var clean = new StringBuilder(name.Length);
        Span<char> units = stackalloc char[2];
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control && !Rune.IsWhiteSpace(rune))
                continue;
            if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (rune.Value is '\u2010' or '\u2011')
                clean.Append('-');
            else
                clean.Append(units[..rune.EncodeToUtf16(units)]);
        }

        return clean.ToString().TrimEnd(' ').Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether it is as most names are: letters and marks of ASCII with one space between them.</summary>
    private static bool IsClean(string name)
    {
        char before = ' ';
        foreach (char c in name)
        {
            if (c is < ' ' or > '~' || (c == ' ' && before == ' '))
                return false;
            before = c;
        }

        return before != ' ';
    }

    /// <summary>Whether two words of names are equal, as <see cref="Of"/> cuts them.</summary>
    public static bool AreEqual(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.SequenceEqual(b)
        || (AreLetters(a) && AreLetters(b) ? a.Equals(b, StringComparison.OrdinalIgnoreCase) : Of(a.ToString()).SequenceEqual(Of(b.ToString())));

    private static bool AreLetters(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!char.IsAsciiLetter(c))
                return false;
        return true;
    }

    /// <summary>The words in order; what joins two ("-") parts them, an apostrophe does not.</summary>
    public static string[] Of(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in Clean(name).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’' or '‘' or 'ʼ' or '`' or '.')
                continue;
            char lower = char.ToLowerInvariant(c);
            if (Letters.TryGetValue(lower, out string? plain))
                word.Append(plain);
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                word.Append(lower);
            else
                Close();
        }

        Close();
        return [.. words];

        void Close()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }
}
