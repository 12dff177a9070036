using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>
/// What a person should look at, in the order of what changes by it: first the statements on which disputes rest that are least sure, then claims that may be
/// one, then statements that are rather wrong than right. What somebody has looked at already is left out.
/// </summary>
internal static class ReviewList
{
    /// <summary>Below this a statement is rather wrong in some part than right.</summary>
    private const double Doubtful = 0.5;

    /// <summary>From here on nobody need look again.</summary>
    private const double Sure = 0.9;

    /// <param name="records">As their corrections have them, so that what was looked at is known.</param>
    public static IReadOnlyList<ReviewItem> Of(IReadOnlyList<ReportRecord> records, LedgerRecord ledger)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(ledger);
        var statements = new Dictionary<PartReference, StatementEntry>();
        var byId = new Dictionary<string, ReportRecord>(StringComparer.Ordinal);
        foreach (ReportRecord record in records)
        {
            byId.TryAdd(record.Report.Id, record);
            foreach (StatementEntry statement in record.Statements)
                statements.TryAdd(new PartReference(record.Report.Id, statement.Id), statement);
        }

        List<ReviewItem> positions =
        [
            .. ledger
                .Claims.SelectMany(claim => Positions(claim, statements, byId))
                .OrderByDescending(i => i.Effect)
                .ThenBy(i => i.Claim!.Id.Value, StringComparer.Ordinal)
                .ThenBy(Place)
                .DistinctBy(i => i.Statement),
        ];
        HashSet<PartReference> listed = [.. positions.Select(p => p.Statement!)];
        return
        [
            .. positions,
            .. Pairs(ledger)
                .OrderByDescending(i => i.Effect)
                .ThenBy(i => i.Claim!.Id.Value, StringComparer.Ordinal)
                .ThenBy(i => i.Other!.Id.Value, StringComparer.Ordinal),
            .. statements
                .Where(s => s.Value.Confidence < Doubtful && !WasLookedAt(s.Value) && !listed.Contains(s.Key))
                .Select(s => new ReviewItem(ReviewKind.Unsure, s.Value.Confidence, s.Value.Confidence, null, null, s.Key))
                .OrderByDescending(i => i.Effect)
                .ThenBy(Place),
        ];
    }

    /// <summary>Whether a person said that it is one, or corrected it.</summary>
    private static bool WasLookedAt(StatementEntry statement) =>
        statement.Corrections?.Any(m => m.Kind is CorrectionKind.Accept or CorrectionKind.Span or CorrectionKind.Speaker or CorrectionKind.Act) == true;

    private static string Place(ReviewItem item) => $"{item.Statement!.Report} {item.Statement.Id}";

    /// <summary>The positions of a claim on which somebody asserts and somebody contests, surely enough or not.</summary>
    private static IEnumerable<ReviewItem> Positions(
        ClaimEntry claim,
        Dictionary<PartReference, StatementEntry> statements,
        Dictionary<string, ReportRecord> records
    )
    {
        PositionEntry[] asserting = [.. claim.Positions.Where(p => p.Stance == Stance.Asserts)],
            contesting = [.. claim.Positions.Where(p => p.Stance is Stance.Denies or Stance.Doubts)];
        if (asserting.Length == 0 || contesting.Length == 0)
            yield break;
        foreach (PositionEntry[] side in new[] { asserting, contesting })
        foreach (PositionEntry position in side)
        {
            if (position.Statement is not { } id)
                continue;
            var place = new PartReference(position.Report, id);
            if (!statements.TryGetValue(place, out StatementEntry? statement) || WasLookedAt(statement))
                continue;
            PropositionEntry? placed = position.Certainty < statement.Confidence ? ClaimAnchors.Of(records[position.Report], position) : null;
            bool founds = placed?.Statement is { } own && claim.Id.IsFoundedBy(position.Report, own);
            // Where somebody placed it already, or there is nothing but itself to hold it against, only the statement is in question.
            if (founds || placed?.Corrections?.Any(m => m.Kind == CorrectionKind.SameClaim) == true)
                placed = null;
            double certainty = placed is null ? statement.Confidence : position.Certainty;
            if (certainty >= Sure)
                continue;
            // A side that one position alone makes up goes with it.
            double weight = 1.0 / side.Select(p => p.Identity?.Value ?? p.Actor ?? "").Distinct().Count();
            double effect = (claim.Status == ClaimStatus.Disputed ? 0.5 : 0) + (0.5 * weight * (1 - certainty));
            yield return new ReviewItem(ReviewKind.Position, Math.Round(effect, 4), certainty, claim, null, place)
            {
                IsDecisive = weight == 1,
                Proposition = placed,
            };
        }
    }

    private static IEnumerable<ReviewItem> Pairs(LedgerRecord ledger)
    {
        var claims = new Dictionary<ClaimId, ClaimEntry>();
        foreach (ClaimEntry claim in ledger.Claims)
            claims.TryAdd(claim.Id, claim);
        foreach (ClaimEntry claim in ledger.Claims)
        foreach (ClaimId id in claim.Possibly)
            if (claims.TryGetValue(id, out ClaimEntry? other) && (string.CompareOrdinal(claim.Id, id) < 0 || !other.Possibly.Contains(claim.Id)))
                yield return new ReviewItem(ReviewKind.Possibly, Effect(claim, other), 0, claim, other, null) { IsDecisive = WouldDispute(claim, other) };
    }

    /// <summary>Joined, two claims that several speak to matter more than two that stand alone; a dispute that arises or grows most.</summary>
    private static double Effect(ClaimEntry claim, ClaimEntry other)
    {
        int spoken = claim.Positions.Count + other.Positions.Count;
        double effect = 1 - (1.0 / spoken);
        if (claim.Status == ClaimStatus.Disputed || other.Status == ClaimStatus.Disputed)
            effect += 2;
        else if (WouldDispute(claim, other))
            effect += 1;
        return Math.Round(effect / 3, 4);
    }

    private static bool WouldDispute(ClaimEntry claim, ClaimEntry other) =>
        (Contested(claim) != Contested(other)) && claim.Positions.Concat(other.Positions).Any(p => p.Stance == Stance.Asserts);

    private static bool Contested(ClaimEntry claim) => claim.Positions.Any(p => p.Stance is Stance.Denies or Stance.Doubts);
}
