using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>
/// Says how a claim stands. Only positions above the floor count, and only two clean sides of different parties make a dispute: what one party says on
/// both sides counts on neither.
/// </summary>
internal sealed class StatusReader(LedgerLimits limits)
{
    public (ClaimStatus Status, double Certainty) Read(IReadOnlyList<Position> positions, OriginGraph origins)
    {
        Position[] sure = [.. positions.Where(p => p.Certainty >= (p.IsDenial ? limits.Denial : limits.Status) && p.Actor is not null)];
        HashSet<string> forIt = [.. sure.Where(p => p.Asserts).Select(p => p.Actor!.Party)],
            against = [.. sure.Where(p => p.Contests).Select(p => p.Actor!.Party)];
        double yes = Surest(sure, p => p.Asserts && !against.Contains(p.Actor!.Party)),
            no = Surest(sure, p => p.Contests && !forIt.Contains(p.Actor!.Party));
        if (yes > 0 && no > 0)
            return (ClaimStatus.Disputed, Math.Min(yes, no));
        if (positions.Any(p => p.Contests))
            return (ClaimStatus.Alleged, Surest(sure, p => p.Asserts));
        if (origins.Proven >= 2)
            return (ClaimStatus.Corroborated, Surest(sure, p => p.Asserts));
        // What one says of oneself is no concession, whoever else says it.
        bool conceded = sure.Any(p => p.Asserts && p.Statement?.Act == Act.Admit);
        return (conceded ? ClaimStatus.Undisputed : ClaimStatus.Alleged, Surest(positions, p => p.Asserts));
    }

    private static double Surest(IEnumerable<Position> positions, Func<Position, bool> that) =>
        positions.Where(that).Select(p => p.Certainty).DefaultIfEmpty(0).Max();
}
