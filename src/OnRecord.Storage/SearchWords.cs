using System.Text;

namespace OnRecord.Storage;

/// <summary>Reads what a user types into a search box: words, and phrases in quotation marks.</summary>
internal static class SearchWords
{
    /// <summary>The words and phrases, in order; those without a letter or digit are left out. A phrase that does not close ends with the query.</summary>
    public static IReadOnlyList<string> Read(string query)
    {
        var terms = new List<string>();
        var term = new StringBuilder();
        bool inPhrase = false;
        foreach (char c in query)
        {
            bool quote = c is '"' or '“' or '”' or '„' or '«' or '»';
            if (quote || (!inPhrase && char.IsWhiteSpace(c)))
            {
                Take();
                if (quote) inPhrase = !inPhrase;
            }
            else
            {
                term.Append(c);
            }
        }

        Take();
        return terms;

        void Take()
        {
            string words = term.ToString();
            term.Clear();
            if (words.Any(char.IsLetterOrDigit)) terms.Add(words.Trim());
        }
    }
}
