using OnRecord.Language;

namespace OnRecord.Grammar;

/// <summary>What the tag of a verb says of its form.</summary>
internal static class VerbForms
{
    /// <summary>In the past or the present tense: "said", "says".</summary>
    public static bool IsTensed(Syntax syntax, int token) => syntax.Xpos[token] is "VBD" or "VBZ" or "VBP";

    /// <summary>Tensed, or a modal: what makes a clause of its own.</summary>
    public static bool IsFinite(Syntax syntax, int token) => IsTensed(syntax, token) || syntax.Xpos[token] is "MD";
}
