using System.Text.RegularExpressions;

namespace OnRecord.Web.Model;

/// <summary>
/// Marks what wordings of one utterance do not share: each is held against the longest of them, by the longest sequence of words that both have. Letter case and
/// the marks around a word make no difference.
/// </summary>
internal static partial class WordDifferences
{
    /// <summary>Words of a wording that are compared; what follows them is not marked.</summary>
    private const int MostWords = 200;

    /// <summary>The pieces of each wording, verbatim: put together they are the wording.</summary>
    public static IReadOnlyList<IReadOnlyList<WordingPiece>> Of(IReadOnlyList<string> wordings)
    {
        string[][] words = [.. wordings.Select(w => Words().Matches(w).Select(m => m.Value).ToArray())];
        string[][] forms = [.. words.Select(own => own.Take(MostWords).Select(Form).ToArray())];
        if (forms.Length == 0)
            return [];
        int longest = Enumerable.Range(0, forms.Length).MaxBy(i => forms[i].Length);
        // What of the longest every other has.
        bool[] shared = [.. forms[longest].Select(_ => true)];
        bool[][] differs = [.. forms.Select(own => new bool[own.Length])];
        for (int i = 0; i < forms.Length; i++)
        {
            if (i == longest)
                continue;
            (bool[] ofLongest, bool[] own) = Common(forms[longest], forms[i]);
            for (int w = 0; w < shared.Length; w++)
                shared[w] &= ofLongest[w];
            differs[i] = [.. own.Select(common => !common)];
        }

        differs[longest] = [.. shared.Select(common => !common)];
        return [.. words.Select((own, i) => Pieces(own, forms[i], differs[i]))];
    }

    /// <summary>Which words of each stand in the longest sequence that both have.</summary>
    private static (bool[] A, bool[] B) Common(string[] a, string[] b)
    {
        int[,] length = new int[a.Length + 1, b.Length + 1];
        for (int i = a.Length - 1; i >= 0; i--)
        for (int j = b.Length - 1; j >= 0; j--)
            length[i, j] = a[i] == b[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        (bool[] inA, bool[] inB) = (new bool[a.Length], new bool[b.Length]);
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            if (a[i] == b[j])
                inA[i++] = inB[j++] = true;
            else if (length[i + 1, j] >= length[i, j + 1])
                i++;
            else
                j++;
        }

        return (inA, inB);
    }

    private static List<WordingPiece> Pieces(string[] words, string[] forms, bool[] differs)
    {
        var pieces = new List<WordingPiece>();
        for (int i = 0; i < words.Length; i++)
        {
            // A mark that stands by itself is no word.
            bool differing = i < differs.Length && differs[i] && forms[i].Length > 0;
            if (pieces.Count > 0 && pieces[^1].Differs == differing)
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + words[i] };
            else
                pieces.Add(new WordingPiece(words[i], differing));
        }

        return pieces;
    }

    private static string Form(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"\s*\S+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
