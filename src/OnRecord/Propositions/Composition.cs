using OnRecord.Attribution;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>How links and stances add up. Nothing has a default: what is open or not known stays so.</summary>
internal static class Composition
{
    /// <summary>What a statement does with its content as worded; null when it is not known, or the saying did not happen.</summary>
    public static StanceLink? LinkOf(Statement statement) => LinkOf(statement.Realis, statement.Commitment, statement.Act);

    public static StanceLink? LinkOf(StatementRealis realis, Commitment? commitment, Act act) =>
        (realis, commitment) switch
        {
            (_, Commitment.Refused) => StanceLink.Refuses,
            (not StatementRealis.Actual, _) => null,
            (_, Commitment.Is) => StanceLink.Conveys,
            (_, Commitment.IsNot) => StanceLink.Rejects,
            (_, Commitment.Uncertain) => act == Act.Doubt ? StanceLink.Doubts : StanceLink.Open,
            (_, Commitment.Open) => StanceLink.Open,
            _ => null,
        };

    /// <summary>The stance of one who does this with what another, or he himself, says.</summary>
    public static Stance? Apply(StanceLink? link, Stance? inner) =>
        (link, inner) switch
        {
            (StanceLink.Refuses, _) => Stance.Silent,
            (StanceLink.Conveys, _) => inner,
            (StanceLink.Rejects, Stance.Asserts) => Stance.Denies,
            (StanceLink.Rejects, Stance.Denies) => Stance.Asserts,
            (StanceLink.Doubts, Stance.Asserts) => Stance.Doubts,
            _ => null,
        };

    public static Stance? StanceOf(StanceLink link) => Apply(link, Stance.Asserts);
}
