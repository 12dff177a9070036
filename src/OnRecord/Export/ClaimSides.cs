using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>Who stands where on a claim. What nobody who is known asserts, and is told only by somebody who denies it ("rejected claims that …"), stands on
/// no side: its denier passes it on. A denial that is not sure enough to count stands apart.</summary>
internal sealed class ClaimSides
{
    private static readonly LedgerLimits Limits = new();

    private readonly HashSet<string> _denying;

    public ClaimSides(ClaimEntry claim)
    {
        ILookup<bool, PositionEntry> contesting = claim
            .Positions.Where(p => p.Stance is Stance.Denies or Stance.Doubts)
            .ToLookup(p => IsSure(p.Stance, p.Certainty));
        Contested = [.. contesting[true]];
        Perhaps = [.. contesting[false]];
        _denying = new(claim.Positions.Where(p => p.Stance == Stance.Denies).Select(p => p.Actor).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        Asserted = [.. claim.Positions.Where(p => p.Stance == Stance.Asserts && Denier(p) is null)];
        PassedOn = [.. claim.Positions.Where(p => p.Stance == Stance.Reports || Denier(p) is not null)];
        Silent = [.. claim.Positions.Where(p => p.Stance == Stance.Silent)];
    }

    public IReadOnlyList<PositionEntry> Asserted { get; }

    /// <summary>Denied or doubted, and sure enough to count.</summary>
    public IReadOnlyList<PositionEntry> Contested { get; }

    /// <summary>Denied or doubted, if it speaks to this claim at all.</summary>
    public IReadOnlyList<PositionEntry> Perhaps { get; }

    /// <summary>Without taking sides, or by somebody who denies it.</summary>
    public IReadOnlyList<PositionEntry> PassedOn { get; }

    public IReadOnlyList<PositionEntry> Silent { get; }

    /// <summary>Whether a position is sure enough to be shown as one on this claim. A record that another program made may say nothing of it.</summary>
    public static bool IsSure(Stance stance, double certainty) => certainty is 0 || certainty >= (stance == Stance.Denies ? Limits.Denial : Limits.Status);

    /// <summary>Who alone tells that somebody unknown asserts it, and denies it; null of every other position.</summary>
    public string? Denier(PositionEntry position) =>
        position is { Stance: Stance.Asserts, Actor: null, Statement: not null } ? position.Via.LastOrDefault(_denying.Contains) : null;
}
