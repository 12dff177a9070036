using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Tells who stands where a speaker stands, and does not speak: whoever is told, asked or charged, the "it" of a clause, the one around whom
/// others claim.</summary>
internal static class Hearers
{
    private static readonly WordSet Asking = WordSet.Of("Attribution/Data/rule-words.tsv", "asking-verbs");
    private static readonly WordSet BeforeAsked = WordSet.Of("Attribution/Data/rule-words.tsv", "words-before-asked");
    private static readonly WordSet Holding = WordSet.Of("Attribution/Data/rule-words.tsv", "holding-verbs");
    private static readonly WordSet ToldThings = WordSet.Of("Attribution/Data/rule-words.tsv", "told-things");
    private static readonly WordSet Surrounding = WordSet.Of("Attribution/Data/rule-words.tsv", "surrounding-prepositions");

    public static bool IsOne(Passage p, int key, TokenRange? source) =>
        IsAskedOfHim(p, key)
        || source is { } named
            && (IsHearing(p, key, named) || IsSpokenTo(p, key, named) || IsSpokenOf(p, key, named) || IsImpersonal(p, key, named) || IsAround(p, key, named));

    private static bool IsHearing(Passage p, int key, TokenRange source) => HearingBodies.Of(p.Syntax, key) is { } body && source.Contains(body);

    /// <summary>"told | him | the ferry was safe", "told | the council | the bridge would close": who is told, where no "that" parts him from what he is
    /// told; null where nobody is.</summary>
    /// <param name="behind">The words behind the verb that were taken for what is said.</param>
    public static TokenRange? Told(Passage p, int verb, TokenRange behind)
    {
        string lemma = p.Syntax.Lemmas[verb].ToLowerInvariant();
        if (behind.Length < 2 || !ToldVerbs.Lemmas.Contains(lemma))
            return null;
        int first = behind.Start;
        bool alone = p.Tree.Relation(first) is "iobj"
            ? p.Tree.Subtree(first).End == first + 1 && p.Syntax.Upos[first + 1] is not (Upos.Adp or Upos.Part or Upos.Punct)
            : p.Syntax.Xpos[first] is "PRP" && p.Syntax.Upos[first + 1] is Upos.Det or Upos.Propn;
        if (alone)
            return new TokenRange(first, first + 1);
        // "asked the Kremlin | for any letters they had"
        if (Asking.Contains(lemma))
            return Asked(p, behind);
        for (int t = first + 1; t < behind.End && !p.Syntax.IsVerb(t) && !p.IsPunctuation(t); t++)
        {
            if (p.Syntax.Upos[t] is not (Upos.Det or Upos.Pron) || p.Syntax.Xpos[t] is "WDT" or "WP" || p.Syntax.Upos[t - 1] is not (Upos.Noun or Upos.Propn))
                continue;
            var hearer = new TokenRange(first, t);
            return ToldThings.Contains(p.Syntax.Lemmas[Phrases.Head(p.Syntax, hearer)].ToLowerInvariant()) || !OpensClause(p, t, behind.End) ? null : hearer;
        }

        return null;
    }

    /// <summary>Who is asked for something: the phrase before "for", where it names somebody.</summary>
    private static TokenRange? Asked(Passage p, TokenRange behind)
    {
        for (int t = behind.Start; t + 1 < behind.End && !p.Syntax.IsVerb(t) && !p.IsPunctuation(t); t++)
        {
            if (p.Tokens.Form(t) is not "for" || t == behind.Start)
                continue;
            var asked = new TokenRange(behind.Start, t);
            int head = Phrases.Head(p.Syntax, asked);
            bool isNamed = p.Syntax.Upos[head] is Upos.Propn or Upos.Pron || p.Kind[head] != 0;
            return isNamed || p.Tokens.Form(asked.Start) is "the" && !Descriptions.IsSpeechless(p, head) && p.Lexical[head] == 0 ? asked : null;
        }

        return null;
    }

    /// <summary>Whether a verb that is tensed comes before any comma.</summary>
    private static bool OpensClause(Passage p, int from, int end)
    {
        for (int t = from; t < end && p.Tokens.Form(t) is not ("," or ";" or ":"); t++)
            if (VerbForms.IsFinite(p.Syntax, t))
                return true;
        return false;
    }

