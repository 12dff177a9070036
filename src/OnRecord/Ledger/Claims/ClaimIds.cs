using OnRecord.Records.Ids;

namespace OnRecord.Ledger.Claims;

/// <summary>A claim's id comes from the position that founded it: reports that come later leave it as it is.</summary>
internal static class ClaimIds
{
    /// <param name="positions">In order of time.</param>
    public static ClaimId Of(IReadOnlyList<Position> positions)
    {
        Position first =
            positions.FirstOrDefault(p => p.Asserts && p.Stand.Kind == Entering.StandKind.Own) ?? positions.FirstOrDefault(p => p.Asserts) ?? positions[0];
        string words = first.Held.Span.In(first.Sheet.Text).ToString();
        return first.Held.Sheet.StatementIndex(first.Held.Entry.Statement) is { } founding
            ? ClaimId.From(first.Sheet.Id, first.Sheet.Statements[founding].Id, words)
            : ClaimId.FromNarration(first.Sheet.Id, words);
    }
}
