using System.Globalization;
using System.Text;

namespace OnRecord.Storage;

/// <summary>Brings names into the form in which they are compared: lower case, without accents, one space around every word.</summary>
public static class NameForm
{
    /// <summary>" ada brandt " for "Ada Brandt"; a name is found in another when its form occurs in the other's. Empty when there is no letter or
    /// digit.</summary>
    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 2);
        foreach (char c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || IsApostrophe(c))
                continue;
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                if (words.Length == 0)
                    words.Append(' ');
                words.Append(char.ToLowerInvariant(c));
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        if (words.Length > 0 && words[^1] != ' ')
            words.Append(' ');
        return words.ToString();
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '.';
}
