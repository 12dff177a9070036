using OnRecord.Records;

namespace OnRecord.Ledger.Claims;

/// <summary>Turns clues into positions on the claim: what a proposition's statement asserts is a denial of a claim that says the opposite.</summary>
internal static class PositionTaker
{
    public static IReadOnlyList<Position> Take(Claim claim)
    {
        bool negated = IsNegated(claim);
        var positions = new List<Position>();
        foreach (PositionClue clue in claim.Clues)
        {
            Stance stance = clue.On.Negated == negated ? clue.Stance : Opposite(clue.Stance);
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

    /// <summary>The side that most assertions take is the claim; on a draw, the one that says yes.</summary>
    private static bool IsNegated(Claim claim)
    {
        int yes = 0, no = 0;
        foreach (PositionClue clue in claim.Clues.Where(c => c.Own))
        {
            if (clue.Stance is Stance.Asserts or Stance.Reports == !clue.On.Negated) yes++;
            else no++;
        }

        return no > yes;
    }

    private static Stance Opposite(Stance stance) => stance switch
    {
        Stance.Asserts => Stance.Denies,
        Stance.Denies => Stance.Asserts,
        _ => stance,
    };
}
