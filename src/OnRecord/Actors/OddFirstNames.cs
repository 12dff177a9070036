using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>"Per Norberg said", "Sunday Adebayo denied", "May Lorne, a pilot, said": first names that are spelled as other words, which the finder of names
/// leaves out; "Councillor Sydney Cole", "Georgia Lind … Lind said": those that are spelled as places, which it takes for places and bodies.</summary>
internal static class OddFirstNames
{
    private const int MostSurnames = 3;

    private static readonly WordSet Places = WordSet.Of("Actors/Data/rule-words.tsv", "place-first-names");
    private static readonly WordSet Spelled = WordSet.Of("Actors/Data/rule-words.tsv", "odd-first-names");

    /// <summary>The whole name at a token, where one of a person begins there; null where none does.</summary>
    public static TokenRange? At(EntityTable table, int token, TokenRange sentence) =>
        SpelledAsAWord(table, token, sentence) ?? SpelledAsAPlace(table, token, sentence) ?? WithOddSurname(table.Syntax, token, sentence);

    /// <summary>"Bo By said", "Grant Day denied": a surname that is spelled as a word, behind a first name and before what is done.</summary>
    private static TokenRange? WithOddSurname(Syntax syntax, int token, TokenRange sentence) =>
        token + 2 < sentence.End
        && syntax.Upos[token] is Upos.Propn
        && Lexicon.GivenNameGender(syntax.Tokens.Form(token)) != Gender.Unknown
        && syntax.Upos[token + 1] is not (Upos.Punct or Upos.Aux)
        && syntax.NameAt(token + 1) is null
        && syntax.Tokens.Form(token + 1) is [var first, _, ..]
        && char.IsUpper(first)
        && VerbForms.IsTensed(syntax, token + 2)
        && char.IsLower(syntax.Tokens.Form(token + 2)[0])
            ? new TokenRange(token, token + 2)
            : null;

    /// <summary>The name whose parts say nothing of a person: a title before it does, what it is said to be behind a comma, or its last word alone, of whom
    /// something else is told.</summary>
    private static TokenRange? SpelledAsAPlace(EntityTable table, int token, TokenRange sentence)
    {
        Syntax syntax = table.Syntax;
        if (!Places.Contains(syntax.Tokens.Form(token)) || token > sentence.Start && syntax.Upos[token - 1] is Upos.Det or Upos.Adp)
            return null;
        int end = token + 1;
        while (end < sentence.End && end - token <= MostSurnames && IsCapitalised(syntax, end))
            end++;
        if (end == token + 1 || table.Gazetteer.Longest(table.Tokens, token, sentence.End) is { } known && known.Range.End > token + 1)
            return null;
        return IsTitled(syntax, token, sentence) || IsCalled(syntax, end, sentence) || IsToldOfAlone(syntax, token, end) ? new TokenRange(token, end) : null;
    }

    private static bool IsTitled(Syntax syntax, int token, TokenRange sentence) =>
        token > sentence.Start
        && (
            Lexicon.TitleGender(syntax.Tokens.Form(token - 1)) != Gender.Unknown
            || Lexicon.Noun(syntax.Tokens.Form(token - 1)) is { IsHuman: true, Plural: false }
        );

    /// <summary>", a pilot,".</summary>
    private static bool IsCalled(Syntax syntax, int end, TokenRange sentence)
    {
        if (end + 2 >= sentence.End || syntax.Tokens.Form(end) is not "," || syntax.Upos[end + 1] is not Upos.Det)
            return false;
        for (int i = end + 2; i < sentence.End && syntax.Upos[i] is Upos.Adj or Upos.Noun; i++)
            if (Lexicon.Noun(syntax.Tokens.Form(i)) is { IsHuman: true, Plural: false })
                return true;
        return false;
    }

    private static bool IsToldOfAlone(Syntax syntax, int start, int end)
    {
        ReadOnlySpan<char> last = syntax.Tokens.Form(end - 1);
        for (int i = 0; i < syntax.Tokens.Count; i++)
            if (
                (i < start || i >= end)
                && syntax.Tree.Is(i, "nsubj")
                && syntax.Tokens.Form(i).SequenceEqual(last)
                && syntax.IsVerb(syntax.Tree.Head(i))
                && (i == 0 || syntax.Upos[i - 1] is not (Upos.Det or Upos.Propn or Upos.Adj))
            )
                return true;
        return false;
    }

    private static bool IsCapitalised(Syntax syntax, int token) =>
        syntax.Upos[token] is Upos.Propn && syntax.Tokens.Form(token) is [var first, .., var last] && char.IsUpper(first) && char.IsLower(last);

    /// <summary>The name that opens a sentence, or stands behind "and".</summary>
    private static TokenRange? SpelledAsAWord(EntityTable table, int token, TokenRange sentence)
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

    private static bool IsSurname(EntityTable table, int token) => table.Known[token] is null && IsCapitalised(table.Syntax, token);

    /// <summary>Whether the last word is a subject, or stands in a row with one.</summary>
    private static bool Acts(Syntax syntax, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (syntax.Tree.Is(i, "nsubj") || syntax.Tree.Is(i, "conj"))
                return true;
        return false;
    }
}
