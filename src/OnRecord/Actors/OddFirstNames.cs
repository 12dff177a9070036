using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>"Per Norberg said", "Sunday Adebayo denied", "May Lorne, a pilot, said": first names that are spelled as other words, which the finder of names
/// leaves out.</summary>
internal static class OddFirstNames
{
    private const int MostSurnames = 3;

    private static readonly WordSet Spelled = WordSet.Of("Actors/Data/rule-words.tsv", "odd-first-names");

    /// <summary>The whole name that opens a sentence, or stands behind "and", at a token; null where none does.</summary>
    public static TokenRange? At(EntityTable table, int token, TokenRange sentence)
    {
        Syntax syntax = table.Syntax;
        if (!Spelled.Contains(syntax.Tokens.Form(token)) || !(token == sentence.Start || syntax.Tokens.Form(token - 1) is "and"))
            return null;
        int end = token + 1;
        while (end < sentence.End && end - token <= MostSurnames && IsSurname(table, end))
            end++;
        return end > token + 1 && end < sentence.End && (syntax.IsVerb(end) || syntax.Tokens.Form(end) is "," or "and") && Acts(syntax, token, end)
            ? new TokenRange(token, end)
            : null;
    }

    private static bool IsSurname(EntityTable table, int token) =>
        table.Syntax.Upos[token] is Upos.Propn
        && table.Known[token] is null
        && table.Tokens.Form(token) is [var first, .., var last]
        && char.IsUpper(first)
        && char.IsLower(last);

    /// <summary>Whether the last word is a subject, or stands in a row with one.</summary>
    private static bool Acts(Syntax syntax, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (syntax.Tree.Is(i, "nsubj") || syntax.Tree.Is(i, "conj"))
                return true;
        return false;
    }
}
