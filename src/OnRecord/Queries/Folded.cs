using System.Globalization;
using System.Text;
using OnRecord.Ledger.Wording;

namespace OnRecord.Queries;

/// <summary>
/// Brings text into the form in which a query looks for words: lower case, without accents and marks, one space around every word. A word occurs in a
/// text when its form occurs in the text's form, so that the search is one pass over characters.
/// </summary>
internal static class Folded
{
    /// <summary>" ada brandt " for "Ada Brandt". Empty when there is no letter or digit.</summary>
    public static string Names(string text) => Fold(text, stems: false);

    /// <summary>As <see cref="Names"/>, and every word reduced to what its forms share: "denied" finds "denies".</summary>
    public static string Words(string text) => Fold(text, stems: true);

    private static string Fold(string text, bool stems)
    {
        var folded = new StringBuilder(text.Length + 2);
        var word = new StringBuilder();
        foreach (char c in Decomposed(text))
        {
            if ((!char.IsAscii(c) && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) || IsInsideWords(c))
                continue;
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                word.Append(char.ToLowerInvariant(c));
            else
                Take();
        }

        Take();
        if (folded.Length > 0)
            folded.Append(' ');
        return folded.ToString();

        void Take()
        {
            if (word.Length == 0)
                return;
            folded.Append(' ').Append(stems ? Stemmer.Stem(word.ToString()) : word.ToString());
            word.Clear();
        }
    }

    // A lone surrogate has no decomposition, and asking for one throws.
    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static bool IsInsideWords(char c) => c is '\'' or '’' or '.';
}
