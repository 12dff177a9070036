using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>Finds who moved: asserts what it denied, or the other way round, at a later time.</summary>
internal sealed class ChangeFinder(LedgerLimits limits)
{
    /// <param name="positions">In order of time.</param>
    public IEnumerable<ChangeEntry> Find(string claim, IReadOnlyList<Position> positions)
    {
        foreach (IGrouping<string, Position> own in positions.Where(Counts).GroupBy(p => p.Actor!.Key))
        {
            Position? last = null;
            foreach (Position position in own)
            {
                if (last is not null && last.Stance != position.Stance && last.When!.End <= position.When!.Start)
                    yield return new ChangeEntry(own.First().Actor!.Id, claim, last.Stance, position.Stance, [last.Statement!.Id, position.Statement!.Id]);
                last = position;
            }
        }
    }

    private bool Counts(Position position) =>
        position.Actor is not null
        && position.Statement is not null
        && position.When is not null
        && position.Certainty >= limits.Status
        && position.Stance is Stance.Asserts or Stance.Denies or Stance.Doubts;
}
