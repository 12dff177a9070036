using OnRecord.Attribution;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>How a statement stands to its own content as worded: composed from its commitment and whether it was said at all. Unknown stays unknown.</summary>
internal static class OwnStance
{
    public static Stance? Of(StatementEntry statement)
    {
        Commitment? commitment = statement.Commitment ?? Read(statement);
        if (commitment == Commitment.Refused)
            return Stance.Silent;
        if (statement.Realis != StatementRealis.Actual)
            return null;
        return commitment switch
        {
            Commitment.Is => Stance.Asserts,
            Commitment.IsNot => Stance.Denies,
            Commitment.Uncertain when statement.Act == Act.Doubt => Stance.Doubts,
            _ => null,
        };
    }

    /// <summary>Whether it denies in so many words: "has denied that …", where "said there was none" does not.</summary>
    public static bool DeniesInSoManyWords(StatementEntry statement) =>
        statement is { Act: Act.Deny, Negated: false, Cue: { } cue } && CueActs.IsDenying(cue.Lemma);

    /// <summary>The stance of a statement to what another inside it says.</summary>
    public static Stance? OnWhatItPasses(StatementEntry statement) =>
        Of(statement) switch
        {
            Stance.Asserts => Stance.Reports,
            { } stance => stance,
            null => null,
        };

    /// <summary>Records of version 1 have no commitment: their acts tell it where they leave no doubt.</summary>
    private static Commitment? Read(StatementEntry statement) =>
        statement.Act switch
        {
            Act.Silent => Commitment.Refused,
            _ when statement.Negated => null,
            Act.Assert or Act.Accuse or Act.Admit or Act.Report or Act.Warn or Act.Believe => Commitment.Is,
            Act.Deny => Commitment.IsNot,
            Act.Doubt => Commitment.Uncertain,
            _ => Commitment.Open,
        };
}
