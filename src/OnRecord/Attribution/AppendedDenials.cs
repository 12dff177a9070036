using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>
/// Denials that are appended to what they deny: "…, a charge that the owner rejects", "…, which the owner denies", "…, something it has denied", "…, a claim
/// at once denied by the owner". The words before the comma are none of theirs, and the denial is none of those words'.
/// </summary>
internal static class AppendedDenials
{
    /// <summary>Words that, alone, stand for all that was said before the comma.</summary>
    public static WordSet Pointers { get; } = WordSet.Of("Attribution/Data/rule-words.tsv", "appended-pointers");

    private static readonly WordSet Lacking = WordSet.Of("Attribution/Data/rule-words.tsv", "lacking-verbs");
    private static readonly WordSet Backing = WordSet.Of("Attribution/Data/rule-words.tsv", "backing-nouns");

    /// <summary>Words of a verdict: "a tissue of lies".</summary>
    private const int LongestVerdict = 5;

    /// <summary>Words from the comma to the verb: "an allegation that the regional government has repeatedly".</summary>
    private const int Reach = 12;

    /// <param name="live">The tokens that may mark a statement.</param>
    /// <param name="least">How sure a denial is that is appended to no statement.</param>
    public static void Add(Passage p, bool[] live, List<Draft> drafts, float least)
    {
        for (int t = 3; t < p.Count; t++)
        {
            if (!live[t] || !p.Syntax.IsVerb(t) || Pointer(p, t) is not { } pointer)
                continue;
            TokenRange? verdict = Verdict(p, t);
            if ((verdict is not null || EndsSentence(p, t) ? Denier(p, t, pointer) : null) is not { } denier)
            {
                if (By(p, t, pointer) is not { } agent)
                    continue;
                denier = agent;
            }

            if (verdict is null && !Denies(p, t, pointer))
                continue;
            var cue = new TokenRange(VerbForms.GroupStart(p.Syntax, t, denier.Start < t ? denier.End : pointer.End), t + 1);
            var appended = new TokenRange(pointer.Start, t + 1);
            List<Draft> own = drafts.FindAll(d => d.Key == t || d.Cue.Overlaps(cue)),
                held = drafts.FindAll(d =>
                    !own.Contains(d)
                    && (
                        d.Content.Any(piece => piece.Overlaps(appended))
                        || d.Source is { } source && source.Start < pointer.Start - 1 && source.Overlaps(appended)
                    )
                );
            drafts.RemoveAll(own.Contains);
            foreach (Draft before in held)
                Cut(drafts, before, pointer.Start - 1);
            drafts.Add(
                new Draft
                {
                    Key = t,
                    Cue = cue,
                    Source = denier,
                    Content = verdict is { } words ? [pointer, words] : [pointer],
                    // As sure as what it is appended to.
                    Probability = own.Concat(held).Select(d => d.Probability).Append(least).Max(),
                }
            );
        }
    }

    /// <summary>"a treaty, which it rejects" is opposed; "an account that it rejects" is denied.</summary>
    private static bool Denies(Passage p, int verb, TokenRange pointer)
    {
        string lemma = p.Syntax.Lemmas[verb].ToLowerInvariant();
        return CueActs.IsRejecting(lemma)
            ? !Pointers.Contains(p.Syntax.Lemmas[pointer.End - 1].ToLowerInvariant())
            : CueLexicon.Of(lemma, Upos.Verb) == Act.Deny;
    }

    /// <summary>"a charge that the owner called | baseless", "a claim the owner said | was false": what is said of it, where that ends the sentence; null where
    /// nothing rejecting is.</summary>
    private static TokenRange? Verdict(Passage p, int verb)
    {
        int end = p.Sentence(verb).End;
        while (end > verb + 1 && p.IsPunctuation(end - 1))
            end--;
        bool called = CommitmentReader.Classing.Contains(p.Syntax.Lemmas[verb]) && end - verb is > 1 and <= LongestVerdict && !p.Syntax.IsVerb(verb + 1),
            said = p.Syntax.Lemmas[verb] is "say" && verb + 1 < end && Lacking.Contains(p.Syntax.Lemmas[verb + 1]) && end - verb <= LongestVerdict + 1;
        return called && Verdicts.Of(p.Syntax, end - 1) is StanceLink.Rejects || said && Rejects(p, verb + 1, end) ? new TokenRange(verb + 1, end) : null;
    }