    /// <summary>"the clerks, held since May, accused of theft": a participle alone that tells what somebody hears, wherever the tree hangs it.</summary>
    public static bool IsCharge(Passage p, int key) =>
        p.Syntax.Xpos[key] == "VBN"
        && p.Tree.Child(key, "obj") is null
        && p.Tree.Child(key, "aux") is null
        && CueActs.IsAimedAt(p.Syntax.Lemmas[key].ToLowerInvariant());

    /// <summary>"…, she said when asked if": who is asked stands there, and who asks does not.</summary>
    private static bool IsAskedOfHim(Passage p, int key) =>
        Asking.Contains(p.Syntax.Lemmas[key])
        && p.Syntax.Xpos[key] is "VBN" or "VBD"
        && key > 0
        && p.Tree.Subject(key) is null
        && BeforeAsked.Contains(p.Syntax.Lemmas[key - 1].ToLowerInvariant());

    /// <summary>"Asked whether it had sunk, …", "When asked about it, …": the verb of what was asked, told before the answer.</summary>
    public static bool IsQuestion(Passage p, int key) =>
        p.Syntax.Xpos[key] is "VBN" or "VBD"
        && Asking.Contains(p.Syntax.Lemmas[key].ToLowerInvariant())
        && p.Tree.Subject(key) is null
        && p.Tree.Child(key, "aux") is null
        && p.Sentence(key).Start is var start
        && (key == start || key == start + 1 && BeforeAsked.Contains(p.Syntax.Lemmas[start].ToLowerInvariant()));

    /// <summary>Whether the words before an answer tell what was asked.</summary>
    public static bool IsQuestion(Passage p, TokenRange words) =>
        p.Sentence(words.Start).Start == words.Start && (IsQuestion(p, words.Start) || words.Length > 1 && IsQuestion(p, words.Start + 1));

    /// <summary>"She had been warned twice", "the owner was accused of fraud", "people suspected of theft", "Lind told to
    /// pay": the subject of such a passive, or the noun before it, hears it, and doesn't say it.</summary>
    private static bool IsSpokenTo(Passage p, int key, TokenRange source)
    {
        int? told =
            Voice.IsMarkedPassive(p.Syntax, key) ? p.Tree.Subject(key)
            : Voice.IsPassive(p.Syntax, key) ? p.Tree.Head(key)
            : null;
        return told is { } one && source.Contains(one) && CueActs.IsAimedAt(p.Syntax.Lemmas[key].ToLowerInvariant());
    }

    /// <summary>"Lind, considered the best of the captains", "a toll forecast to rise": whom others think or say it of.</summary>
    private static bool IsSpokenOf(Passage p, int key, TokenRange source) =>
        source.End <= key
        && Holding.Contains(p.Syntax.Lemmas[key].ToLowerInvariant())
        && (
            Voice.IsAside(p.Syntax, key)
            || p.Syntax.Xpos[key] == "VBN"
                && Voice.IsPassive(p.Syntax, key)
                && (Voice.IsMarkedPassive(p.Syntax, key) ? p.Tree.Subject(key) : p.Tree.Head(key)) is { } held
                && source.Contains(held)
        );

    /// <summary>"if it is determined that the ice was thin": the "it" stands for the clause.</summary>
    private static bool IsImpersonal(Passage p, int key, TokenRange source) =>
        source.Length == 1 && p.Tokens.Form(source.Start) is "it" or "It" && Voice.IsMarkedPassive(p.Syntax, key) && p.Tree.Child(key, "ccomp") is not null;

    /// <summary>"opened an inquiry following claims that the ice was thin": who does the one thing does not claim the other, unless the claims are called
    /// his.</summary>
    private static bool IsAround(Passage p, int key, TokenRange source) =>
        p.Syntax.Upos[key] is Upos.Noun
        && p.Tree.Relation(key) is "obl" or "nmod"
        && Surrounding.Contains(Prepositions.Of(p.Syntax, key))
        && !p.Tree.Subtree(key).Contains(source.Start)
        && (source.End > key || Enumerable.Range(source.End, key - source.End).Any(p.Syntax.IsVerb));
}
