using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>What an act means for the proposition in its content.</summary>
internal static class ActForce
{
    /// <summary>
    /// Whether the content is put forward as true or not; a wish, request or promise is a fact itself,
    /// and its proposition holds who wants what.
    /// </summary>
    public static bool PutsForward(Act act) => act is Act.Assert or Act.Deny or Act.Accuse or Act.Admit or Act.Warn or Act.Doubt or Act.Report or Act.Silent;

    /// <summary>The stance of a statement on its own content.</summary>
    /// <param name="passesOn">Whether the content is, as a whole, what somebody else said.</param>
    public static Stance StanceOf(StatementEntry statement, bool passesOn) => statement.Act switch
    {
        Act.Deny => Stance.Denies,
        Act.Doubt => Stance.Doubts,
        Act.Silent => Stance.Silent,
        Act.Oppose when passesOn => Stance.Denies,
        _ when statement.Negated => Stance.Silent,
        _ => passesOn ? Stance.Reports : Stance.Asserts,
    };
}
