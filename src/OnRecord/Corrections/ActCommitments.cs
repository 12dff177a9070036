using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>How a source stands to the content as worded, when only the act is said.</summary>
internal static class ActCommitments
{
    public static Commitment Of(Act act, StatementEntry statement, ReportRecord record) =>
        act switch
        {
            Act.Silent => Commitment.Refused,
            // "said that he did not flee" denies by being negative itself; "rejected the idea that he fled" rejects what is worded without a negation.
            Act.Deny => record.Propositions.Where(p => p.Statement == statement.Id).ToList() is { Count: > 0 } own
            && own.TrueForAll(p => p.Polarity == Polarity.Negative)
                ? Commitment.Is
                : Commitment.IsNot,
            Act.Doubt => Commitment.Uncertain,
            Act.Assert or Act.Accuse or Act.Admit or Act.Report or Act.Warn or Act.Believe => Commitment.Is,
            _ => Commitment.Open,
        };
}
