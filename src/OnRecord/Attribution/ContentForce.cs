using System.Collections.Frozen;
using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>What a plain "said" does by what it says: deny, urge, pledge, warn, threaten, accuse, or null for a bare assertion.</summary>
internal static class ContentForce
{
    private static readonly WordSet ForceModals = WordSet.Of("Attribution/Data/rule-words.tsv", "force-modals");
    private static readonly WordSet Possessives = WordSet.Of("Attribution/Data/rule-words.tsv", "possessives");
    private static readonly WordSet Knowing = WordSet.Of("Attribution/Data/rule-words.tsv", "knowing-words");
    private static readonly WordSet Withheld = WordSet.Of("Attribution/Data/rule-words.tsv", "withheld-nouns");
    private static readonly WordSet Forecast = WordSet.Of("Attribution/Data/rule-words.tsv", "forecast-things");
    private static readonly WordSet Needful = WordSet.Of("Attribution/Data/rule-words.tsv", "needful-words");
    private static readonly WordSet RequiringModals = WordSet.Of("Attribution/Data/rule-words.tsv", "requiring-modals");
    private static readonly WordSet Improbable = WordSet.Of("Attribution/Data/rule-words.tsv", "improbable-adjectives");
    private static readonly WordSet Thinking = WordSet.Of("Attribution/Data/rule-words.tsv", "thinking-verbs");
    private static readonly WordSet Persons = WordSet.Of("Attribution/Data/rule-words.tsv", "persons-alone");
    private static readonly WordSet Nothing = WordSet.Of("Attribution/Data/rule-words.tsv", "nothing-words");

    private static readonly WordSet Foreseen = WordSet.Of("Attribution/Data/rule-words.tsv", "foreseen-verbs");
    private static readonly WordSet Willing = WordSet.Of("Attribution/Data/rule-words.tsv", "willing-adjectives");
    private static readonly WordSet IdleDenials = WordSet.Of("Attribution/Data/rule-words.tsv", "idle-denials");
    private static readonly WordSet Lamenting = WordSet.Of("Attribution/Data/rule-words.tsv", "lamenting-verbs");
    private static readonly WordSet Clearing = WordSet.Of("Attribution/Data/rule-words.tsv", "clearing-up-verbs");
    private static readonly WordSet Partial = WordSet.Of("Attribution/Data/rule-words.tsv", "partial-negations");

    private const int Reach = 60;
    private const int HarmDepth = 2;

    /// <summary>Words between the head of a content, or a verdict, and the claim that is dismissed.</summary>
    private const int ClaimReach = 5;

    /// <summary>So many first letters make one name of a country and its people: Russia and Russian, Iraq and Iraqi.</summary>
    private const int SharedLetters = 4;

    public static Act? Read(Passage p, Draft draft, int root)
    {
        string? modal = Modals.Of(p.Syntax, root);
        bool guess = IsGuess(p, root, modal);
        bool negated = Negation.IsOn(p.Syntax, root) || NegatedObject(p, root);
        int? subject = p.Tree.Subject(root);
        bool self = subject is { } doer && p.Syntax.Lemmas[doer].ToLowerInvariant() is "i" or "we";
        bool own = self || subject is { } named && IsOwnSide(p, draft, named);
        bool grave = Any(p, draft, WordList.GraveWords);
        if (p.Tokens.Form(draft.Content[^1].End - 1) is "?" || draft.Content[^1].Length > 2 && p.Tokens.Form(draft.Content[^1].End - 2) is "?")
            return Act.Ask;
        if (!self && !guess && (RequiringModals.Contains(modal) && !IsForecast(p, root, modal, subject) || Urges(p, root)))
            return negated || NegatedObject(p, root) ? Act.Oppose : Act.Urge;
        if (Untrue(p, root))
            return Negation.IsOn(p.Syntax, root) ? Act.Assert : Act.Deny;
        if (IsUnlikely(p, root, negated, self))
            return Act.Doubt;
        if (!negated && modal is null && Judgement(p, root, subject) is { } judgement)
            return judgement;
        if (negated && IsWish(p, root) && (modal is null || StatementRealisReader.CapableModals.Contains(modal)))
            return Act.Oppose;
        if (modal is "will" or "would" && own && !grave && !guess && !IsForeseen(p, root) && !IsSpokenOf(p, draft, root, subject))
            return negated ? Act.Deny : Act.Pledge;
        if (ForceModals.Contains(modal) && grave && !guess)
            return self && modal is "will" ? Act.Threaten : Act.Warn;
        bool harm = !own && subject is not null && modal is null && !Clearing.Contains(p.Syntax.Lemmas[root].ToLowerInvariant()) && Harms(p, draft, root);
        if (negated && modal is null && own && KnowsNot(p, root))
            return null;
        if (negated && modal is null && !harm)
            return IsIdle(p, draft, root) ? null : Act.Deny;
        return harm && !negated ? Act.Accuse : null;
    }

