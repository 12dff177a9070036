using System.ComponentModel;
using OnRecord.Export;
using OnRecord.Mcp.Answers;
using OnRecord.Records;
using OnRecord.Web.Model;

namespace OnRecord.Mcp.Tools;

internal sealed class GetClaim(RecordDesk desk)
{
    public const string Name = "get_claim",
        Title = "A claim with its sides";

    [Description(
        "A claim: who asserts, denies or doubts it, who only passes it on or is silent, how many independent origins it has. The record does not say who is right."
    )]
    public async Task<ClaimAnswer> Ask(
        [Description("Id of the claim, or its beginning.")] string claim,
        [Description("How many positions, 1 to 25.")] int limit = Listing.Default,
        [Description("“next” of the answer before.")] string? cursor = null,
        CancellationToken cancellation = default
    )
    {
        RecordView view = await desk.OpenLedgerAsync(cancellation);
        ClaimEntry found = RecordDesk.Claim(view, claim);
        var items = new ItemMaker(view);
        PositionEntry[] inTime = [.. found.Positions.OrderBy(items.When)];
        (IReadOnlyList<PositionEntry> part, string? next) = Listing.Part(inTime, PositionKey.Of, limit, cursor);
        return new ClaimAnswer(
            ItemMaker.Head(found),
            inTime.Length,
            inTime.CountBy(p => EnumWords.Of(p.Stance)).OrderBy(p => p.Key, StringComparer.Ordinal).ToDictionary(),
            [.. part.Select(p => items.Position(p)).OfType<PositionItem>()],
            [.. found.Possibly.Take(Listing.Most).Select(id => view.Claim(id)).OfType<ClaimEntry>().Select(ItemMaker.Head)],
            next
        );
    }
}
