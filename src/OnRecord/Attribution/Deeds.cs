using OnRecord.Attribution.Features;
using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Verbs that speak or think in one frame and do in another: "recalled 900 boats", "saw the harbour", "posted a photo", "is known for its
/// bridges". Whatever is written of a deed is whoever's who tells it.</summary>
internal static class Deeds
{
    private static readonly WordSet Audiences = WordSet.Of("Attribution/Data/rule-words.tsv", "audiences");
    private static readonly WordSet Duties = WordSet.Of("Attribution/Data/rule-words.tsv", "duties");
    private static readonly WordSet Stories = WordSet.Of("Attribution/Data/rule-words.tsv", "story-nouns");
    private static readonly WordSet SubjectMatter = WordSet.Of("Attribution/Data/rule-words.tsv", "subject-matter-prepositions");
    private static readonly WordSet Findings = WordSet.Of("Attribution/Data/rule-words.tsv", "finding-nouns");
    private static readonly WordSet Pictures = WordSet.Of("Attribution/Data/rule-words.tsv", "picture-nouns");
    private static readonly WordSet Posting = WordSet.Of("Attribution/Data/rule-words.tsv", "posting-verbs");
    private static readonly WordSet Informing = WordSet.Of("Attribution/Data/rule-words.tsv", "informing-verbs");
    private static readonly WordSet Conversing = WordSet.Of("Attribution/Data/rule-words.tsv", "conversing-verbs");
    private static readonly WordSet Armed = WordSet.Of("Attribution/Data/rule-words.tsv", "armed-bodies");
    private static readonly WordSet Endangered = WordSet.Of("Attribution/Data/rule-words.tsv", "endangered-things");
    private static readonly WordSet Barring = WordSet.Of("Attribution/Data/rule-words.tsv", "barring-verbs");

    private static readonly WordSet NamingPhrases = WordSet.Of("Attribution/Data/rule-words.tsv", "naming-phrases");
    private static readonly WordSet Attained = WordSet.Of("Attribution/Data/rule-words.tsv", "attained-things");

    /// <summary>Words for one who is called, with nothing that he is called.</summary>
    private const int ShortestCalling = 4;

