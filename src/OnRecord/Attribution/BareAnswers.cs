using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Answers that are nothing but a yes or a no: "No", "Not at all", "in the negative".</summary>
internal static class BareAnswers
{
    private static readonly WordSet Verbs = WordSet.Of("Attribution/Data/rule-words.tsv", "short-answer-verbs");
    private static readonly WordSet Words = WordSet.Of("Attribution/Data/rule-words.tsv", "bare-answers");
    private static readonly WordSet Noes = WordSet.Of("Attribution/Data/rule-words.tsv", "noes");
    private static readonly WordSet Fillers = WordSet.Of("Attribution/Data/rule-words.tsv", "answer-fillers");
    private static readonly WordSet Stressing = WordSet.Of("Attribution/Data/rule-words.tsv", "answer-stress");

    /// <summary>The bare answer right after a verb of saying or answering: "said no", "answered in the negative". Null when there is none.</summary>
    public static TokenRange? After(Syntax syntax, int verb)
    {
        int end = verb + 1;
        if (!syntax.IsVerb(verb) || !Verbs.Contains(syntax.Lemmas[verb]))
            return null;
        while (end < syntax.Tokens.Count && end <= verb + 3 && Words.Contains(syntax.Lemmas[end].ToLowerInvariant()))
            end++;
        var range = new TokenRange(verb + 1, end);
        if (range.Length == 0 || Read(syntax, [range]) is null)
            return null;
        // "said no deal was struck": a no that belongs to a noun.
        return end == syntax.Tokens.Count || syntax.IsPunctuation(end) || syntax.Upos[end] is Upos.Cconj ? range : null;
    }

    /// <summary>True for a yes, false for a no, null for a content that says more.</summary>
    public static bool? Read(Syntax syntax, IReadOnlyList<TokenRange> content)
    {
        if (content.Count != 1)
            return null;
        bool? yes = null;
        bool not = false,
            stressed = false;
        for (int t = content[0].Start; t < content[0].End; t++)
        {
            switch (syntax.Lemmas[t].ToLowerInvariant())
            {
                case var no when Noes.Contains(no) && yes is null or false:
                    yes = false;
                    break;
                case "yes" or "affirmative" when yes is null or true:
                    yes = true;
                    break;
                case "not" when !not && yes is not true:
                    not = true;
                    break;
                case var filler when Fillers.Contains(filler):
                    break;
                case var word when Stressing.Contains(word):
                    stressed = true;
                    break;
                default:
                    if (!syntax.IsPunctuation(t))
                        return null;
                    break;
            }
        }

        // "Of course not", "not at all": a "not" by itself belongs to what stands before it.
        return yes ?? (not && stressed ? false : null);
    }
}
