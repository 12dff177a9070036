using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>Tells who says otherwise than a statement: on its claim, and, where it takes no position itself, on the claim of what conveys it ("the ministry
/// said that Norway had promised", which somebody denies). What is not sure enough to be called disputed is unsure; of what is only possibly the same nothing is
/// told.</summary>
internal sealed class OppositionBook
{
    private readonly Dictionary<string, ClaimEntry> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimSides> _sides = new(StringComparer.Ordinal);
    private readonly ILookup<(string Report, string Statement), (ClaimEntry Claim, PositionEntry Position)> _positions;

    public OppositionBook(LedgerRecord ledger)
    {
        foreach (ClaimEntry claim in ledger.Claims)
            _claims.TryAdd(claim.Id, claim);
        // Where nobody denies or doubts, nobody says otherwise.
        foreach (ClaimEntry claim in _claims.Values.Where(c => c.Positions.Any(p => p.Stance is Stance.Denies or Stance.Doubts)))
            _sides[claim.Id] = new ClaimSides(claim);
        _positions = _claims
            .Values.Where(claim => _sides.ContainsKey(claim.Id))
            .SelectMany(claim => claim.Positions.Where(p => p.Statement is not null).Select(position => (claim, position)))
            .ToLookup(pair => (pair.position.Report, pair.position.Statement!.Value.Value));
    }

    public IReadOnlyList<Opposition> Of(ReportRecord record, StatementEntry statement)
    {
        Opposition[] own = [.. Held(record, statement).SelectMany(x => Against(x.Claim, x.Position.Stance))];
        for (StatementEntry? outer = Outer(record, statement); own.Length == 0 && outer is not null; outer = Outer(record, outer))
            own =
            [
                .. Held(record, outer)
                    .Where(x => x.Position.Stance != Stance.Silent && Holds(x.Position.Span, statement))
                    .SelectMany(x => Against(x.Claim, Stance.Reports)),
            ];
        IEnumerable<Opposition> best = own.Any(o => o.Sure) ? own.Where(o => o.Sure) : own;
        return [.. best.DistinctBy(o => (o.Claim, o.Stance))];
    }

    private IEnumerable<(ClaimEntry Claim, PositionEntry Position)> Held(ReportRecord record, StatementEntry statement) =>
        _positions[(record.Report.Id, statement.Id.Value)];

    private static StatementEntry? Outer(ReportRecord record, StatementEntry statement) =>
        statement.Parent is { } parent ? record.Statements.FirstOrDefault(s => s.Id == parent) : null;

    private static bool Holds(TextSpan span, StatementEntry statement) => statement.Content.Count > 0 && statement.Content.All(span.Contains);

    private IEnumerable<Opposition> Against(ClaimEntry claim, Stance stance)
    {
        if (stance == Stance.Silent || !_sides.TryGetValue(claim.Id, out ClaimSides? sides))
            return [];
        bool sure = claim.Status == ClaimStatus.Disputed;
        return from others in (
                stance is Stance.Denies or Stance.Doubts ? sides.Asserted
                : sure ? sides.Contested
                : [.. sides.Contested, .. sides.Perhaps]
            ).Where(p => p.Actor is not null).GroupBy(p => p.Stance)
            select new Opposition
            {
                Claim = claim.Id,
                Stance = others.Key,
                By = [.. others.Select(p => p.Actor!).Distinct()],
                Sure = sure,
            };
    }
}
