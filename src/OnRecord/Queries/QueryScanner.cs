namespace OnRecord.Queries;

/// <summary>Cuts the text of a query into words, phrases, fields, brackets, OR and minus. Time is linear in the text.</summary>
internal static class QueryScanner
{
    private const string Quotes = "\"“”„«»";

    /// <param name="text">Without control characters.</param>
    public static List<QueryToken> Scan(string text, List<string> remarks)
    {
        var tokens = new List<QueryToken>();
        int open = 0;
        for (int at = 0; at < text.Length; )
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (c is '-' or '−' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]))
            {
                tokens.Add(new(QuerySign.Minus));
                at++;
            }
            else if (c == '(')
            {
                tokens.Add(new(QuerySign.Open));
                open++;
                at++;
            }
            else if (c == ')' && open > 0)
            {
                tokens.Add(new(QuerySign.Close));
                open--;
                at++;
            }
            else if (Term(text, ref at, ref open, remarks) is { } token)
            {
                tokens.Add(token);
            }
        }

        return tokens;
    }

    private static QueryToken? Term(string text, ref int at, ref int open, List<string> remarks)
    {
        string? field = Field(text, ref at, remarks);
        if (field is not null && at == text.Length)
            return new QueryToken(QuerySign.Term, new QueryTerm(field, "", Quoted: false, IsBeginning: false));
        if (field is not null && text[at] == '(')
        {
            at++;
            open++;
            return new QueryToken(QuerySign.Open, new QueryTerm(field, "", Quoted: false, IsBeginning: false));
        }

        bool quoted = Quotes.Contains(text[at], StringComparison.Ordinal);
        string value = quoted ? Phrase(text, ref at, remarks) : Word(text, ref at, open);
        bool isBeginning = value.Length > 1 && value[^1] == '*';
        if (quoted && at < text.Length && text[at] == '*')
        {
            isBeginning = true;
            at++;
        }

        return (field is null && !quoted ? value : "") switch
        {
            "OR" or "|" => new QueryToken(QuerySign.Or),
            "NOT" => new QueryToken(QuerySign.Minus),
            // What stands side by side is "and" already.
            "AND" or "&" => null,
            _ => new QueryToken(QuerySign.Term, new QueryTerm(field, isBeginning ? value.TrimEnd('*') : value, quoted, isBeginning)),
        };
    }

    // "who:", but not "https://".
    private static string? Field(string text, ref int at, List<string> remarks)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        if (end == at || end >= text.Length || text[end] != ':')
            return null;
        string field = text[at..end];
        int value = end + 1;
        bool isAlone = value == text.Length || char.IsWhiteSpace(text[value]);
        if (isAlone && (QueryFields.Find(field) is null || text.AsSpan(value).IsWhiteSpace() == false))
        {
            // "He said: no" is prose as often as a field.
            if (QueryFields.Find(field) is not null)
                remarks.Add($"Behind “{field}:” stands a space, so it was searched as a word; a value stands right behind the colon, as {field}:value.");
            return null;
        }

        if (!isAlone && text[value] == '/')
            return null;
        at = isAlone ? text.Length : value;
        return field;
    }

    private static string Word(string text, ref int at, int open)
    {
        int start = at,
            within = 0;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && (at == start || !Quotes.Contains(text[at], StringComparison.Ordinal)))
        {
            // A bracket that was opened inside the word, as in "f(x)", closes inside it.
            if (text[at] == ')' && within == 0 && open > 0 && at > start)
                break;
            within += text[at] switch
            {
                '(' => 1,
                ')' when within > 0 => -1,
                _ => 0,
            };
            at++;
        }

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
