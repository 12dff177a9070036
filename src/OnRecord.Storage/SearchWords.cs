using System.Text;

namespace OnRecord.Storage;

/// <summary>Reads what a user types into a search box: words, and phrases in quotation marks.</summary>
internal static class SearchWords
{
    /// <summary>Words and phrases that are asked for: each is a search of its own.</summary>
    private const int MostTerms = 64;

    /// <summary>
    /// The first 64 words and phrases, each once, in order; those without a letter or digit are left out. A phrase that does not close ends with the query.
    /// </summary>
    public static IReadOnlyList<string> Read(string query)
    {
        var terms = new List<string>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var term = new StringBuilder();
        bool inPhrase = false;
        foreach (char c in query)
        {
            bool quote = c is '"' or '“' or '”' or '„' or '«' or '»';
            if (quote || (!inPhrase && char.IsWhiteSpace(c)))
            {
                Take();
                if (quote)
                    inPhrase = !inPhrase;
            }
            else
            {
                // A database's text ends at a NUL.
                term.Append(char.IsControl(c) ? ' ' : c);
            }
        }

        Take();
        return terms;

        void Take()
        {
            string words = term.ToString();
            term.Clear();
            if (words.Any(char.IsLetterOrDigit) && terms.Count < MostTerms && known.Add(words.Trim()))
                terms.Add(words.Trim());
        }
    }
}