    /// <summary>"had no choice but to leave", "it is not only the ice", "lamented that nobody was asked", "explained why he had not come": a negation that
    /// turns down nothing.</summary>
    private static bool IsIdle(Passage p, Draft draft, int root)
    {
        if (Lamenting.Contains(p.Syntax.Lemmas[draft.Key].ToLowerInvariant()))
            return true;
        int first = draft.Content[0].Start;
        if (!p.InQuotation(first) && WhWords.Is(p.Syntax, first))
            return true;
        foreach (int child in p.Tree.Children(root))
        {
            if (IdleDenials.Contains(p.Syntax.Lemmas[child].ToLowerInvariant()) && Negation.IsOn(p.Syntax, child))
                return true;
            // "did not sink but was sunk", "it is no theory: it was sunk".
            if (
                child > root
                && (
                    p.Tree.Is(child, "conj") && p.Tree.Child(child, "cc") is { } but && p.Tokens.Form(but) is "but"
                    || p.Tree.Is(child, "parataxis") && Enumerable.Range(root, child - root).Any(t => p.Tokens.Form(t) is ":")
                )
                && p.Tree.Child(child, "nsubj") is null == p.Tree.Is(child, "conj")
            )
                return true;
            if (Negation.IsWord(p.Syntax.Lemmas[child].ToLowerInvariant()) && child + 1 < p.Count && Partial.Contains(p.Tokens.Form(child + 1)))
                return true;
        }

        return IdleDenials.Contains(p.Syntax.Lemmas[root].ToLowerInvariant());
    }

    /// <summary>"must have been asleep", "could have died of it": what was, as far as one may conclude; but "should have stopped".</summary>
    private static bool IsGuess(Passage p, int root, string? modal)
    {
        if (modal is null or "should" || p.Syntax.Xpos[root] != "VBN" && p.Tree.Child(root, "cop") is null)
            return false;
        foreach (int child in p.Tree.Children(root))
            if (p.Syntax.Lemmas[child] is "have" && p.Syntax.Upos[child] is Upos.Aux)
                return true;
        return false;
    }

    /// <summary>"the weather should ease by noon": what is likely, of what nobody can tell to do it; but "the pier should be closed".</summary>
    private static bool IsForecast(Passage p, int root, string? modal, int? subject) =>
        modal is "should"
        && p.Syntax.Xpos[root] == "VB"
        && p.Tree.Child(root, "obj") is null
        && p.Tree.Child(root, "cop") is null
        && !Voice.IsMarkedPassive(p.Syntax, root)
        && subject is { } thing
        && Forecast.Contains(p.Syntax.Lemmas[thing].ToLowerInvariant());

    /// <summary>"we will be lucky", "we will see prices fall": what comes of itself, and nobody pledges.</summary>
    private static bool IsForeseen(Passage p, int root) =>
        Foreseen.Contains(p.Syntax.Lemmas[root].ToLowerInvariant())
        || p.Syntax.Upos[root] is Upos.Adj && p.Tree.Child(root, "cop") is not null && !Willing.Contains(p.Syntax.Lemmas[root].ToLowerInvariant());

    /// <summary>A pronoun that can mean the speaker, "his government", or a name made of the speaker's own ("the Russian minister said Russia would
    /// …").</summary>
    private static bool IsOwnSide(Passage p, Draft draft, int subject)
    {
        // "hiring them would": they are hired, and do nothing.
        if (p.Tokens.Form(subject) is "them" or "him")
            return false;
        if (Pronouns.IsThirdPerson(p.Syntax.Lemmas[subject]))
            return !p.InQuotation(subject);
        if (draft.Source is not { } source)
            return false;
        foreach (int child in p.Tree.Children(subject))
            if (Possessives.Contains(p.Syntax.Lemmas[child].ToLowerInvariant()) && p.Tree.Is(child, "nmod"))
                return true;
        if (p.Kind[subject] != 0)
            return NamesToo(p, source, subject);
        // "Two Norland boats", says the navy of Norland.
        foreach (int child in p.Tree.Children(subject))
            if ((p.Tree.Is(child, "amod") || p.Tree.Is(child, "compound")) && char.IsUpper(p.Tokens.Form(child)[0]) && NamesToo(p, source, child))
                return true;
        return false;
    }

