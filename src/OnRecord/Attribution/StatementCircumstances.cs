using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>To whom, where and on what occasion something is said, as far as the cue's own clause tells.</summary>
internal static class StatementCircumstances
{
    internal static readonly WordSet OccasionPrepositions = WordSet.Of("Attribution/Data/rule-words.tsv", "occasion-prepositions");
    private static readonly WordSet SharedSpeech = WordSet.Of("Attribution/Data/rule-words.tsv", "shared-speech-verbs");
    private static readonly WordSet PlacePrepositions = WordSet.Of("Attribution/Data/rule-words.tsv", "reporting-places");
    private static readonly WordSet Speaking = WordSet.Of("Attribution/Data/rule-words.tsv", "speaking-pronouns");

    private static readonly WordSet Spans = WordSet.Of("Attribution/Data/rule-words.tsv", "time-spans");
    private static readonly WordSet Amounts = WordSet.Of("Attribution/Data/rule-words.tsv", "time-amounts");

    public static TokenRange? Addressee(Passage p, Draft draft)
    {
        int key = draft.Key;
        Tree tree = p.Tree;
        string lemma = p.Syntax.Lemmas[key].ToLowerInvariant();
        if (!p.Syntax.IsVerb(key))
            return p.Syntax.Upos[key] is Upos.Noun ? Towards(p, draft, key, any: false) : null;
        if (HearingBodies.Of(p.Syntax, key) is { } body && !draft.Cue.Contains(body))
            return Clean(p, draft, body);
        if (Voice.IsMarkedPassive(p.Syntax, key))
        {
            if (
                tree.Subject(key) is { } told
                && p.Syntax.Lemmas[told] is not "it"
                && ToldVerbs.Lemmas.Contains(lemma)
                && draft.Source?.Contains(told) != true
                && !draft.Cue.Contains(told)
            )
                return p.Syntax.Lemmas[told] is "I" or "we" ? new TokenRange(told, told + 1) : Clean(p, draft, told);
        }
        else
        {
            int? told = tree.Child(key, "iobj");
            if (told is null && ToldVerbs.Lemmas.Contains(lemma))
            {
                told = tree.Child(key, "obj");
                // "wants them to" and "asked questions": a person or group is told, not a thing.
                if (told is { } thing && p.Syntax.Upos[thing] is Upos.Noun && CueLexicon.Of(p.Syntax.Lemmas[thing], Upos.Noun) is not null)
                    told = null;
                told ??= Raised(p, key) ?? Before(p, draft);
            }

            // "wrote the ministry that …"
            if (
                told is null
                && WordList.SpokenToVerbs.Contains(lemma)
                && tree.Child(key, "ccomp") is not null
                && tree.Child(key, "obj") is { } reader
                && p.Kind[reader] != 0
            )
                told = reader;
            if (told is { } hearer && hearer > key && draft.Source?.Contains(hearer) != true)
                return Clean(p, draft, hearer);
        }

        return Towards(p, draft, key, any: WordList.SpokenToVerbs.Contains(lemma) || ToldVerbs.Lemmas.Contains(lemma)) ?? ByLetter(p, draft, key);
    }

    /// <summary>"at a press conference", "in an interview with the paper".</summary>
    public static TokenRange? Occasion(Passage p, Draft draft)
    {
        foreach (int child in Adjuncts(p, draft))
        {
            if (!OccasionPrepositions.Contains(Prepositions.Of(p.Syntax, child)))
                continue;
            if (!WordList.Occasions.Contains(p.Syntax.Lemmas[child].ToLowerInvariant()) || draft.Holds(child))
                continue;
            TokenRange phrase = p.Tree.Subtree(child);
            int end = phrase.End;
            while (end > child + 1 && p.IsPunctuation(end - 1))
                end--;
            return new TokenRange(phrase.Start, end);
        }

        return null;
    }

