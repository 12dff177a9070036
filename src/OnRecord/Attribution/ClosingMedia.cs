using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>
/// "…, the state news agency “Norda” reports.": a medium that closes its sentence passes it on. Read from the words alone, because a name between quotation
/// marks makes a noun of the verb for the tagger.
/// </summary>
internal static class ClosingMedia
{
    private static readonly WordSet Verbs = WordSet.Of("Attribution/Data/rule-words.tsv", "closing-verbs");

    /// <param name="live">Tokens in which statements are looked for.</param>
    public static IEnumerable<Draft> Of(Passage p, bool[] live, float probability)
    {
        foreach (TokenRange sentence in p.Tokens.Sentences)
        {
            int key = sentence.End - 1;
            while (key > sentence.Start && p.IsPunctuation(key))
                key--;
            if (key <= sentence.Start + 2 || !live[key] || !Verbs.Contains(p.Tokens.Form(key)) || p.InQuotation(key))
                continue;
            if (Medium(p, sentence, key) is { } source && Frames.IsClause(p, new TokenRange(sentence.Start, source.Start - 1)))
                yield return new Draft
                {
                    Key = key,
                    Cue = new TokenRange(key, key + 1),
                    Source = source,
                    Content = [new TokenRange(sentence.Start, source.Start - 1)],
                    Probability = probability,
                };
        }
    }

    /// <summary>The phrase between the last comma and the verb, where it is nothing but the name of a medium and what it is called.</summary>
    private static TokenRange? Medium(Passage p, TokenRange sentence, int key)
    {
        bool medium = false;
        for (int t = key - 1; t > sentence.Start; t--)
        {
            if (p.Tokens.Form(t) is ",")
                return medium && t + 1 < key ? new TokenRange(t + 1, key) : null;
            if (!p.IsPunctuation(t) && p.Syntax.Upos[t] is not (Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn))
                return null;
            medium |= WordList.MediaWords.Contains(p.Syntax.Lemmas[t].ToLowerInvariant());
        }

        return null;
    }
}
