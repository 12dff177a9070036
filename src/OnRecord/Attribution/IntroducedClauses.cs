using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>"testified that, during the strike | , the mayor had called him", "sure that if we had asked | , they would have come", "that it had | , while it talked, crossed the river": what
/// only leads in the clause that is said is not all of it.</summary>
internal static class IntroducedClauses
{
    private static readonly WordSet Inverted = WordSet.Of("Attribution/Data/rule-words.tsv", "inverted-conditions");

    /// <param name="allowed">What the content must not leave: the content around it, or the sentence.</param>
    public static List<TokenRange> Whole(Passage p, List<TokenRange> content, TokenRange allowed)
    {
        if (
            content is not [.. var before, var last]
            || p.Tokens.Form(last.Start) is not "that"
            || !EndsAtComma(p, last)
            || !IsIntroduction(p, last) && !IsCutOff(p, last)
        )
            return content;
        int end = last.End,
            most = Math.Min(p.Sentence(last.Start).End, allowed.End);
        bool quoted = p.InQuotation(last.Start),
            holds = false;
        for (; end < most && p.InQuotation(end) == quoted; end++)
            holds |= p.Syntax.Upos[end] is Upos.Aux || p.Syntax.IsVerb(end) && VerbForms.IsTensed(p.Syntax, end);
        while (!quoted && end > last.End && p.IsPunctuation(end - 1))
            end--;
        return holds ? [.. before, new TokenRange(last.Start, end)] : content;
    }

    /// <summary>"| Had Lund paid, | the ferry would have sailed, Berg said": the condition before what is said is said too, where a frame closes the
    /// sentence.</summary>
    public static List<TokenRange> WithCondition(Passage p, TokenRange cue, List<TokenRange> content)
    {
        if (content is not [var only] || only.End > cue.Start || p.InQuotation(only.Start))
            return content;
        int start = p.Sentence(only.Start).Start;
        return
            only.Start > start + 3
            && p.Tokens.Form(only.Start - 1) is ","
            && Inverted.Contains(p.Tokens.Form(start))
            && !Enumerable.Range(start, only.Start - 1 - start).Any(t => p.IsPunctuation(t))
            ? [new TokenRange(start, only.End)]
            : content;
    }

    /// <summary>"| Maria Rey, a critic of the mayor, | was convicted, the paper reports": the verb of what is said is not said without its subject.</summary>
    public static List<TokenRange> WithSubject(Passage p, TokenRange cue, List<TokenRange> content, TokenRange allowed)
    {
        if (content is not [var only] || only.End > cue.Start || p.InQuotation(only.Start) || !VerbForms.IsFinite(p.Syntax, only.Start))
            return content;
        int verb = p.Syntax.Upos[only.Start] is Upos.Aux ? p.Tree.Head(only.Start) : only.Start;
        if (verb < 0 || !only.Contains(verb) || p.Tree.Subject(verb) is not { } subject || subject >= only.Start || p.Tokens.Form(only.Start - 1) is not ",")
            return content;
        int start = Phrases.Extent(p.Syntax, subject).Start;
        return start >= Math.Max(p.Sentence(only.Start).Start, allowed.Start) ? [new TokenRange(start, only.End)] : content;
    }

    /// <summary>"that Norland had | , while it talked, crossed the river": the verb is still to come.</summary>
    private static bool IsCutOff(Passage p, TokenRange content)
    {
        int last = p.Tokens.Form(content.End - 1) is "," ? content.End - 2 : content.End - 1;
        return last > content.Start
            && (
                p.Syntax.Upos[last] is Upos.Aux && p.Tree.Is(last, "aux") && p.Tree.Head(last) > content.End && p.Within(p.Tree.Head(last), last)
                // The tree makes a verb of its own of it.
                || p.Syntax.Lemmas[last] is "have" && p.Tree.Child(last, "obj") is null
            );
    }

    private static bool EndsAtComma(Passage p, TokenRange content) =>
        p.Tokens.Form(content.End - 1) is "," || content.End < p.Count && p.Tokens.Form(content.End) is ",";

    /// <summary>Whether nothing stands behind "that" but a phrase, or a clause with its own conjunction.</summary>
    private static bool IsIntroduction(Passage p, TokenRange content)
    {
        int first = content.Start + 1;
        if (first < content.End && p.Tokens.Form(first) is ",")
            first++;
        if (first >= content.End || p.Syntax.Upos[first] is not (Upos.Adp or Upos.Sconj))
            return false;
        int? own = p.Syntax.Upos[first] is Upos.Sconj ? p.Tree.Head(first) : null;
        for (int t = first + 1; t < content.End; t++)
        {
            bool isOfIntroduction = t == own || p.Tree.Is(t, "conj") && p.Tree.Head(t) == own || p.Tree.Head(t) == own && p.Syntax.Upos[t] is Upos.Aux;
            if (!isOfIntroduction && (p.Syntax.Upos[t] is Upos.Aux || p.Syntax.Xpos[t] is "VBD" or "VBZ" or "VBP"))
                return false;
        }

        return true;
    }
}