    /// <summary>The name of a place with "in" or "at" in the cue's own clause, or in its occasion.</summary>
    public static TokenRange? Where(Passage p, Draft draft)
    {
        foreach (int child in Adjuncts(p, draft))
        {
            if (Place(p, draft, child) is { } place)
                return place;
            if (!WordList.Occasions.Contains(p.Syntax.Lemmas[child].ToLowerInvariant()))
                continue;
            foreach (int inner in p.Tree.Children(child))
                if (Place(p, draft, inner) is { } there)
                    return there;
        }

        return null;
    }

    private static TokenRange? Place(Passage p, Draft draft, int head)
    {
        if (p.Kind[head] != (byte)NameKind.Place + 1 || draft.Holds(head) || draft.Source?.Contains(head) == true)
            return null;
        return PlacePrepositions.Contains(Prepositions.Of(p.Syntax, head)) ? p.Syntax.NameAt(head)!.Value.Range : null;
    }

    private static List<int> Adjuncts(Passage p, Draft draft)
    {
        var found = new List<int>();
        if (!p.Syntax.IsVerb(draft.Key))
            return found;
        foreach (int child in p.Tree.Children(draft.Key))
            if (p.Tree.Is(child, "obl") || p.Tree.Is(child, "nmod") || p.Tree.Is(child, "advcl"))
                found.Add(child);
        return found;
    }

    /// <summary>"told | the Ministry of Labour | the talks were over", parsed with the ministry inside what it is told.</summary>
    private static int? Before(Passage p, Draft draft)
    {
        if (draft.Content is not [var first, ..] || first.Start <= draft.Cue.End)
            return null;
        var gap = new TokenRange(draft.Cue.End, first.Start);
        return
            p.Syntax.Upos[gap.Start] is Upos.Det or Upos.Noun or Upos.Propn or Upos.Pron
            && !Enumerable.Range(gap.Start, gap.Length).Any(t => p.IsPunctuation(t) || p.Syntax.IsVerb(t))
            ? Phrases.Head(p.Syntax, gap)
            : null;
    }

    /// <summary>"asked China for aid", parsed with China inside the clause that follows.</summary>
    private static int? Raised(Passage p, int key)
    {
        if ((p.Tree.Child(key, "ccomp") ?? p.Tree.Child(key, "xcomp")) is not { } clause || p.Syntax.Xpos[clause] != "VB")
            return null;
        return p.Tree.Subject(clause) is { } subject && !(p.Tree.Child(clause, "mark") < subject) ? subject : null;
    }

    private static TokenRange? Towards(Passage p, Draft draft, int key, bool any)
    {
        foreach (int child in p.Tree.Children(key))
        {
            if (child < key || !p.Tree.Is(child, "obl") && !p.Tree.Is(child, "nmod") || draft.Source?.Contains(child) == true)
                continue;
            string preposition = Prepositions.Of(p.Syntax, child);
            bool towards =
                preposition == "to"
                || preposition == "with" && SharedSpeech.Contains(p.Syntax.Lemmas[key])
                || preposition == "on" && p.Syntax.Lemmas[key] is "call"
                || preposition == "of" && p.Syntax.Lemmas[key] is "ask" or "demand";
            if (CueLexicon.Of(p.Syntax.Lemmas[child], Upos.Noun) is not null && p.Syntax.Upos[child] is Upos.Noun)
                continue;
            bool named = any || p.Kind[child] != 0 || p.Syntax.Upos[child] is Upos.Pron || preposition == "on" && IsCalledOn(p, key, child);
            if (!towards || !named)
                continue;
            if (p.Syntax.Upos[child] is Upos.Noun or Upos.Propn or Upos.Pron && !WordList.Occasions.Contains(p.Syntax.Lemmas[child]))
                return Clean(p, draft, child);
        }

        return null;
    }

    /// <summary>"in a letter to the Secretary-General".</summary>
    private static TokenRange? ByLetter(Passage p, Draft draft, int key)
    {
        foreach (int child in p.Tree.Children(key))
        {
            if (!p.Tree.Is(child, "obl") || !WordList.Occasions.Contains(p.Syntax.Lemmas[child].ToLowerInvariant()) || draft.Holds(child))
                continue;
            foreach (int inner in p.Tree.Children(child))
                if (p.Tree.Is(inner, "nmod") && Prepositions.Of(p.Syntax, inner) is "to")
                    return Clean(p, draft, inner);
        }

        return null;
    }

