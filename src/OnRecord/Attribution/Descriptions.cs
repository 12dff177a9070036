using System.Collections.Frozen;
using OnRecord.Attribution.Features;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>What has the form of a statement and only describes: "a plan that Lind has floated", "sanctions that hurt", "the storm claimed nine
/// lives".</summary>
internal static class Descriptions
{
    /// <summary>Nouns for things, deeds and states, which can neither say nor think.</summary>
    private static readonly FrozenSet<string> Speechless = DataFile
        .Rows("Attribution/Data/speechless-nouns.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordSet OfAdvantage = WordSet.Of("Attribution/Data/rule-words.tsv", "advantage-prepositions");

    private static readonly WordSet NamelessVerbs = WordSet.Of("Attribution/Data/rule-words.tsv", "nameless-verbs");
    private static readonly WordSet Naming = WordSet.Of("Attribution/Data/rule-words.tsv", "naming-verbs");
    private static readonly WordSet Signalling = WordSet.Of("Attribution/Data/rule-words.tsv", "signalling-words");

    public static bool IsOne(Passage p, Draft draft) =>
        IsBySpeechless(p, draft)
        || IsRelativeClause(p, draft)
        || IsSignOfDeed(p, draft)
        || IsWithout(p, draft)
        || IsBarePronoun(p, draft)
        || Deeds.IsOne(p, draft)
        || IsIgnorance(p, draft)
        || IsAnonymity(p, draft)
        || IsQuestion(p, draft)
        || IsMeaning(p, draft)
        || IsCommand(p, draft)
        || IsAdvantage(p, draft)
        || OtherSenses.Hold(p, draft)
        || IsAside(p, draft)
        || IsAttackUnnamed(p, draft)
        || Strikes.IsOne(p, draft)
        || draft.Source is null && Silences.IsLeftOpen(p, draft.Key);

    /// <summary>"this purchase indicates that"; but not "a source in the market said", where the head is another word.</summary>
    private static bool IsBySpeechless(Passage p, Draft draft)
    {
        // "Nothing said at the hearing changes that."
        if (draft is { Source: { Length: 1 } pronoun, Content.Count: 0 } && p.Syntax.Lemmas[pronoun.Start].ToLowerInvariant() is "nothing" or "everything")
            return true;
        if ((draft.Source is { } source ? SpanShape.Head(p.Tree, source) : draft.ImpliedSpeaker) is not { } head)
            return false;
        // "sanctions that have hurt": the noun that the clause describes.
        if (p.Tokens.Form(head) is "that" or "which" && p.Tree.Head(head) is >= 0 and var clause && p.Tree.Relation(clause) == "acl:relcl")
            head = p.Tree.Head(clause);
        return IsSpeechless(p, head) && p.Syntax.IsVerb(draft.Key) && !draft.Content.Any(piece => p.InQuotation(piece.Start));
    }

    /// <summary>Whether the head of a phrase names a thing, a deed or a state, and is no name.</summary>
    public static bool IsSpeechless(Passage p, int head) =>
        p.Kind[head] == 0 && p.Syntax.Upos[head] is Upos.Noun && Speechless.Contains(p.Syntax.Lemmas[head].ToLowerInvariant());

    /// <summary>A noun whose "that" has a part in what follows: "the plan that would help", "a rumour that I want no part of".</summary>
    private static bool IsRelativeClause(Passage p, Draft draft)
    {
        if (
            p.Syntax.Upos[draft.Key] is not Upos.Noun
            || draft.Content is not [var content, ..]
            || content.Length < 2
            || p.Tokens.Form(content.Start) is not ("that" or "which")
        )
            return false;
        int next = content.Start + 1;
        while (next < content.End && p.Syntax.Upos[next] is Upos.Adv)
            next++;
        if (next < content.End && p.Syntax.IsVerb(next) && VerbForms.IsFinite(p.Syntax, next))
            return true;
        return (CueActs.Read(p, draft) is Act.Pledge or Act.Propose && p.Tree.Is(content.Start, "obj") || EndsInPreposition(p, content))
            && p.Tree.Head(content.Start) is >= 0 and var clause
            && p.Tree.Relation(clause) == "acl:relcl";
    }

    private static bool EndsInPreposition(Passage p, TokenRange content)
    {
        int last = content.End - 1;
        while (last > content.Start && p.IsPunctuation(last))
            last--;
        return p.Syntax.Upos[last] is Upos.Adp && p.Tree.Relation(last) is not "compound:prt";
    }

    /// <summary>"the boys were unaware of the danger": what somebody did not know, and not what he did not tell; but "said that he was unaware".</summary>
    private static bool IsIgnorance(Passage p, Draft draft)
    {
        if (p.Syntax.Lemmas[draft.Key] is not "unaware" || p.InQuotation(draft.Key))
            return false;
        for (int t = p.Tree.Head(draft.Key); t >= 0; t = p.Tree.Head(t))
            if (p.Syntax.IsVerb(t) && p.Lexical[t] != 0)
                return false;
        return true;
    }

    /// <summary>"asked the police to find out who sent it", "who wrote the letter": a question whose answer nobody gives.</summary>
    private static bool IsQuestion(Passage p, Draft draft)
    {
        if (p.Syntax.Lemmas[draft.Key] is "find" && p.Syntax.Xpos[draft.Key] == "VB" && draft.Key + 1 < p.Count && p.Tokens.Form(draft.Key + 1) is "out")
            return true;
        return draft.Parent is not null
            && draft.Source is { Length: 1 } who
            && p.Syntax.Lemmas[who.Start] is "who" or "what"
            && p.Tree.Relation(draft.Key) is not ("acl:relcl" or "acl");
    }

    /// <summary>“Ask the engineers,” he said: who commands it doesn't do it.</summary>
    private static bool IsCommand(Passage p, Draft draft) =>
        draft.Parent is { } parent
        && p.Syntax.Xpos[draft.Key] is "VB" or "VBP"
        && draft.Source is null
        && draft.Key > 0
        && p.InQuotation(draft.Key)
        && parent.Content.Any(piece => piece.Start == draft.Key - 1)
        && p.IsPunctuation(draft.Key - 1)
        && p.Tree.Subject(draft.Key) is null;

    /// <summary>"the treaty means that": what follows from a thing, and nobody's words.</summary>
    private static bool IsMeaning(Passage p, Draft draft) =>
        p.Syntax.Lemmas[draft.Key] is "mean"
        && p.Tree.Child(draft.Key, "ccomp") is not null
        && p.Tree.Subject(draft.Key) is { } subject
        && p.Syntax.Upos[subject] is Upos.Noun or Upos.Det
        && !p.InQuotation(draft.Content.Count > 0 ? draft.Content[0].Start : draft.Key);

    /// <summary>"who asked not to be named", "declined to be identified", "spoke on condition of anonymity": how somebody spoke, not what was said.</summary>
    private static bool IsAnonymity(Passage p, Draft draft)
    {
        if (draft.Content is not [var only, ..] || !NamelessVerbs.Contains(p.Syntax.Lemmas[draft.Key]))
            return false;
        if (
            p.Tokens.Form(only.End - 1) is "anonymity"
            || p.Tokens.Form(only.Start) is "condition" && p.Tokens.Form(Math.Min(only.Start + 2, only.End - 1)) is "anonymity"
        )
            return true;
        int to = p.Tokens.Form(only.Start) is "not" ? only.Start + 1 : only.Start;
        return to + 2 < only.End && p.Tokens.Form(to) is "to" && p.Tokens.Form(to + 1) is "be" && Naming.Contains(p.Syntax.Lemmas[to + 2]);
    }

    /// <summary>"has, however,": nothing is said in adverbs and stops alone.</summary>
    private static bool IsAside(Passage p, Draft draft) =>
        draft.Content.Count > 0
        && draft.Content.All(piece => Enumerable.Range(piece.Start, piece.Length).All(t => p.Syntax.Upos[t] is Upos.Adv or Upos.Punct))
        && BareAnswers.Read(p.Syntax, draft.Content) is null;

    /// <summary>"in our national interest", "against the interests of the town": what is good for somebody, and not what he cares for.</summary>
    private static bool IsAdvantage(Passage p, Draft draft) =>
        p.Syntax.Lemmas[draft.Key] is "interest" && p.Syntax.Upos[draft.Key] is Upos.Noun && OfAdvantage.Contains(Prepositions.Of(p.Syntax, draft.Key));

    /// <summary>"Norland faces charges, Lind criticised": a verb that speaks against somebody, and nobody whom it speaks against. What stands before it
    /// is told by others.</summary>
    private static bool IsAttackUnnamed(Passage p, Draft draft) =>
        p.Syntax.IsVerb(draft.Key)
        && CueActs.IsAimedAt(p.Syntax.Lemmas[draft.Key].ToLowerInvariant())
        && !ToldVerbs.Lemmas.Contains(p.Syntax.Lemmas[draft.Key].ToLowerInvariant())
        && p.Tree.Child(draft.Key, "obj") is null
        && !Voice.IsPassive(p.Syntax, draft.Key)
        && draft.Content.Count > 0
        && draft.Content.All(piece => piece.End <= draft.Cue.Start && !p.InQuotation(piece.Start));

    /// <summary>"without any warning the bridge was closed", "instead of supporting the crew".</summary>
    private static bool IsWithout(Passage p, Draft draft)
    {
        if (p.Syntax.Xpos[draft.Key] == "VBG" && draft.Key > 1 && p.Tokens.Form(draft.Key - 1) is "of" && p.Tokens.Form(draft.Key - 2) is "instead")
            return true;
        if (p.Syntax.Upos[draft.Key] is not Upos.Noun)
            return false;
        for (int t = draft.Key - 1; t >= Math.Max(0, draft.Key - 2); t--)
            if (p.Syntax.Lemmas[t].ToLowerInvariant() is "without")
                return true;
        return false;
    }

    /// <summary>A verb whose only content is the "that" with which the content around it opens, or the "What" of a heading that asks.</summary>
    private static bool IsBarePronoun(Passage p, Draft draft) =>
        draft.Content is [{ Length: 1 } only]
        && (
            p.Tokens.Form(only.Start) is "that" && draft.Parent is { } parent && parent.Content.Any(piece => piece.Start == only.Start)
            || p.Tokens.Form(only.Start) is "What"
        );

    /// <summary>"has shown no sign of lifting the ban": what somebody does, seen from outside.</summary>
    private static bool IsSignOfDeed(Passage p, Draft draft)
    {
        for (int t = draft.Cue.Start; t + 1 < draft.Cue.End; t++)
            if (p.Syntax.Lemmas[t] is "sign" && p.Syntax.Lemmas[t + 1] is "of" && draft.Cue.End < p.Count && p.Syntax.Xpos[draft.Cue.End] == "VBG")
                return Signalling.Contains(p.Syntax.Lemmas[draft.Key]);
        return false;
    }
}
