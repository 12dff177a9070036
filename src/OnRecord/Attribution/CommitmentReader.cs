using System.Collections.Frozen;
using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>
/// How the source of a statement stands to the content as worded: from what its cue does in its own clause. What a plain "said" does by what is said
/// changes nothing: "said he would" is a pledge, and its content is put forward as so.
/// </summary>
internal static class CommitmentReader
{
    internal static readonly WordSet Classing = WordSet.Of("Attribution/Data/rule-words.tsv", "classing-verbs");
    private static readonly WordSet Voicing = WordSet.Of("Attribution/Data/rule-words.tsv", "voicing-verbs");
    private static readonly WordSet Pressing = WordSet.Of("Attribution/Data/rule-words.tsv", "pressing-verbs");
    private static readonly WordSet Finding = WordSet.Of("Attribution/Data/rule-words.tsv", "finding-verbs");
    private static readonly WordSet Entailing = WordSet.Of("Attribution/Data/rule-words.tsv", "entailing-verbs");
    private static readonly WordSet NegativeOpenings = WordSet.Of("Attribution/Data/rule-words.tsv", "negative-openings");

    /// <summary>Lemmas of attitudes that leave open whether the content is so, or hold it for uncertain.</summary>
    private static readonly FrozenDictionary<string, Commitment> Attitudes = DataFile
        .Rows("Attribution/Data/attitudes.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1] == "open" ? Commitment.Open : Commitment.Uncertain, StringComparer.Ordinal);

    /// <summary>Lemmas of verbs and nouns that judge what they are about: to praise something is to say that it is good.</summary>
    private static readonly FrozenSet<string> Judging = DataFile
        .Rows("Attribution/Data/judging-words.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words at the head of a plea within which it names the charge: "not guilty to three charges".</summary>
    private const int ClaimReach = 8;

    public static Commitment Read(Passage p, Draft draft)
    {
        if (draft.IsUnmarked)
            return SpokenTurns.ActOf(p, draft) is Act.Ask ? Commitment.Open : Commitment.Is;
        string lemma = p.Syntax.Lemmas[draft.Key].ToLowerInvariant();
        if (BareAnswers.Read(p.Syntax, draft.Content) is not null)
            return Commitment.Is;
        return CueActs.Read(p, draft) switch
        {
            Act.Silent => Commitment.Refused,
            Act.Pledge when !HasInfinitive(p, draft) && HasClauseOfFact(p, draft) => Commitment.Is,
            Act.Ask or Act.Propose or Act.Demand or Act.Urge or Act.Pledge or Act.Threaten => Commitment.Open,
            // "ordered that he be held" makes nothing so that "ruled that he was guilty" does.
            Act.Order => HasClauseOfFact(p, draft) && !IsWill(p, draft) ? Commitment.Is : Commitment.Open,
            Act.Warn => HasInfinitive(p, draft) || StartsWith(p, draft, "against") ? Commitment.Open : Commitment.Is,
            Act.Deny => Denied(p, draft, lemma),
            Act.Doubt => Commitment.Uncertain,
            // "rejected a plan that closes the yard": nothing is said to be so.
            Act.Oppose when CueActs.IsRejecting(lemma) => Commitment.Open,
            // "criticised the coach" puts forward nothing that is so or not.
            Act.Support or Act.Oppose => HasClauseOfFact(p, draft) || Judging.Contains(lemma) && !IsBarePhrase(p, draft) ? Commitment.Is : Commitment.Open,
            Act.Believe or Act.Accuse => Attitude(p, draft, lemma),
            _ when Pressing.Contains(lemma) && StartsWith(p, draft, "for") => Commitment.Open,
            // "argued over whether the hull was sound"
            Act.Assert or Act.Report when StartsWith(p, draft, "whether") => Commitment.Open,
            _ => Attitude(p, draft, lemma) is Commitment.Uncertain ? Commitment.Uncertain : Commitment.Is,
        };
    }

    /// <summary>"pleaded not guilty", "maintained her innocence" and "called the report false" are so as they are worded; "denied the report" and "pleaded
    /// not guilty to charges that …" are not; what one thing does not mean or prove may still be so.</summary>
    private static Commitment Denied(Passage p, Draft draft, string lemma)
    {
        if (Entailing.Contains(lemma))
            return Commitment.Open;
        if (Classing.Contains(lemma))
            return lemma is "plead" && draft.Content.Count > 0 && HoldsNamedClaim(p, draft) ? Commitment.IsNot : Commitment.Is;
        if (Pleas.Of(p, draft.Key) is not null || IsDenialItself(p, draft))
            return Commitment.Is;
        return Finding.Contains(lemma) && Negation.IsOn(p.Syntax, draft.Key) is false && NegatesItself(p, draft) ? Commitment.Is : Commitment.IsNot;
    }

    /// <summary>"denied it: “I never took a penny.”": the words that are quoted deny.</summary>
    private static bool IsDenialItself(Passage p, Draft draft) =>
        draft.Content is [var only] && p.InQuotation(only.Start) && ContentForce.Read(p, draft, SpanShape.Head(p.Tree, only)) is Act.Deny;

    private static bool HoldsNamedClaim(Passage p, Draft draft)
    {
        TokenRange first = draft.Content[0];
        for (int t = first.Start; t < Math.Min(first.End, first.Start + ClaimReach); t++)
            if (NamedClaims.Clause(p.Syntax, t, first.End) is not null)
                return true;
        return false;
    }

    private static Commitment Attitude(Passage p, Draft draft, string lemma)
    {
        if (
            p.Tree.Child(draft.Key, "obj") is { } thing
            && p.Syntax.Upos[thing] is Upos.Noun
            && Voicing.Contains(lemma)
            && Attitudes.TryGetValue(p.Syntax.Lemmas[thing], out Commitment held)
        )
            return held;
        for (int t = draft.Cue.Start; t < draft.Cue.End; t++)
            if (
                t != draft.Key
                && Attitudes.TryGetValue(p.Syntax.Lemmas[t].ToLowerInvariant(), out Commitment other)
                && p.Syntax.Upos[t] is Upos.Noun or Upos.Verb or Upos.Adj
            )
                return other;
        return HoldsFor(p, draft, lemma) ? Commitment.Is : Attitudes.GetValueOrDefault(lemma, Commitment.Is);
    }

    /// <summary>"considers the island a part of it", "considered the best of them": what is held; but "is considering a ban".</summary>
    private static bool HoldsFor(Passage p, Draft draft, string lemma) =>
        lemma is "consider"
        && p.Syntax.Xpos[draft.Key] is not "VBG"
        && (
            p.Tree.Child(draft.Key, "xcomp") is { } held
                ? p.Syntax.Xpos[held] is not "VBG"
                : Voice.IsAside(p.Syntax, draft.Key) || Voice.IsPassive(p.Syntax, draft.Key) || draft.Content.Any(piece => IsHeldToBe(p, piece))
        );

    private static bool IsHeldToBe(Passage p, TokenRange piece)
    {
        for (int t = piece.Start + 1; t + 1 < piece.End; t++)
            if (p.Tokens.Form(t) is "to" && p.Tokens.Form(t + 1) is "be")
                return true;
        return false;
    }

    /// <summary>"found no evidence that": the negation is a part of the content.</summary>
    private static bool NegatesItself(Passage p, Draft draft) =>
        draft.Content.Count > 0 && NegativeOpenings.Contains(p.Syntax.Lemmas[draft.Content[0].Start].ToLowerInvariant());

    /// <summary>A content that is a clause with a subject and a finite verb of its own.</summary>
    private static bool HasClauseOfFact(Passage p, Draft draft)
    {
        if (draft.Content.Count == 0)
            return false;
        TokenRange first = draft.Content[0];
        for (int t = first.Start; t < first.End; t++)
            if (
                (p.Syntax.IsVerb(t) || p.Tree.Child(t, "cop") is not null)
                && p.Tree.Subject(t) is { } subject
                && first.Contains(subject)
                && !p.Tree.Is(t, "acl")
            )
                return true;
        return false;
    }

    /// <summary>"that he | be held", "that the port | close": what is to be.</summary>
    private static bool IsWill(Passage p, Draft draft)
    {
        for (int t = draft.Content[0].Start; t < draft.Content[0].End; t++)
            if (p.Syntax.IsVerb(t))
                return p.Syntax.Xpos[t] is "VB" && t > draft.Content[0].Start && p.Tokens.Form(t - 1) is not "to" && Modals.Of(p.Syntax, t) is null;
        return false;
    }

    /// <summary>A person or a thing behind the verb, with nothing said of it.</summary>
    private static bool IsBarePhrase(Passage p, Draft draft) =>
        draft.Content is [var only]
        && only.Start > draft.Key
        && !NamedClaims.Calls(p.Syntax, draft.Key)
        && !p.InQuotation(only.Start)
        && !Enumerable.Range(only.Start, only.Length).Any(t => p.Syntax.IsVerb(t) || p.InQuotation(t) || p.Tokens.Form(t) is "as");

    private static bool HasInfinitive(Passage p, Draft draft) => draft.Content.Count > 0 && p.Tokens.Form(draft.Content[0].Start) is "to";

    /// <summary>Whether a preposition ends the cue or begins the content: "warned against", "argued for".</summary>
    private static bool StartsWith(Passage p, Draft draft, string preposition) =>
        p.Syntax.Lemmas[draft.Cue.End - 1] == preposition || draft.Content.Count > 0 && p.Syntax.Lemmas[draft.Content[0].Start] == preposition;
}
