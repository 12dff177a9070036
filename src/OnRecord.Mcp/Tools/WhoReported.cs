using System.ComponentModel;
using OnRecord.Mcp.Answers;
using OnRecord.Records;
using OnRecord.Web.Model;

namespace OnRecord.Mcp.Tools;

internal sealed class WhoReported(RecordDesk desk)
{
    private const int PositionsAReport = 3;

    public const string Name = "who_reported",
        Title = "Who reported a claim";

    [Description(
        "Which reports carry a claim and whose words they give, which of them are copies, who has it from whom, and in which outlets on the same story nothing was found on it."
    )]
    public async Task<ReportersAnswer> Ask(
        [Description("Id of the claim, or its beginning.")] string claim,
        [Description("How many reports, 1 to 25.")] int limit = Listing.Default,
        [Description("“next” of the answer before.")] string? cursor = null,
        CancellationToken cancellation = default
    )
    {
        RecordView view = await desk.OpenLedgerAsync(cancellation);
        ClaimEntry found = RecordDesk.Claim(view, claim);
        var items = new ItemMaker(view);
        IGrouping<string, PositionEntry>[] reports =
        [
            .. found
                .Positions.Where(p => view.Record(p.Report) is not null)
                .GroupBy(p => p.Report, StringComparer.Ordinal)
                .OrderBy(r => view.Summary(r.Key)!.When?.Start ?? DateTimeOffset.MaxValue),
        ];
        (var part, string? next) = Listing.Part(reports, r => r.Key, limit, cursor);
        return new ReportersAnswer(
            ItemMaker.Head(found),
            reports.Length,
            [.. part.Select(Report)],
            [.. found.Roots.Select(r => r.Actor)],
            [.. (found.Origins?.Links ?? []).Take(Listing.Most).Select(Step).OfType<OriginStep>()],
            new LedgerViews(view).Claim(found).NotCoveredBy,
            next
        );

        ReportingItem Report(IGrouping<string, PositionEntry> positions)
        {
            ReportSummary report = view.Summary(positions.Key)!;
            string[] copies =
            [
                .. view.Ledger.Stories.SelectMany(s => s.Copies).Where(c => c.Contains(report.Id)).SelectMany(c => c).Where(id => id != report.Id).Distinct(),
            ];
            return new ReportingItem(
                report.Id,
                report.Outlet,
                report.Source,
                report.When is { } when ? when with { Span = null } : null,
                copies.Length > 0 ? copies : null,
                [.. positions.Take(PositionsAReport).Select(p => items.Position(p)).OfType<PositionItem>()],
                positions.Count()
            );
        }

        OriginStep? Step(OriginLinkEntry link) =>
            view.Record(link.Report) is { } record && link.Span.End <= record.Report.Text.Length
                ? new OriginStep(link.From, link.To, items.Evidence.Of(record, link.Span))
                : null;
    }
}