    public static bool IsOne(Passage p, Draft draft)
    {
        if (!p.Syntax.IsVerb(draft.Key))
            return false;
        string lemma = p.Syntax.Lemmas[draft.Key].ToLowerInvariant();
        if (lemma is "seem" or "appear" && !IsToSomebody(p, draft) || IsUnknown(p, draft, lemma))
            return true;
        // "It's worth noting that": so does whoever writes.
        if (draft.Source is null && draft.Key > 0 && p.Tokens.Form(draft.Key - 1) is "worth")
            return true;
        if (p.Tree.Child(draft.Key, "ccomp") is not null || draft.Content.Any(piece => p.InQuotation(piece.Start)))
            return false;
        int? thing = p.Tree.Child(draft.Key, "obj");
        return lemma switch
        {
            "recall" => thing is { } counted && p.Tree.Child(counted, "nummod") is not null,
            "deny" => thing is not null && p.Tree.Child(draft.Key, "iobj") is not null,
            "report" => thing is null
                && p.Tree.Child(draft.Key, "obl") is { } where
                && Duties.Contains(p.Syntax.Lemmas[where])
                && Prepositions.Of(p.Syntax, where) is "for" or "to",
            "tell" => thing is { } told
                && Stories.Contains(p.Syntax.Lemmas[told])
                && p.Tree.Child(draft.Key, "iobj") is null
                && (p.Syntax.Lemmas[told] is "truth" or "lie" || p.Tree.Subject(draft.Key) is not { } teller || p.Kind[teller] == 0),
            // "The findings add to pressure on the yard."
            "add" => FollowedBy(p, draft.Key, "to"),
            // "is only supporting the army", with men or money.
            "support" => thing is { } helped && Armed.Contains(p.Syntax.Lemmas[helped].ToLowerInvariant()),
            // "may threaten the peace": what is in danger.
            "threaten" => thing is { } endangered && Endangered.Contains(p.Syntax.Lemmas[endangered].ToLowerInvariant()),
            // "the memo was circulated after the fire".
            "circulate" => true,
            // "concluded its third hearing", "concluded talks".
            "conclude" => thing is { } ended && (WordList.Occasions.Contains(p.Syntax.Lemmas[ended]) || p.Tree.Child(ended, "nmod:poss") is not null),
            // "a dog alerted to the smell"; but "alerted the crew".
            "alert" => thing is null && FollowedBy(p, draft.Key, "to"),
            // "twelve sailors held there".
            "hold" => p.Syntax.Xpos[draft.Key] == "VBN" && p.Tree.Child(draft.Key, "xcomp") is null,
            // "was named leader of the port"; but "was named by the police", "was named as a suspect".
            "name" => Voice.IsMarkedPassive(p.Syntax, draft.Key) && !HasPhrase(p, draft.Key, NamingPhrases.Contains),
            // "could not realise his dream".
            "realise" or "realize" => thing is { } attained && Attained.Contains(p.Syntax.Lemmas[attained]),
            // "cannot understand why": bewildered, and neither silent nor in doubt.
            "understand" => Negation.IsOn(p.Syntax, draft.Key) && Modals.Of(p.Syntax, draft.Key) is "can" or "could",
            "want" => FollowedBy(p, draft.Key, "for") && p.Tree.Child(draft.Key, "xcomp") is null,
            "question" => draft.Key > 0 && p.Tokens.Form(draft.Key - 1) is "for",
            // "the tests that it offers", "a lab offering tests".
            "offer" => p.Tree.Is(draft.Key, "acl")
                && p.Syntax.Xpos[draft.Key] is "VBZ" or "VBP" or "VBG"
                && p.Tree.Child(draft.Key, "xcomp") is null
                && !TellsOfSaying(p, draft),
            // "a tube that requires a drop of blood", "needs to be approved": no order by anybody.
            "require" => p.Tree.Child(draft.Key, "xcomp") is null
                && p.Tree.Subject(draft.Key) is var asks
                && (asks is not { } asking || p.Kind[asking] == 0 && p.Syntax.Upos[asking] is not Upos.Pron),
            "allow" or "permit" => true,
            // "had carried out the raid “to sow fear”": whoever tells it quotes, and not who did it.
            "carry" => FollowedBy(p, draft.Key, "out"),
            // "was called to the harbour", "a company called Harbour Watch".
            "call" => Voice.IsMarkedPassive(p.Syntax, draft.Key)
                && HasPhrase(p, draft.Key, preposition => preposition is "to")
                && !HasPhrase(p, draft.Key, preposition => preposition is "by")
                || IsCalledForHelp(p, draft, thing)
                || p.Syntax.Xpos[draft.Key] == "VBN"
                    && p.Tree.Relation(draft.Key) == "acl"
                    && p.Tree.Head(draft.Key) == draft.Key - 1
                    && draft.Key + 1 < p.Count
                    && p.Syntax.Upos[draft.Key + 1] is Upos.Propn
                    && !HasPhrase(p, draft.Key, preposition => preposition is "by"),
            // "had committed no misconduct"; but "committed troops to", "committed itself".
            "commit" => thing is { } committed
                && p.Syntax.Upos[committed] is Upos.Noun
                && p.Tree.Child(draft.Key, "xcomp") is null
                && !HasPhrase(p, draft.Key, preposition => preposition is "to"),
            // "the regulator, known as Harbour Watch", "is best known for its bridges".
            "know" => p.Syntax.Xpos[draft.Key] == "VBN"
                && (p.Tree.Child(draft.Key, "xcomp") is null || draft.Key > 1 && p.Syntax.Lemmas[draft.Key - 2] is "have")
                || IsOfThing(p, thing) && !AsksWhat(p, draft),
            "see" => !HasPhrase(p, draft.Key, preposition => preposition is "as") && (thing is null || IsOfThing(p, thing) && !AsksWhat(p, draft)),
            "find" => IsFound(p, draft, thing),
            "push" => thing is not null && p.Tree.Child(draft.Key, "xcomp") is null,
            "press" => thing is { } charges && p.Syntax.Lemmas[charges] is "charge",
            _ when Posting.Contains(lemma) => IsPicture(p, thing ?? p.Tree.Subject(draft.Key))
                || draft.Content is [var posted] && posted.Start > draft.Key && IsPicture(p, SpanShape.Head(p.Tree, posted)),
            "unveil" => IsOfThing(p, thing),
            // "the pass is not intended for children".
            "intend" => Voice.IsMarkedPassive(p.Syntax, draft.Key) && HasPhrase(p, draft.Key, preposition => preposition is "for"),
            "look" => p.Lexical[draft.Key] == 0,
            // "began installing safes"; but "began by saying".
            "begin" => !Enumerable.Range(draft.Cue.Start, draft.Cue.Length).Any(t => t != draft.Key && p.Lexical[t] != 0),
            "cry" => thing is { } self && p.Syntax.Upos[self] is Upos.Pron,
            // "addressed the congress"; "fixes that address an issue".
            "address" => thing is { } audience
                && (
                    draft.Source is null
                    || p.Kind[audience] != 0
                    || draft.Content is [var addressed] && addressed.Contains(audience) && Audiences.Contains(p.Syntax.Lemmas[audience].ToLowerInvariant())
                ),
            "speak" when draft.Content is [var occasion] && StatementCircumstances.OccasionPrepositions.Contains(p.Tokens.Form(occasion.Start)) => !HasPhrase(
                p,
                draft.Key,
                SubjectMatter.Contains
            ),
            _ when Conversing.Contains(lemma) => IsOfHearerAlone(p, draft),
            _ when Informing.Contains(lemma) && thing is { } informed => IsHimAlone(p, draft, informed),
            // "the villagers continue to suffer", "would continue to take gifts": it goes on, and nothing is said.
            "continue" => p.Tree.Child(draft.Key, "xcomp") is { } below && p.Lexical[below] == 0 && !TellsOfSaying(p, draft),
            _ => IsBarred(p, draft.Key),
        };
    }

