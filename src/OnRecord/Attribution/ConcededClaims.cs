using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>"Contrary to the union's claim that the roof leaked, …", "Despite assurances by the mayor that it held, …": a claim that a phrase before the
/// clause tells of.</summary>
internal static class ConcededClaims
{
    private static readonly WordSet Conceding = WordSet.Of("Attribution/Data/rule-words.tsv", "conceding-words");

    /// <summary>Words from the beginning of the sentence to the noun: "Despite the former owner's repeated".</summary>
    private const int Reach = 10;

    /// <param name="live">Tokens in which statements are looked for.</param>
    public static IEnumerable<Draft> Of(Passage p, bool[] live, float probability)
    {
        foreach (TokenRange sentence in p.Tokens.Sentences)
        {
            if (!Conceding.Contains(p.Tokens.Form(sentence.Start)) || Noun(p, sentence) is not { } noun || !live[noun])
                continue;
            if (
                NamedClaims.Clause(p.Syntax, noun, sentence.End) is { } that
                && p.Tokens.Form(that) is "that"
                && End(p, that, sentence.End) is { } end
                && NamedClaims.Claimant(p.Syntax, noun, that) is { } claimant
            )
                yield return new Draft
                {
                    Key = noun,
                    Cue = new TokenRange(noun, noun + 1),
                    Source = claimant,
                    Content = [new TokenRange(that, end)],
                    Probability = probability,
                };
        }
    }

    /// <summary>"Contrary to claims that …": whoever says what follows says that it is not so; but "despite claims that …".</summary>
    public static bool AreContradicted(Syntax syntax, int noun) =>
        syntax.Tokens.SentenceAt(noun).Start is var start
        && noun - start < Reach
        && syntax.Lemmas[start].ToLowerInvariant() is "contrary"
        && syntax.Tokens.Form(start + 1) is "to"
        && Enumerable.Range(start + 2, Math.Max(0, noun - start - 2)).All(t => !syntax.IsVerb(t) && !syntax.IsPunctuation(t));

    private static int? Noun(Passage p, TokenRange sentence)
    {
        for (int t = sentence.Start + 1; t < Math.Min(sentence.End, sentence.Start + Reach) && !p.IsPunctuation(t); t++)
            if (NamedClaims.IsNamed(p.Syntax, t) && NamedClaims.Clause(p.Syntax, t, sentence.End) is not null)
                return t;
        return null;
    }

    /// <summary>The comma behind which the main clause begins; null where none closes the phrase.</summary>
    private static int? End(Passage p, int that, int end)
    {
        bool isTold = false;
        for (int t = that + 1; t + 1 < end; t++)
        {
            if (isTold && !p.InQuotation(t) && p.Tokens.Form(t) is "," && p.Syntax.Upos[t + 1] is not (Upos.Cconj or Upos.Sconj))
                return t;
            isTold |= VerbForms.IsFinite(p.Syntax, t);
        }

        return null;
    }
}