    private static TokenRange? Clean(Passage p, Draft draft, int head)
    {
        TokenRange phrase = WithoutTime(p, WithoutOrder(p, Phrases.WithoutClauses(p.Syntax, head)));
        if (phrase.IsEmpty || IsOfClause(p, draft, phrase))
            return null;
        // "promised they would", "requested silence": who speaks next, or the thing that is asked for, is not the one spoken to.
        if (Speaking.Contains(p.Tokens.Form(head)) || draft.Content.Count == 1 && phrase.Contains(draft.Content[0]) && !HasClause(p, draft.Key))
            return null;
        return phrase.Overlaps(draft.Cue) || draft.Source?.Overlaps(phrase) == true ? null : phrase;
    }

    /// <summary>"told the Courier | Wednesday", "said | Wednesday the ship had sunk", "told the crew | two years ago": the time hears nothing.</summary>
    private static TokenRange WithoutTime(Passage p, TokenRange phrase)
    {
        int end = phrase.End;
        if (p.Tokens.Form(end - 1) is "ago" or "earlier")
            end--;
        // The tree may have the noun of time carry the phrase, and not "ago".
        else if (end >= p.Count || p.Tokens.Form(end) is not ("ago" or "earlier"))
            return WithoutDay(p, phrase);
        if (end == phrase.Start || !Spans.Contains(p.Syntax.Lemmas[end - 1].ToLowerInvariant()))
            return WithoutDay(p, phrase);
        end--;
        while (end > phrase.Start && (p.Syntax.Upos[end - 1] is Upos.Num || Amounts.Contains(p.Tokens.Form(end - 1).ToString().ToLowerInvariant())))
            end--;
        return new TokenRange(phrase.Start, end);
    }

    private static TokenRange WithoutDay(Passage p, TokenRange phrase)
    {
        int end = phrase.End;
        while (end > phrase.Start && TimeNames.Is(p.Tokens.Form(end - 1)))
            end--;
        return new TokenRange(phrase.Start, end);
    }

    /// <summary>"warned gradual change could hurt", "said the frigate would sail": what the clause is about, and nobody who hears it; but "urged the crew to
    /// leave".</summary>
    private static bool IsOfClause(Passage p, Draft draft, TokenRange phrase)
    {
        if (draft.Content is not [var first, ..] || first.Start != phrase.Start || phrase.End >= first.End)
            return false;
        int verb = phrase.End;
        while (verb < first.End - 1 && p.Syntax.Upos[verb] is Upos.Adv)
            verb++;
        return VerbForms.IsFinite(p.Syntax, verb)
            // "shows soldiers firing", "questioned how many men would".
            || p.Syntax.Lemmas[draft.Key] is "show"
            || WhWords.Is(p.Syntax, first.Start);
    }

    /// <summary>"called on the mayor and the council | to meet", parsed with the order inside the second of them.</summary>
    private static TokenRange WithoutOrder(Passage p, TokenRange phrase)
    {
        for (int t = phrase.Start + 1; t + 1 < phrase.End; t++)
            if (IsOrder(p, t))
                return new TokenRange(phrase.Start, t);
        return phrase;
    }

    private static bool IsOrder(Passage p, int to) => p.Tokens.Form(to) is "to" && p.Syntax.Upos[to] is Upos.Part;

    /// <summary>"called on the company and its lenders to talk": whoever is called on is told what to do behind it; but "called on the phone".</summary>
    private static bool IsCalledOn(Passage p, int key, int called)
    {
        int end = p.Sentence(key).End;
        for (int t = called + 1; t < end && !p.Syntax.IsVerb(t) && p.Tokens.Form(t) is not (";" or ":"); t++)
            if (IsOrder(p, t))
                return true;
        return false;
    }

    private static bool HasClause(Passage p, int key) =>
        p.Tree.Child(key, "xcomp") is not null || p.Tree.Child(key, "ccomp") is not null || p.Tree.Child(key, "advcl") is not null;
}
