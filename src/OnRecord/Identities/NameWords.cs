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
        var clean = new StringBuilder(name.Length);
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
                clean.Append(rune.ToString());
        }

        return clean.ToString().TrimEnd(' ').Normalize(NormalizationForm.FormC);
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
