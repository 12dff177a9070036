using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>“That is a lie,” she said of the claim that the bank had failed: with her few words she denies what is claimed.</summary>
internal static class QuotedVerdicts
{
    private static readonly WordSet Negators = WordSet.Of("Attribution/Data/rule-words.tsv", "verdict-turners");

    // Of the quotation, its marks included; and of words between the verb and the noun: "of the repeated claim".
    private const int LongestVerdict = 10,
        Reach = 6;

    /// <summary>What is claimed, behind the verb; null where its quotation is no verdict, or no claim follows.</summary>
    public static TokenRange? Claim(Passage p, int verb, IReadOnlyList<TokenRange> content)
    {
        if (content is not [var quotation, ..] || quotation.End > verb || quotation.Length > LongestVerdict || !Rejects(p, quotation))
            return null;
        if (verb + 2 >= p.Count || p.Tokens.Form(verb + 1) is not ("of" or "about"))
            return null;
        int end = Verdicts.BeforeMarks(p.Syntax, p.Sentence(verb).End - 1) + 1;
        for (int noun = verb + 2; noun < Math.Min(end, verb + Reach); noun++)
            if (p.Syntax.Upos[noun] is Upos.Noun && NamedClaims.Clause(p.Syntax, noun, end) is { } that)
                return that + 1 < end ? new TokenRange(that, end) : null;
        return null;
    }

    private static bool Rejects(Passage p, TokenRange quotation)
    {
        bool found = false;
        for (int t = quotation.Start; t < quotation.End; t++)
        {
            if (!p.InQuotation(t) || Negators.Contains(p.Syntax.Lemmas[t].ToLowerInvariant()))
                return false;
            found |= Verdicts.Of(p.Syntax, t) is StanceLink.Rejects;
        }

        return found;
    }
}
