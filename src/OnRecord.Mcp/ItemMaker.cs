using OnRecord.Export;
using OnRecord.Mcp.Answers;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Web.Model;

namespace OnRecord.Mcp;

/// <summary>Makes the items of answers. For one answer: not thread-safe.</summary>
internal sealed class ItemMaker(RecordView view)
{
    public EvidenceMaker Evidence { get; } = new(view);

    public StatementItem Statement(ReportRecord record, StatementEntry statement)
    {
        StatementTelling telling = Evidence.Telling(record);
        string[] claims = [.. view.ClaimsOf(record.Report.Id, statement.Id).Select(c => c.Id).Distinct(StringComparer.Ordinal).Take(Listing.Most)];
        IReadOnlyList<string> addressees = telling.Names(statement.Addressee?.Actors ?? []);
        return new StatementItem
        {
            Evidence = Evidence.Of(record, statement),
            Statement = statement.Id,
            Parent = statement.Parent?.Value,
            Act = EnumWords.Of(statement.Act),
            Commitment = statement.Commitment is { } commitment ? EnumWords.Of(commitment).ToLowerInvariant() : null,
            Realis = EnumWords.Of(statement.Realis),
            Claims = claims.Length > 0 ? claims : null,
            Speakers = telling.Names(statement.Source.Actors),
            Addressees = addressees.Count > 0 ? addressees : null,
            When = Placeless(statement.Said(view.Summary(record).When)),
        };
    }

    /// <param name="of">The claim, where the answer is about several.</param>
    /// <returns>Null when the ledger names a report that the record does not hold.</returns>
    public PositionItem? Position(PositionEntry position, ClaimEntry? of = null, bool? moved = null)
    {
        if (Evidence.Of(position) is not { } evidence)
            return null;
        When? when = position.When ?? view.Summary(position.Report)?.When?.Bound;
        return new PositionItem
        {
            Evidence = evidence,
            Stance = EnumWords.Of(position.Stance),
            Actor = position.Actor,
            Statement = position.Statement?.Value,
            When = Placeless(when),
            DatedByReport = when is { Basis: TimeBasis.Bounded } ? true : null,
            Answers = position.Answers?.Value,
            Claim = of is null ? null : Head(of),
            Moved = moved,
        };
    }

    public static ClaimHead Head(ClaimEntry claim) =>
        new()
        {
            Claim = claim.Id,
            Text = claim.Text,
            Status = EnumWords.Of(claim.Status),
            Certainty = claim.Certainty,
            Origins = OriginWords.Count(claim),
            Outlets = claim.Outlets,
            Corrected = CorrectionWords.After(claim.Corrections),
        };

    public DateTimeOffset When(PositionEntry position) => (position.When ?? view.Summary(position.Report)?.When)?.Start ?? DateTimeOffset.MaxValue;

    // The words that date something count in other units than the rest of the answer, and are not needed beside the quotes.
    private static When? Placeless(When? when) => when is null ? null : when with { Span = null };
}
