using OnRecord.Corrections;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Corrections;

public sealed class ReviewListTests
{
    [Fact]
    public void Of_Disputes_ThenPairs_ThenUnsureStatements()
    {
        ReportRecord[] records = [.. Heap.Reports.Select(r => r with { Statements = [r.Statements[0], r.Statements[1] with { Confidence = 0.4 }] })];
        IReadOnlyList<ReviewItem> queue = ReviewList.Of(records, Ledger(records, 0.9, 0.7));

        queue.Select(i => i.Kind).Distinct().ShouldBe([ReviewKind.Position, ReviewKind.Possibly, ReviewKind.Unsure]);
        // The one that says otherwise stands alone: without it nothing is disputed.
        queue[0].ShouldSatisfyAllConditions(i => i.Statement!.Report.ShouldBe("r2"), i => i.IsDecisive.ShouldBeTrue());
        queue.Count(i => i.Kind == ReviewKind.Possibly).ShouldBe(1, "a pair is one item, whichever names the other");
        queue.Count(i => i.Kind == ReviewKind.Unsure).ShouldBe(3);
    }

    [Fact]
    public void Of_WhatWasLookedAt_IsLeftOut()
    {
        CorrectedRecords corrected = Overlay.Apply(Heap.Reports, [CorrectionJson.Named(Heap.Of(CorrectionKind.Accept, Heap.Statement(1)))]);

        ReviewList
            .Of(corrected.Records, Ledger(corrected.Records, 0.9, 0.7))
            .ShouldNotContain(i => i.Statement != null && i.Statement.Report == "r2" && i.Kind == ReviewKind.Position);
    }

    [Fact]
    public void Of_AllSure_NothingWaits()
    {
        ReportRecord[] records = [.. Heap.Reports.Select(r => r with { Statements = [.. r.Statements.Select(s => s with { Confidence = 1 })] })];

        ReviewList.Of(records, Ledger(records, 1, 1) with { Claims = [.. Ledger(records, 1, 1).Claims.Select(c => c with { Possibly = [] })] }).ShouldBeEmpty();
    }

    private static LedgerRecord Ledger(IReadOnlyList<ReportRecord> records, double asserted, double denied)
    {
        PositionEntry[] positions =
        [
            .. records.Select(
                (r, i) =>
                    new PositionEntry
                    {
                        Report = r.Report.Id,
                        Source = r.Report.Source,
                        Statement = r.Statements[0].Id,
                        Span = r.Statements[0].Content[0],
                        Actor = r.Actors[0].Name,
                        Stance = i == 1 ? Stance.Denies : Stance.Asserts,
                        Certainty = i == 1 ? denied : asserted,
                    }
            ),
        ];
        return new LedgerRecord
        {
            Claims =
            [
                new ClaimEntry
                {
                    Id = "c1",
                    Text = Heap.Sunk,
                    Status = ClaimStatus.Disputed,
                    Positions = positions,
                    Possibly = ["c2"],
                },
                new ClaimEntry
                {
                    Id = "c2",
                    Text = Heap.Afloat,
                    Status = ClaimStatus.Alleged,
                    Positions = [positions[0]],
                    Possibly = ["c1"],
                },
            ],
        };
    }
}
