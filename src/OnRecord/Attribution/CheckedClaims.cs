using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>What a fact-check says was claimed: a statement of whoever its labels or its text name, or of somebody who is not named, on which the outlet
/// passes its verdict.</summary>
internal static class CheckedClaims
{
    private static readonly WordSet Media = WordSet.Of("Attribution/Data/rule-words.tsv", "claiming-media");

    private static readonly WordSet Claiming = WordSet.Of("Attribution/Data/rule-words.tsv", "claiming-verbs");

    private static readonly WordSet Negators = WordSet.Of("Attribution/Data/rule-words.tsv", "claim-negators");

    private static readonly WordSet Deniers = WordSet.Of("Attribution/Data/rule-words.tsv", "saying-nothing");

    /// <summary>Of the words of a claim those that a sentence must share that tells who made it.</summary>
    private const double Shared = 0.6;

    private const int LongestPointer = 3;

    // A pair of quotation marks and a full stop.
    private const int Marks = 3;

    /// <param name="drafts">Those found in the words so far; those outermost in the words of a claim become statements inside it.</param>
    public static void Add(Passage p, IReadOnlyList<CheckedClaim> checks, List<Draft> drafts, float probability)
    {
        ClosingVerdicts.Add(p, drafts);
        if (checks.Count == 0)
            return;
        drafts.RemoveAll(d => IsVerdictOnSaying(p, d));
        List<(TokenRange Label, Draft Draft)> claims = [];
        foreach (CheckedClaim check in checks)
        {
            TokenRange words = p.Tokens.Covering(check.Words);
            if (words.IsEmpty)
                continue;
            if (check.Label.IsEmpty)
            {
                Judge(words, check.Verdict, drafts);
                continue;
            }

            TokenRange label = SpokenTurns.Label(p, check.Label);
            if (label.IsEmpty)
                continue;
            // The quotation that is the whole of a claim is the claim, and nothing that somebody says in it.
            drafts.RemoveAll(d => d.IsUnmarked && d.Source is null && d.Content is [var only] && words.Contains(only) && words.Length - only.Length <= Marks);
            Draft[] repeating = [.. drafts.Where(d => Repeats(p, words, d))];
            claims.Add(
                (
                    label,
                    new Draft
                    {
                        Key = label.End - 1,
                        Cue = label,
                        Source =
                            check.Claimant.IsEmpty ? null
                            : p.Tokens.Covering(check.Claimant) is { IsEmpty: false } who ? Person(p, who)
                            : null,
                        Content = [words],
                        Probability = probability,
                        IsUnmarked = true,
                        Verdict = check.Verdict,
                        ImpliedSpeaker = check.Claimant.IsEmpty && repeating is [{ Source: { } source }, ..] ? SpanShape.Head(p.Tree, source) : null,
                    }
                )
            );
            foreach (Draft draft in repeating)
                Frames.Replace(drafts, draft, draft with { Verdict = check.Verdict });
        }

        Labelled.Add(claims, drafts);
    }

    /// <summary>Whether what is said in a claim was, by the verdict, never said: "CLAIM: X said that P. VERDICT: false". That a post or a video is said to
    /// claim it is not disputed.</summary>
    public static bool IsRefuted(Passage p, Draft draft)
    {
        if (IsMedium(p, draft))
            return false;
        for (Draft? outer = draft.Parent; outer is not null; outer = outer.Parent)
            if (outer.Verdict is StanceLink.Rejects)
                return true;
        return false;
    }

    // The saying that stands in a sentence of its own, with its speaker.
    private static void Judge(TokenRange words, StanceLink? verdict, List<Draft> drafts)
    {
        if (drafts.Find(d => d.Parent is null && d.Probability > 0 && words.Contains(d.Key) && d.Content.Count > 0) is { } saying)
            Frames.Replace(drafts, saying, saying with { Verdict = verdict });
    }

    // "A post that was shared by many claims that …": says outside of the claim what the claim says.
    private static bool Repeats(Passage p, TokenRange claim, Draft draft)
    {
        if (draft.Parent is not null || claim.Contains(draft.Key) || !IsMedium(p, draft) || !Claiming.Contains(p.Syntax.Lemmas[draft.Key].ToLowerInvariant()))
            return false;
        if (draft.Content.Any(piece => IsNegative(p, piece)) != IsNegative(p, claim))
            return false;
        HashSet<string> told = [.. Words(p, claim)];
        string[] own = [.. draft.Content.SelectMany(piece => Words(p, piece)).Distinct()];
        return own.Length > 0 && own.Count(told.Contains) >= Shared * Math.Min(told.Count, own.Length);
    }

    private static bool IsNegative(Passage p, TokenRange range)
    {
        for (int t = range.Start; t < range.End; t++)
            if (Negators.Contains(p.Syntax.Lemmas[t].ToLowerInvariant()))
                return true;
        return false;
    }

    private static IEnumerable<string> Words(Passage p, TokenRange range)
    {
        for (int t = range.Start; t < range.End; t++)
            if (p.Syntax.Upos[t] is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Num)
                yield return p.Syntax.Lemmas[t].ToLowerInvariant();
    }

    private static bool IsMedium(Passage p, Draft draft) =>
        draft.Source is { IsEmpty: false } source && Media.Contains(p.Syntax.Lemmas[SpanShape.Head(p.Tree, source)].ToLowerInvariant());

    // "She said no such thing", "Ekberg did not say this": nobody is silent, the outlet says that it was not said.
    private static bool IsVerdictOnSaying(Passage p, Draft draft)
    {
        if (draft.Parent is not null || !p.Syntax.IsVerb(draft.Key) || p.Lexical[draft.Key] != (byte)Act.Assert + 1)
            return false;
        bool isNegated = Negation.IsOn(p.Syntax, draft.Key);
        return draft.Content is [] or [{ Length: <= LongestPointer }]
            && (isNegated || draft.Content is [var content] && Deniers.Contains(p.Tokens.Form(content.Start)));
    }

    // "Facebook users", "Tom Hale, mayor of Orsk": up to the comma.
    private static TokenRange Person(Passage p, TokenRange who)
    {
        int end = who.Start;
        while (end < who.End && !p.IsPunctuation(end))
            end++;
        return end > who.Start ? new TokenRange(who.Start, end) : who;
    }
}