    /// <summary>Whether a word of the source begins like the name.</summary>
    private static bool NamesToo(Passage p, TokenRange source, int word)
    {
        ReadOnlySpan<char> name = p.Tokens.Form(word);
        for (int t = source.Start; t < source.End; t++)
            if (name.Length >= SharedLetters && p.Tokens.Form(t).StartsWith(name[..SharedLetters], StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>"she said it would help", "it would be the largest": what is talked about, and not the one who speaks.</summary>
    private static bool IsSpokenOf(Passage p, Draft draft, int root, int? subject)
    {
        if (subject is not { } word || p.Syntax.Lemmas[word].ToLowerInvariant() is not "it")
            return false;
        if (p.Tree.Child(root, "cop") is not null || draft.Source is not { } source)
            return true;
        int head = Features.SpanShape.Head(p.Tree, source);
        return p.IsPerson(head) || p.Syntax.Lemmas[head].ToLowerInvariant() is "he" or "she";
    }

    /// <summary>"the reports are false", "are false information", "turned out to be false".</summary>
    private static bool Untrue(Passage p, int root)
    {
        if (WordList.UntrueWords.Contains(p.Syntax.Lemmas[root]))
            return p.Tree.Child(root, "cop") is not null || Voice.IsMarkedPassive(p.Syntax, root);
        foreach (int child in p.Tree.Children(root))
            if (
                (
                    p.Tree.Is(child, "xcomp")
                    || p.Tree.Is(child, "conj") && p.Tree.Child(root, "cop") is not null
                    || p.Tree.Is(child, "amod") && p.Tree.Child(root, "cop") is not null
                )
                && !IsKind(p, child)
                && WordList.UntrueWords.Contains(p.Syntax.Lemmas[child])
            )
                return true;
        return false;
    }

    /// <summary>"claims that the quay sank were stupid", "it was absurd to conclude that it sank".</summary>
    public static bool Dismisses(Passage p, Draft draft, int root)
    {
        TokenRange first = draft.Content[0];
        for (int t = first.Start; t < Math.Min(first.End, first.Start + ClaimReach); t++)
            if (NamedClaims.At(p.Syntax, t, Math.Min(first.End, p.Sentence(t).End)) is { Verdict.Link: StanceLink.Rejects })
                return true;
        if (Verdicts.Of(p.Syntax, root) is not StanceLink.Rejects || Negation.IsOn(p.Syntax, root))
            return false;
        for (int t = root + 1; t < Math.Min(first.End, root + ClaimReach); t++)
            if (Verdicts.AreOnSaying(p.Syntax, t))
                return true;
        return false;
    }

    /// <summary>"it is unlikely that", "we don't think that", "I don't see how".</summary>
    private static bool IsUnlikely(Passage p, int root, bool negated, bool self)
    {
        if (Improbable.Contains(p.Syntax.Lemmas[root]))
            return !negated;
        // "it is not clear that the bridge is safe".
        if (p.Syntax.Lemmas[root] is "clear" or "certain" && negated && p.Tree.Child(root, "cop") is not null)
            return true;
        return negated && self && p.Syntax.Xpos[root] == "VB" && Thinking.Contains(p.Syntax.Lemmas[root]);
    }

    /// <summary>What is said to be good or bad by the main word or what qualifies it: "was an act of madness", "the ruling was appropriate".</summary>
    private static Act? Judgement(Passage p, int root, int? subject)
    {
        if (subject is not { } judged || p.Tree.Child(root, "cop") is null)
            return null;
        bool person = p.IsPerson(judged) || Persons.Contains(p.Syntax.Lemmas[judged].ToLowerInvariant());
        if (Is(WordList.BlameWords))
            return person ? Act.Accuse : Act.Oppose;
        return Is(WordList.PraiseWords) ? Act.Support : null;

        bool Is(FrozenSet<string> words)
        {
            if (words.Contains(p.Syntax.Lemmas[root].ToLowerInvariant()) && p.Syntax.Xpos[root] is not ("JJR" or "RBR"))
                return true;
            foreach (int child in p.Tree.Children(root))
                if (
                    (
                        p.Tree.Is(child, "amod")
                        || p.Tree.Is(child, "conj") && p.Syntax.Upos[child] is Upos.Adj
                        || p.Tree.Is(child, "nmod") && Prepositions.Of(p.Syntax, child) is "of"
                    ) && words.Contains(p.Syntax.Lemmas[child].ToLowerInvariant())
                )
                    return true;
            return false;
        }
    }

    /// <summary>"has no information", "did not know", "has not seen the suit": who does not know rejects nothing.</summary>
    private static bool KnowsNot(Passage p, int root)
    {
        if (Knowing.Contains(p.Syntax.Lemmas[root]))
            return true;
        return p.Syntax.Lemmas[root] is "have" && p.Tree.Child(root, "obj") is { } thing && Withheld.Contains(p.Syntax.Lemmas[thing]);
    }

    /// <summary>A word of harm that says what the subject does or is: in the main clause, not in a phrase further down.</summary>
    private static bool Harms(Passage p, Draft draft, int root)
    {
        int left = Reach;
        foreach (TokenRange piece in draft.Content)
        {
            for (int t = piece.Start; t < piece.End && left-- > 0; t++)
            {
                if (!WordList.HarmWords.Contains(p.Syntax.Lemmas[t].ToLowerInvariant()) || IsKind(p, t))
                    continue;
                int at = t;
                for (int steps = 0; steps < HarmDepth && at != root && at >= 0; steps++)
                    at = p.Tree.Head(at);
                if (at == root)
                    return true;
            }
        }

        return false;
    }

    /// <summary>"a lie test", "the crime lab", "an abuse hotline": of which kind a thing is.</summary>
    private static bool IsKind(Passage p, int word) => p.Syntax.Upos[word] is Upos.Noun && p.Tree.Is(word, "compound") && p.Tree.Head(word) > word;

    /// <summary>"needs to", "has to", "it is important that", "let us", a bare imperative.</summary>
    private static bool Urges(Passage p, int root)
    {
        string lemma = p.Syntax.Lemmas[root].ToLowerInvariant();
        if (
            lemma is "need" or "have"
            && p.Tree.Child(root, "xcomp") is { } deed
            && p.Syntax.Xpos[deed] == "VB"
            && p.Tree.Child(deed, "mark") is not null
            && p.Tree.Child(root, "obj") is null
        )
            return true;
        if (Needful.Contains(lemma))
            return AsksForADeed(p, root);
        if (lemma is "need" && p.Syntax.Upos[root] is Upos.Noun)
            return true;
        return p.Syntax.Xpos[root] == "VB"
            && p.Tree.Subject(root) is null
            && p.Tree.Child(root, "mark") is null
            && p.Tree.Child(root, "aux") is null
            && OpensClause(p, root);
    }

    /// <summary>"it is time to act", "it is vital that", "is necessary"; but "the fourth time", "is important for the trade".</summary>
    private static bool AsksForADeed(Passage p, int needful)
    {
        foreach (int child in p.Tree.Children(needful))
            if (
                child > needful
                && (
                    p.Tree.Is(child, "ccomp")
                    || p.Tree.Is(child, "csubj")
                    || (p.Tree.Is(child, "acl") || p.Tree.Is(child, "advcl") || p.Tree.Is(child, "xcomp")) && p.Syntax.Xpos[child] == "VB"
                )
            )
                return true;
        return p.Syntax.Upos[needful] is Upos.Adj
            && p.Syntax.Lemmas[needful] is not "important"
            && Prepositions.Phrase(p.Syntax, needful, word => word is "for" or "to") is null;
    }

    /// <summary>A command has nothing before it but "please" or "never": a verb with words before it has a subject among them, found or not.</summary>
    private static bool OpensClause(Passage p, int verb)
    {
        for (int t = verb - 1; t >= p.Sentence(verb).Start && p.Tokens.Form(t) is not ("," or ";" or ":" or "“" or "\"" or "‘"); t--)
            if (p.Syntax.Upos[t] is not (Upos.Adv or Upos.Intj or Upos.Part or Upos.Cconj or Upos.Aux) && p.Syntax.Lemmas[t] is not ("please" or "that"))
                return false;
        return true;
    }

    /// <summary>"does not want", "is not something it wishes".</summary>
    private static bool IsWish(Passage p, int root)
    {
        if (WordList.WishWords.Contains(p.Syntax.Lemmas[root]))
            return true;
        foreach (int child in p.Tree.Children(root))
            if (p.Tree.Relation(child) == "acl:relcl" && WordList.WishWords.Contains(p.Syntax.Lemmas[child]))
                return true;
        return false;
    }

    private static bool NegatedObject(Passage p, int root)
    {
        foreach (int child in p.Tree.Children(root))
        {
            if (!p.Tree.Is(child, "obj") && !p.Tree.Is(child, "iobj") && !p.Tree.Is(child, "nsubj"))
                continue;
            if (Nothing.Contains(p.Syntax.Lemmas[child].ToLowerInvariant()))
                return true;
            foreach (int determiner in p.Tree.Children(child))
                if (p.Tree.Is(determiner, "det") && p.Syntax.Lemmas[determiner].ToLowerInvariant() is "no" or "neither")
                    return true;
        }

        return false;
    }

    private static bool Any(Passage p, Draft draft, FrozenSet<string> words)
    {
        int left = Reach;
        foreach (TokenRange piece in draft.Content)
            for (int t = piece.Start; t < piece.End && left-- > 0; t++)
                if (words.Contains(p.Syntax.Lemmas[t].ToLowerInvariant()))
                    return true;
        return false;
    }
}
