using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>Turns clues into positions on the claim: what a proposition's statement asserts is a denial of a claim that says the opposite.</summary>
internal static class PositionTaker
{
    public static IReadOnlyList<Position> Take(Claim claim)
    {
        Dictionary<Proposition, bool> opposite = Sides.Of(claim.Propositions);
        var positions = new List<Position>();
        foreach (PositionClue clue in claim.Clues)
        {
            Stance stance = opposite[clue.On] ? Opposite(clue.Stance) : clue.Stance;
            ReportPage page = clue.Page;
            if (clue.Statement is not { } index)
            {
                positions.Add(new Position(clue, null, stance, []));
                continue;
            }

            StatementEntry statement = page.Statements[index];
            Identity[] via = [.. page.IdentitiesOf(statement.Via)];
            Identity[] actors = [.. page.IdentitiesOf(statement.Source.Actors).DistinctBy(a => a.Key)];
            if (actors.Length == 0) positions.Add(new Position(clue, null, stance, via));
            foreach (Identity actor in actors) positions.Add(new Position(clue, actor, stance, via));
        }

        return positions;
    }

    private static Stance Opposite(Stance stance) => stance switch
    {
        Stance.Asserts => Stance.Denies,
        Stance.Denies => Stance.Asserts,
        _ => stance,
    };
}
