using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>Who stands where on a claim. What nobody who is known asserts, and is told only by somebody who denies it ("rejected claims that …"), stands on
/// no side: its denier passes it on.</summary>
internal sealed class ClaimSides
{
    private readonly HashSet<string> _denying;

    public ClaimSides(ClaimEntry claim)
    {
        Contested = [.. claim.Positions.Where(p => p.Stance is Stance.Denies or Stance.Doubts)];
        _denying = new(Contested.Where(p => p.Stance == Stance.Denies).Select(p => p.Actor).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        Asserted = [.. claim.Positions.Where(p => p.Stance == Stance.Asserts && Denier(p) is null)];
        PassedOn = [.. claim.Positions.Where(p => p.Stance == Stance.Reports || Denier(p) is not null)];
        Silent = [.. claim.Positions.Where(p => p.Stance == Stance.Silent)];
    }

    public IReadOnlyList<PositionEntry> Asserted { get; }

    /// <summary>Denied or doubted.</summary>
    public IReadOnlyList<PositionEntry> Contested { get; }

    /// <summary>Without taking sides, or by somebody who denies it.</summary>
    public IReadOnlyList<PositionEntry> PassedOn { get; }

    public IReadOnlyList<PositionEntry> Silent { get; }

    /// <summary>Who alone tells that somebody unknown asserts it, and denies it; null of every other position.</summary>
    public string? Denier(PositionEntry position) =>
        position is { Stance: Stance.Asserts, Actor: null, Statement: not null } ? position.Via.LastOrDefault(_denying.Contains) : null;
}
