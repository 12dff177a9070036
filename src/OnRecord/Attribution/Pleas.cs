using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>"pleaded not guilty", "entered a plea of not guilty", "has always maintained her innocence": who is charged denies it, and says nothing else.
/// </summary>
internal static class Pleas
{
    private static readonly WordSet Entering = WordSet.Of("Attribution/Data/rule-words.tsv", "plea-entering-verbs");
    private static readonly WordSet Maintaining = WordSet.Of("Attribution/Data/rule-words.tsv", "innocence-maintaining-verbs");

    /// <summary>Words behind "pleaded" within which the plea stands.</summary>
    private const int Reach = 3;

    /// <summary>Pleas that the finder of statements passes over: "entered a not guilty plea".</summary>
    /// <param name="live">Tokens in which statements are looked for.</param>
    public static IEnumerable<Draft> Entered(Passage p, bool[] live, float probability)
    {
        for (int t = 0; t < p.Count; t++)
            if (live[t] && p.Syntax.IsVerb(t) && !p.InQuotation(t) && Object(p, t) is { } thing && Of(p, t) is not null)
                yield return new Draft
                {
                    Key = t,
                    Cue = new TokenRange(VerbForms.GroupStart(p.Syntax, t, p.Sentence(t).Start), t + 1),
                    Source = p.Tree.Subject(t) is { } subject && subject < t ? Phrases.WithoutClauses(p.Syntax, subject) : null,
                    ImpliedSpeaker = p.Tree.Subject(t) is null ? Control.Of(p.Syntax, t) : null,
                    Content = [Words(p, thing)],
                    Probability = probability,
                };
    }

    /// <summary>Whether a verb denies or grants what its subject is charged with; null where it pleads nothing, or did not.</summary>
    public static Act? Of(Passage p, int verb)
    {
        if (p.Syntax.Lemmas[verb].ToLowerInvariant() is "plead")
            return In(p, new TokenRange(verb + 1, Math.Min(verb + 1 + Reach, p.Sentence(verb).End)));
        if (Object(p, verb) is not { } thing || Negation.IsOn(p.Syntax, verb))
            return null;
        return p.Syntax.Lemmas[thing] is "plea" ? In(p, p.Tree.Subtree(thing)) : Act.Deny;
    }

    /// <summary>Whether words that a verb denies with are a plea, and no claim of their own.</summary>
    /// <param name="verb">Its lemma.</param>
    /// <param name="words">Of what is denied, in lower case.</param>
    public static bool Are(string? verb, IReadOnlyList<string> words) =>
        verb is "plead"
        || verb is not null
            && (Entering.Contains(verb) ? words.Contains("plea") && words.Contains("guilty") : Maintaining.Contains(verb) && words is [_, "innocence"]);

    /// <summary>The plea that is entered, or the innocence, one's own, that is maintained.</summary>
    private static int? Object(Passage p, int verb)
    {
        if (p.Tree.Child(verb, "obj") is not { } thing || thing < verb)
            return null;
        string lemma = p.Syntax.Lemmas[verb].ToLowerInvariant();
        bool pleads = p.Syntax.Lemmas[thing] switch
        {
            "plea" => Entering.Contains(lemma) && In(p, p.Tree.Subtree(thing)) is not null,
            "innocence" => Maintaining.Contains(lemma) && thing > 0 && p.Syntax.Xpos[thing - 1] is "PRP$",
            _ => false,
        };
        return pleads ? thing : null;
    }

    /// <summary>"a not guilty plea", "a plea of not guilty": no further than it is told.</summary>
    private static TokenRange Words(Passage p, int thing)
    {
        TokenRange whole = p.Tree.Subtree(thing);
        int end = thing + 1;
        for (int t = end; t < whole.End && p.Syntax.Lemmas[thing] is "plea"; t++)
            if (p.Syntax.Lemmas[t] is "guilty" or "innocent")
                end = t + 1;
        return new TokenRange(Math.Min(whole.Start, thing), end);
    }

    private static Act? In(Passage p, TokenRange words)
    {
        for (int t = words.Start; t < words.End; t++)
        {
            if (p.Syntax.Lemmas[t] is "not" or "innocent")
                return Act.Deny;
            if (p.Syntax.Lemmas[t] is "guilty")
                return Act.Admit;
        }

        return null;
    }
}
