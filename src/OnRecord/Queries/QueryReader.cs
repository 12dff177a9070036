using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace OnRecord.Queries;

/// <summary>
/// Reads a query: words, "phrases", beginnings (nego*), field:value, a minus before what must not be, OR between two that are alternatives. Whatever is
/// given is a query: what can't be taken as it stands is said in <see cref="Query.Remarks"/>. Time is linear in the text.
/// </summary>
internal static class QueryReader
{
    /// <summary>Characters of a query that are read: more than a person writes, and what a page's address carries.</summary>
    public const int LongestText = 4000;

    /// <summary>Conditions that are asked: each is one pass over the record.</summary>
    public const int MostConditions = 64;

    private const string Quotes = "\"“”„«»";

    public static Query Read(string? text)
    {
        var remarks = new List<string>();
        string clean = Clean(text ?? "", remarks);
        var clauses = ImmutableArray.CreateBuilder<ImmutableArray<Condition>>();
        int at = 0,
            taken = 0;
        bool alternative = false;
        while (NextTerm(clean, ref at, remarks) is { } term)
        {
            if (term is { Field: null, Excluded: false, Quoted: false, Value: "OR" or "|" })
            {
                alternative = clauses.Count > 0;
                continue;
            }

            if (ConditionReader.Read(term, remarks) is not { } condition)
                continue;
            if (++taken > MostConditions)
            {
                remarks.Add(string.Create(CultureInfo.InvariantCulture, $"Only the first {MostConditions} parts of the query are asked; ask for fewer words."));
                break;
            }

            if (alternative)
                clauses[^1] = clauses[^1].Add(condition);
            else
                clauses.Add([condition]);
            alternative = false;
        }

        // What names nothing must not find everything.
        if (clauses.Count == 0 && text?.Any(c => !char.IsWhiteSpace(c)) == true)
        {
            remarks.Add("The query names nothing to look for; write a word, or a field with a value, as who:name.");
            clauses.Add([ConditionReader.Nothing]);
        }

        return new Query(clean.Trim(), clauses.ToImmutable(), [.. remarks.Distinct()]);
    }

    private static string Clean(string text, List<string> remarks)
    {
        if (text.Length > LongestText)
        {
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"The query is longer than {LongestText} characters; only its beginning is asked."));
            text = text[..LongestText];
        }

        var clean = new StringBuilder(text.Length);
        foreach (char c in text)
            clean.Append(char.IsControl(c) ? ' ' : c);
        return clean.ToString();
    }

    private static QueryTerm? NextTerm(string text, ref int at, List<string> remarks)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        if (at == text.Length)
            return null;
        bool excluded = text[at] is '-' or '−' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
        if (excluded)
            at++;
        string? field = null;
        int end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        if (end > at && end + 1 < text.Length && text[end] == ':' && !char.IsWhiteSpace(text[end + 1]) && text[end + 1] != '/')
        {
            field = text[at..end];
            at = end + 1;
        }

        bool quoted = Quotes.Contains(text[at], StringComparison.Ordinal);
        string value = quoted ? Phrase(text, ref at, remarks) : Word(text, ref at);
        bool isBeginning = value.Length > 1 && value[^1] == '*';
        if (quoted && at < text.Length && text[at] == '*')
        {
            isBeginning = true;
            at++;
        }

        return new QueryTerm(field, isBeginning ? value.TrimEnd('*') : value, quoted, isBeginning, excluded);
    }

    private static string Word(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && (at == start || !Quotes.Contains(text[at], StringComparison.Ordinal)))
            at++;
        return text[start..at];
    }

    private static string Phrase(string text, ref int at, List<string> remarks)
    {
        int start = ++at;
        while (at < text.Length && !Quotes.Contains(text[at], StringComparison.Ordinal))
            at++;
        string phrase = text[start..at];
        if (at == text.Length)
            remarks.Add("A quotation mark has no partner; the phrase goes to the end of the query.");
        else
            at++;
        return phrase;
    }
}
