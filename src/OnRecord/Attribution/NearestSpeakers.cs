using OnRecord.Attribution.Features;
using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>"families waited as Ivo Lund, the governor, said that", "the council paid them, tweeted Mayor Lund.": who speaks stands right beside the verb,
/// where the tree gives the verb to a subject farther off.</summary>
internal static class NearestSpeakers
{
    private static readonly WordSet ClauseOpeners = WordSet.Of("Attribution/Data/rule-words.tsv", "clause-openers");

    /// <summary>Words from a description's article to the verb: "the 33-year-old forward and captain of Norland, | said".</summary>
    private const int LongestDescription = 20;

    /// <param name="source">Who was taken for the speaker.</param>
    /// <returns>Who speaks; the source itself where nobody stands nearer.</returns>
    public static TokenRange? Of(Passage p, int key, TokenRange source) =>
        source.End > key ? source : Behind(p, key) ?? Apposed(p, key, source) ?? Described(p, key, source) ?? (IsChannel(p, key, source) ? null : source);

    /// <summary>"the council has paid them, tweeted | Mayor Ada Lund.": whoever ends the sentence behind the verb.</summary>
    private static TokenRange? Behind(Passage p, int key)
    {
        int end = p.BeforeMarks(p.Sentence(key).End, key);
        return
            key > 0
            && p.Tokens.Form(key - 1) is ","
            && end > key + 1
            && VerbForms.IsTensed(p.Syntax, key)
            && CueLexicon.Of(p.Syntax.Lemmas[key].ToLowerInvariant(), Upos.Verb) is Act.Assert
            && !ToldVerbs.Lemmas.Contains(p.Syntax.Lemmas[key])
            && p.Syntax.NameAt(end - 1) is { Kind: NameKind.Person } name
            && name.Range.Start > key
            && Enumerable.Range(key + 1, name.Range.Start - key - 1).All(t => p.Syntax.Upos[t] is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det)
            ? new TokenRange(key + 1, end)
            : null;
    }

    /// <summary>"as Ivo Lund, the governor, | said": a name with its apposition, behind a word that opens a clause.</summary>
    private static TokenRange? Apposed(Passage p, int key, TokenRange source)
    {
        int comma = key - 1;
        if (comma <= source.End || p.Tokens.Form(comma) is not "," || !VerbForms.IsTensed(p.Syntax, key))
            return null;
        for (int t = source.End; t + 1 < comma; t++)
            if (
                ClauseOpeners.Contains(p.Tokens.Form(t))
                && p.Syntax.NameAt(t + 1) is { Kind: NameKind.Person } name
                && name.Range.Start == t + 1
                && name.Range.End < comma
                && p.Tokens.Form(name.Range.End) is ","
                && !Enumerable.Range(name.Range.End, comma - name.Range.End).Any(i => VerbForms.IsTensed(p.Syntax, i))
            )
                return new TokenRange(t + 1, comma);
        return null;
    }

    /// <summary>"In a statement on Friday | the 33-year-old forward | said": he does, and not the statement.</summary>
    private static TokenRange? Described(Passage p, int key, TokenRange source)
    {
        if (!IsChannel(p, key, source))
            return null;
        int end = p.Tokens.Form(key - 1) is "," ? key - 1 : key;
        for (int t = source.End; t + 1 < end && end - t < LongestDescription; t++)
            if (p.Tokens.Form(t) is "the" && p.Syntax.Upos[t - 1] is not Upos.Adp && !HasTensed(p, t, end))
                return new TokenRange(t, end);
        return null;
    }

    private static bool HasTensed(Passage p, int start, int end) => Enumerable.Range(start, end - start).Any(i => VerbForms.IsTensed(p.Syntax, i));

    /// <summary>"In a statement": by what means somebody says it.</summary>
    private static bool IsChannel(Passage p, int key, TokenRange source) =>
        source.Start > 0
        && p.Tokens.Form(source.Start - 1) is "In" or "in"
        && SpanShape.Head(p.Tree, source) is var channel
        && p.Tree.Head(channel) == key
        && Channels.Is(p.Syntax.Lemmas[channel]);
}
