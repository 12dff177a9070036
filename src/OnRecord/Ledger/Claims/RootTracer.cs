using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>
/// Traces what is asserted back to where it came from. An outlet that names no source of its own is merged into another root only on a report's
/// word that it repeated that story. A state and those who speak for it are one origin.
/// </summary>
internal static class RootTracer
{
    public static IReadOnlyList<RootEntry> Trace(Claim claim, IReadOnlyList<Position> positions)
    {
        var origins = new List<Origin>();
        foreach (Position position in positions.Where(p => p.Actor is not null && IsOrigin(p, positions)))
        {
            Origin? origin = origins.FirstOrDefault(o => o.Is(position.Actor!));
            if (origin is null) origins.Add(origin = new Origin(position.Actor!));
            origin.Take(position.Actor!, position.Clue.Page.Id);
        }

        foreach (Repetition repetition in claim.Repetitions)
        {
            Origin? target = OriginOf(repetition, positions, origins);
            if (target is null || target.Is(repetition.Outlet)) continue;
            Origin? repeater = origins.FirstOrDefault(o => o.Is(repetition.Outlet));
            target.Absorb(repeater, new MergeEntry(
                repetition.Outlet.Name, FromWhom(repetition, target), repetition.Page.Id, repetition.Page.Source, repetition.Span));
            if (repeater is not null) origins.Remove(repeater);
        }

        return [.. origins.Select(o => o.Entry())];
    }

    /// <summary>An assertion is an origin; so is a report of an outlet that names nobody from whom it has it.</summary>
    private static bool IsOrigin(Position position, IReadOnlyList<Position> positions)
    {
        if (position.Stance == Stance.Asserts) return position.Clue.Statement is not null;
        return position.Stance == Stance.Reports && position.Actor!.IsOutlet && position.Clue.Own
            && !positions.Any(p => p.Clue.On == position.Clue.On && p.Stance == Stance.Asserts);
    }

    private static Origin? OriginOf(Repetition repetition, IReadOnlyList<Position> positions, List<Origin> origins)
    {
        Identity? source = positions.FirstOrDefault(p => p.Clue.On == repetition.Repeated && p.Clue.Own && p.Actor is not null)?.Actor;
        return source is null ? null : origins.FirstOrDefault(o => o.Is(source));
    }

    private static string FromWhom(Repetition repetition, Origin target)
    {
        StatementEntry? statement = repetition.Repeated.Statement is { } i ? repetition.Page.Statements[i] : null;
        Identity? outlet = statement is null ? null : repetition.Page.IdentitiesOf(statement.Via).FirstOrDefault(a => a.IsOutlet);
        return outlet?.Name ?? target.Name;
    }
}
