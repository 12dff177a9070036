using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>Whether a predicate is negated in its own clause.</summary>
internal static class Negation
{
    private static readonly WordSet Limiting = WordSet.Of("Grammar/Data/rule-words.tsv", "limiting-adverbs");
    private static readonly WordSet Negators = WordSet.Of("Grammar/Data/rule-words.tsv", "negators");
    private static readonly WordSet FormsOfNot = WordSet.Of("Grammar/Data/rule-words.tsv", "forms-of-not");
    private static readonly WordSet Adverbs = WordSet.Of("Grammar/Data/rule-words.tsv", "negating-adverbs");
    private static readonly WordSet Words = WordSet.Of("Grammar/Data/rule-words.tsv", "negating-words");
    private static readonly WordSet Pronouns = WordSet.Of("Grammar/Data/rule-words.tsv", "negative-pronouns");

    /// <summary>"not", "n't", "never", "no" on the word itself, on an auxiliary before it, or on its subject ("nobody claimed", "neither side would
    /// say").</summary>
    public static bool IsOn(Syntax syntax, int predicate)
    {
        if (syntax.IsVerb(predicate) && syntax.Tree.Subject(predicate) is { } subject && IsNone(syntax, subject))
            return true;
        if (IsAlternative(syntax, predicate) && IsOn(syntax, syntax.Tree.Head(predicate)))
            return true;
        foreach (int child in syntax.Tree.Children(predicate))
        {
            if (child > predicate && syntax.Upos[child] != Upos.Part || syntax.Tree.Is(child, "discourse") || syntax.Upos[child] == Upos.Intj)
                continue;
            if (IsNotAlone(syntax, child) || IsNumber(syntax, child) || IsOfParticiple(syntax, child, predicate) || QuotedApart.Is(syntax, child, predicate))
                continue;
            if (
                Negators.Contains(syntax.Lemmas[child])
                || FormsOfNot.Contains(syntax.Tokens.Form(child))
                || syntax.Tokens.Form(child) is "longer" && child > 0 && syntax.Lemmas[child - 1].ToLowerInvariant() is "no"
            )
                return true;
        }

        return false;
    }

    /// <summary>"did not say when or | tell | whom": one "not" for both.</summary>
    private static bool IsAlternative(Syntax syntax, int predicate) =>
        syntax.IsVerb(predicate)
        && syntax.Tree.Is(predicate, "conj")
        && syntax.Tree.Head(predicate) >= 0
        && syntax.Tree.Subject(predicate) is null
        && syntax.Tree.Child(predicate, "aux") is null
        && syntax.Tree.Child(predicate, "cc") is { } or
        && syntax.Lemmas[or] is "or";

    /// <summary>"not only broke the norms but hid it", "was not just a threat", "Not only did he say so": more than that, and not less.</summary>
    private static bool IsNotAlone(Syntax syntax, int negator) =>
        negator + 1 < syntax.Tokens.Count
        && (FormsOfNot.Contains(syntax.Tokens.Form(negator)) || syntax.Lemmas[negator] is "not")
        && Limiting.Contains(syntax.Lemmas[negator + 1]);

    /// <summary>"patients | not previously infected | risk a fever", wherever the tree hangs it.</summary>
    private static bool IsOfParticiple(Syntax syntax, int negator, int predicate)
    {
        int next = negator + 1;
        while (next < predicate && syntax.Upos[next] is Upos.Adv)
            next++;
        return next < predicate
            && syntax.Xpos[next] is "VBN"
            && (syntax.Tree.Is(next, "amod") || syntax.Tree.Is(next, "acl"))
            && negator > 0
            && syntax.Upos[negator - 1] is Upos.Noun;
    }

    /// <summary>"not" or "never" on the word itself, wherever it stands.</summary>
    public static bool HasAdverb(Syntax syntax, int predicate)
    {
        foreach (int child in syntax.Tree.Children(predicate))
            if (IsAdverb(syntax.Lemmas[child]))
                return true;
        return false;
    }

    /// <summary>"not", "never".</summary>
    public static bool IsAdverb(string lemma) => Adverbs.Contains(lemma);

    /// <summary>"not", "never", "no".</summary>
    public static bool IsWord(string lemma) => Words.Contains(lemma);

    /// <summary>"nobody", "nothing", "none", "neither".</summary>
    public static bool IsPronoun(string lemma) => Pronouns.Contains(lemma);

    private static bool IsNone(Syntax syntax, int subject)
    {
        if (IsPronoun(syntax.Lemmas[subject]))
            return true;
        foreach (int child in syntax.Tree.Children(subject))
            if (
                child < subject
                && !IsNumber(syntax, child)
                && (
                    (syntax.Tree.Is(child, "det") || syntax.Tree.Is(child, "cc")) && syntax.Lemmas[child].ToLowerInvariant() is "no" or "neither"
                    || IsNotOne(syntax, child)
                )
            )
                return true;
        return false;
    }

    /// <summary>"a No 10 spokesman": a house number.</summary>
    private static bool IsNumber(Syntax syntax, int no) =>
        syntax.Tokens.Form(no) is "No" && no + 1 < syntax.Tokens.Count && char.IsAsciiDigit(syntax.Tokens.Form(no + 1)[0]);

    /// <summary>"not a single soldier", "not one soldier".</summary>
    private static bool IsNotOne(Syntax syntax, int negator) =>
        negator + 2 < syntax.Tokens.Count
        && FormsOfNot.Contains(syntax.Tokens.Form(negator))
        && (syntax.Tokens.Form(negator + 1) is "one" || syntax.Tokens.Form(negator + 1) is "a" && syntax.Tokens.Form(negator + 2) is "single");
}
