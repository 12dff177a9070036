using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>Words of the report as a name: on one line, abbreviations in one form, without quotation marks.</summary>
internal static class Wording
{
    private const int Alike = 5;

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

    /// <summary>"ministry", "minister"; "funding", "funded": their beginnings are enough.</summary>
    public static bool BeginAlike(string one, string other)
    {
        int length = Math.Min(Alike, Math.Min(one.Length, other.Length));
        return length > 2 && string.Compare(one, 0, other, 0, length, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
