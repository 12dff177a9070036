using OnRecord.Export;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Printing;

/// <summary>What a statement does, as a verb for "who … to whom": in the past tense, which is the same for one speaker and for many.</summary>
internal static class ActVerbs
{
    /// <summary>What stands behind the verb where nothing was said: " (future)" of "is expected to say"; null where it was. Who stays silent says nothing anyway.</summary>
    public static string? Unsaid(Act act, bool negated, StatementRealis realis) =>
        negated ? " (negated)"
        : act == Act.Silent || realis == StatementRealis.Actual ? null
        : $" ({EnumWords.Of(realis)})";

    public static string Of(Act act, Commitment? commitment) =>
        act switch
        {
            Act.Assert => "asserted",
            Act.Silent => "stayed silent",
            _ => ActWords.Of(act, commitment),
        };

    public static Style StyleOf(Act act, Commitment? commitment) =>
        act switch
        {
            Act.Deny or Act.Doubt or Act.Oppose when commitment != Commitment.Is => Style.Contrary,
            Act.Silent => Style.Open,
            _ => Style.Plain,
        };
}
