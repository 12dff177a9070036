using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class LedgerViewsTests
{
    private static readonly ReportRecord[] Reports =
    [
        new HandBuilt("a.txt", "The port was sold.") { Outlet = "Sel Courier" }.Record(),
        new HandBuilt("b.txt", "The port was kept.") { Outlet = "Evening Post" }.Record(),
        new HandBuilt("c.txt", "The weather was fine.") { Outlet = "Harbour Watch" }.Record(),
    ];

    [Fact]
    public void Claim_OutletWithWhatMayBeTheSame_IsNotSaidToHaveNothing()
    {
        var ledger = new LedgerRecord
        {
            Claims = [Claim("c1", Reports[0], ["c2"]), Claim("c2", Reports[1], ["c1"])],
            Stories = [new StoryEntry { Id = "y1", Reports = [.. Reports.Select(r => r.Report.Id)] }],
        };
        var views = new LedgerViews(new RecordView(Reports, ledger));

        views.Claim(ledger.Claims[0]).NotCoveredBy.ShouldBe(["Harbour Watch"]);
        views.Claim(ledger.Claims[0] with { Possibly = [] }).NotCoveredBy.ShouldBe(["Evening Post", "Harbour Watch"]);
    }

    private static ClaimEntry Claim(string id, ReportRecord report, string[] possibly) =>
        new()
        {
            Id = id,
            Text = report.Report.Text,
            Status = ClaimStatus.Alleged,
            Possibly = [.. possibly],
            Positions =
            [
                new PositionEntry
                {
                    Report = report.Report.Id,
                    Source = report.Report.Source,
                    Span = new TextSpan(0, report.Report.Text.Length),
                    Stance = Stance.Asserts,
                },
            ],
        };
}
