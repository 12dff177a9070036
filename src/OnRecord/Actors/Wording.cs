using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>Words of the report as a name: on one line, abbreviations in one form, without quotation marks.</summary>
internal static class Wording
{
    private static readonly (string Written, string Plain)[] s_abbreviations = [("U.S.", "US"), ("U.N.", "UN"), ("U.K.", "UK"), ("E.U.", "EU")];

    public static string Of(Tokens tokens, TokenRange range)
    {
        string text = string.Join(' ', tokens.TextOf(range).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach ((string written, string plain) in s_abbreviations)
            text = text.Replace(written, plain, StringComparison.Ordinal);
        return string.Concat(text.Where((c, i) => c is not ('"' or '“' or '”' or '‘' or '`') && !IsOpening(text, i))).Trim(' ', '\'', ',');
    }

    /// <summary>An apostrophe before a word is a quotation mark, closed or not: "the 'spies"; but "van 't Hof".</summary>
    private static bool IsOpening(string text, int at) =>
        text[at] is '\'' or '’' && (at == 0 || text[at - 1] == ' ') && at + 2 < text.Length && char.IsLetter(text[at + 1]) && text[at + 2] != ' ';
}