    /// <summary>"called a police officer", "called the ambulance": nothing is said of whoever is called; but "called the plan a farce".</summary>
    private static bool IsCalledForHelp(Passage p, Draft draft, int? thing) =>
        thing is { } called
        && !WordList.Occasions.Contains(p.Syntax.Lemmas[called])
        && draft.Content is [{ Length: <= ShortestCalling } only]
        && only.Contains(called)
        && only.End == called + 1
        && p.Syntax.Upos[only.Start] is Upos.Det
        && !Enumerable.Range(only.Start, only.Length).Any(p.InQuotation);

    /// <summary>"It seemed to Lind that"; but not "the bridge appears to have sunk", which is how it looks to whoever writes. Of "appeared to deny it" the
    /// denial is told.</summary>
    private static bool IsToSomebody(Passage p, Draft draft) =>
        draft.Source is { } source && source.Start > draft.Key && p.Tokens.Form(source.Start - 1) is "to"
        || p.Tree.Child(draft.Key, "xcomp") is { } below && p.Lexical[below] != 0 && draft.Cue.Contains(below);

    /// <summary>"It is not known which bridge": that nobody knows it nobody says.</summary>
    private static bool IsUnknown(Passage p, Draft draft, string lemma) =>
        lemma is "know" && draft.Source is null && Voice.IsMarkedPassive(p.Syntax, draft.Key) && Negation.IsOn(p.Syntax, draft.Key);

    /// <summary>Whether the object is a thing, and neither a word of saying or thinking ("saw a threat") nor none at all ("sees no reason").</summary>
    private static bool IsOfThing(Passage p, int? thing) => thing is { } named && p.Lexical[named] == 0 && !Negation.IsOn(p.Syntax, named);

    /// <summary>"found the messages"; but "found evidence", "found 31 breaches", "found the offer compelling".</summary>
    private static bool IsFound(Passage p, Draft draft, int? thing)
    {
        if (!IsOfThing(p, thing) || p.Tree.Child(draft.Key, "xcomp") is not null)
            return false;
        int found = thing!.Value;
        return !Findings.Contains(p.Syntax.Lemmas[found])
            && p.Tree.Child(found, "nummod") is null
            && !draft.Content.Any(piece => Enumerable.Range(piece.Start, piece.Length).Any(IsJudgement));

        bool IsJudgement(int token) =>
            token > found && p.Syntax.Upos[token] is Upos.Adj && p.Tree.Head(token) is var head && (head == found || head == draft.Key);
    }

    /// <summary>"knew what it meant".</summary>
    private static bool AsksWhat(Passage p, Draft draft) => draft.Content is [var first, ..] && WhWords.Is(p.Syntax, first.Start);

    private static bool IsPicture(Passage p, int? thing) =>
        thing is { } shown
        && (Pictures.Contains(p.Syntax.Lemmas[shown].ToLowerInvariant()) || p.Syntax.Upos[shown] is Upos.Pron && p.Tokens.Form(shown) is "it");

    /// <summary>"talked to you", "pleaded with her brother": to whom, and nothing of what.</summary>
    private static bool IsOfHearerAlone(Passage p, Draft draft) =>
        draft.Content is [var only]
        && p.Tree.Child(draft.Key, "obl") is { } hearer
        && only.Contains(hearer)
        && only.End <= p.Tree.Subtree(hearer).End
        && Prepositions.Of(p.Syntax, hearer) is "to" or "with";

    /// <summary>"reassured the crew", "briefed him as governor": whom, and nothing of what.</summary>
    private static bool IsHimAlone(Passage p, Draft draft, int hearer) =>
        p.Lexical[hearer] == 0
        && p.Tree.Child(draft.Key, "iobj") is null
        && p.Tree.Child(draft.Key, "xcomp") is null
        && draft.Content is [var only]
        && only.Start > draft.Key
        && only.Contains(hearer)
        && only.End <= p.Tree.Subtree(hearer).End
        && Phrases.WithoutClauses(p.Syntax, hearer).Start == only.Start;

    /// <summary>"is barred by law from discussing it".</summary>
    private static bool IsBarred(Passage p, int key) =>
        p.Syntax.Xpos[key] == "VBG"
        && p.Tree.Child(key, "mark") is { } from
        && p.Tokens.Form(from) is "from"
        && p.Tree.Head(key) is >= 0 and var barring
        && Barring.Contains(p.Syntax.Lemmas[barring]);

    /// <summary>Whether a word of saying or thinking stands in the content.</summary>
    private static bool TellsOfSaying(Passage p, Draft draft) =>
        draft.Content.Any(piece => Enumerable.Range(piece.Start, piece.Length).Any(t => p.Lexical[t] != 0));

    private static bool FollowedBy(Passage p, int key, string word) => key + 1 < p.Count && p.Tokens.Form(key + 1).SequenceEqual(word);

    private static bool HasPhrase(Passage p, int key, Func<string, bool> preposition) => Prepositions.Phrase(p.Syntax, key, preposition) is not null;
}
