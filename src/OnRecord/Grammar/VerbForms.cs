using OnRecord.Language;

namespace OnRecord.Grammar;

/// <summary>The form of a verb, by its tag, and where the words that go with it begin.</summary>
internal static class VerbForms
{
    /// <summary>In the past or the present tense: "said", "says".</summary>
    public static bool IsTensed(Syntax syntax, int token) => syntax.Xpos[token] is "VBD" or "VBZ" or "VBP";

    /// <summary>Tensed, or a modal: what makes a clause of its own.</summary>
    public static bool IsFinite(Syntax syntax, int token) => IsTensed(syntax, token) || syntax.Xpos[token] is "MD";

    /// <summary>Where a verb with its auxiliaries and adverbs begins: "has | repeatedly denied".</summary>
    /// <param name="from">The first token that may belong to it.</param>
    public static int GroupStart(Syntax syntax, int verb, int from)
    {
        int start = verb;
        while (start > from && syntax.Upos[start - 1] is Upos.Aux or Upos.Adv)
            start--;
        return start;
    }
}
