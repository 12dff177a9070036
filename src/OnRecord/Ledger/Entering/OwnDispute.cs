using System.Collections.Immutable;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>
/// Two parties that stand against each other over one wording in its own report: "rejected the union's claim that …". Nothing has to be matched for it, and
/// it holds whatever else the wording is alike to.
/// </summary>
internal readonly record struct OwnDispute(string For, string Against)
{
    /// <summary>Null where nobody contradicts anybody; one who says both stands on neither side.</summary>
    /// <param name="least">How sure a stand has to be, 0 to 1.</param>
    public static OwnDispute? In(Held held, double least)
    {
        if (!held.Stands.Any(s => s.Stance is Stance.Denies or Stance.Doubts))
            return null;
        ImmutableSortedSet<string> asserting = Parties(held, least, s => s is Stance.Asserts),
            contesting = Parties(held, least, s => s is Stance.Denies or Stance.Doubts);
        return asserting.Except(contesting) is [var first, ..] && contesting.Except(asserting) is [var other, ..] ? new OwnDispute(first, other) : null;
    }

    private static ImmutableSortedSet<string> Parties(Held held, double least, Func<Stance, bool> that) =>
        [
            .. held
                .Stands.Where(s => s.Certainty >= least && that(s.Stance))
                .SelectMany(s => s.Statement is { } i ? held.Sheet.Statements[i].Source.Actors : [])
                .Select(held.Sheet.Actor)
                .OfType<ActorEntry>()
                .Select(held.Sheet.PartyOf),
        ];
}
