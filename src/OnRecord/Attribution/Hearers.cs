using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Tells those who hear something from those who say it, where the verb is one of saying all the same.</summary>
internal static class Hearers
{
    private static readonly WordSet Asking = WordSet.Of("Attribution/Data/rule-words.tsv", "asking-verbs");
    private static readonly WordSet BeforeAsked = WordSet.Of("Attribution/Data/rule-words.tsv", "words-before-asked");

    /// <summary>"…, she said when asked if": who is asked stands there, and who asks does not.</summary>
    public static bool IsAsked(Passage p, int key) =>
        Asking.Contains(p.Syntax.Lemmas[key])
        && p.Syntax.Xpos[key] is "VBN" or "VBD"
        && key > 0
        && p.Tree.Subject(key) is null
        && BeforeAsked.Contains(p.Syntax.Lemmas[key - 1].ToLowerInvariant());

    /// <summary>"She had been warned twice", "the owner was accused of fraud", "people suspected of theft": the subject of such a passive, or the noun
    /// before it, hears it, and doesn't say it.</summary>
    public static bool Hears(Passage p, int key, TokenRange source)
    {
        int? told =
            Voice.IsMarkedPassive(p.Syntax, key) ? p.Tree.Subject(key)
            : Voice.IsPassive(p.Syntax, key) ? p.Tree.Head(key)
            : null;
        return told is { } one && source.Contains(one) && CueActs.IsAimedAt(p.Syntax.Lemmas[key].ToLowerInvariant());
    }

    /// <summary>"the clerks, held since May, accused of theft": a participle alone that tells what somebody hears, wherever the tree hangs it.</summary>
    public static bool IsCharge(Passage p, int key) =>
        p.Syntax.Xpos[key] == "VBN"
        && p.Tree.Child(key, "obj") is null
        && p.Tree.Child(key, "aux") is null
        && CueActs.IsAimedAt(p.Syntax.Lemmas[key].ToLowerInvariant());
}
