using OnRecord.Attribution.Lexicon;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>"It cannot be denied that P", "nobody disputes that P", "there is no question that P": a way of saying P with more stress, in which nobody denies
/// or doubts anything.</summary>
internal static class UndeniedClaims
{
    /// <param name="word">The verb or noun before the "that".</param>
    public static bool Opens(Syntax syntax, int word)
    {
        string lemma = syntax.Lemmas[word].ToLowerInvariant();
        return syntax.Upos[word] is Upos.Noun ? IsNone(syntax, word, lemma) : syntax.IsVerb(word) && IsUndenied(syntax, word, lemma);
    }

    private static bool IsUndenied(Syntax syntax, int verb, string lemma) =>
        (lemma is "question" || CueLexicon.Of(lemma, Upos.Verb) is Act.Deny or Act.Doubt)
        && Negation.IsOn(syntax, verb)
        && syntax.Tree.Subject(verb) is { } subject
        && (
            Voice.IsMarkedPassive(syntax, verb)
                ? syntax.Lemmas[subject].ToLowerInvariant() is "it"
                : Negation.IsPronoun(syntax.Lemmas[subject].ToLowerInvariant())
        );

    private static bool IsNone(Syntax syntax, int noun, string lemma) =>
        lemma is "question" or "doubt"
        && noun > 0
        && syntax.Tokens.Form(noun - 1) is "no"
        && syntax.Tree.Head(noun) is >= 0 and var verb
        && syntax.Tree.Child(verb, "expl") is not null;
}