    /// <summary>"was false", "lacked any evidence".</summary>
    private static bool Rejects(Passage p, int verb, int end) =>
        p.Syntax.Lemmas[verb] is "be"
            ? Verdicts.Of(p.Syntax, end - 1) is StanceLink.Rejects && !Negation.IsWord(p.Syntax.Lemmas[verb + 1].ToLowerInvariant())
            : Backing.Contains(p.Syntax.Lemmas[end - 1].ToLowerInvariant()) && (p.Syntax.Lemmas[verb] is "lack" || p.Tokens.Form(verb + 1) is "no");

    private static bool EndsSentence(Passage p, int verb)
    {
        for (int t = verb + 1; t < p.Sentence(verb).End; t++)
            if (!p.IsPunctuation(t) && p.Syntax.Upos[t] is not Upos.Adv)
                return p.Tokens.Form(t - 1) is "," && t > verb + 1;
        return true;
    }

    /// <summary>What stands for the words before it, right behind a comma; null where nothing does.</summary>
    private static TokenRange? Pointer(Passage p, int verb)
    {
        int comma = verb - 1;
        while (comma > p.Sentence(verb).Start && verb - comma < Reach && p.Tokens.Form(comma) is not ",")
            comma--;
        if (p.Tokens.Form(comma) is not ("," or "–" or "—" or "-") || comma + 1 >= verb)
            return null;
        int head = comma + 1;
        while (head < verb && p.Syntax.Upos[head] is Upos.Det or Upos.Adj)
            head++;
        string lemma = p.Syntax.Lemmas[head].ToLowerInvariant();
        return head < verb && (Pointers.Contains(lemma) || head > comma + 1 && p.Syntax.Upos[head] is Upos.Noun && NamedClaims.Nouns.Contains(lemma))
            ? new TokenRange(comma + 1, head + 1)
            : null;
    }

    /// <summary>Who denies: what stands between the pointer and the verb; null where that is no phrase.</summary>
    private static TokenRange? Denier(Passage p, int verb, TokenRange pointer)
    {
        int start = pointer.End;
        if (p.Tokens.Form(start) is "that" or "which")
            start++;
        int end = VerbForms.GroupStart(p.Syntax, verb, start);
        if (end <= start)
            return null;
        for (int t = start; t < end; t++)
            if (p.Syntax.IsVerb(t) || p.IsPunctuation(t))
                return null;
        return Phrases.IsNominal(p.Syntax, end - 1) ? new TokenRange(start, end) : null;
    }

    /// <summary>"a claim at once denied | by the owner": who denies, behind a participle right behind the pointer; null where nobody does.</summary>
    private static TokenRange? By(Passage p, int verb, TokenRange pointer)
    {
        if (p.Syntax.Xpos[verb] is not ("VBN" or "VBD") || !p.Within(verb + 2, verb) || p.Tokens.Form(verb + 1) is not "by")
            return null;
        for (int t = pointer.End; t < verb; t++)
            if (p.Syntax.Upos[t] is not (Upos.Adv or Upos.Aux or Upos.Adp or Upos.Noun) && p.Tokens.Form(t) is not ("that" or "which"))
                return null;
        return Phrases.Starting(p.Syntax, verb + 2) is { } head ? Phrases.WithoutClauses(p.Syntax, head) : null;
    }

    private static void Cut(List<Draft> drafts, Draft draft, int comma)
    {
        TokenRange[] content = [.. draft.Content.Where(piece => piece.Start < comma).Select(piece => new TokenRange(piece.Start, Math.Min(piece.End, comma)))];
        TokenRange? source = draft.Source is { } whole && whole.Start < comma && whole.End > comma ? new TokenRange(whole.Start, comma) : draft.Source;
        if (content.Length > 0)
            Frames.Replace(drafts, draft, draft with { Content = content, Source = source });
        else if (draft.Content.Count > 0)
            drafts.Remove(draft);
    }
}
