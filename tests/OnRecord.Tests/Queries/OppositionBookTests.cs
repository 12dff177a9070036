using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Vocabulary;
using OnRecord.Web.Tests;

namespace OnRecord.Tests.Queries;

public sealed class OppositionBookTests
{
    private static readonly ClaimEntry Port = Affair.Ledger.Claims.Single(c => c.Id == "c1");

    private static readonly ReportRecord Denial = Affair.Denial.Record();

    [Theory]
    [InlineData("s2", "denied by Per Ask (c1)")]
    [InlineData("s3", "denied by Per Ask (c1)")]
    [InlineData("s4", null)]
    [InlineData("s5", null)]
    public void Of_StatementsOfTheLeak_AreDeniedWhereTheirClaimIs(string statement, string? expected) =>
        Words(Affair.Ledger, Affair.LeakRecord, statement).ShouldBe(expected is null ? [] : [expected]);

    [Fact]
    public void Of_TheDenial_IsWhatOthersAssert() => Words(Affair.Ledger, Denial, "s2").ShouldBe(["asserted by anonymous officials (c1)"]);

    [Fact]
    public void Of_AClaimThatIsNotCalledDisputed_IsUnsure() =>
        Words(With(Port with { Status = ClaimStatus.Alleged }), Affair.LeakRecord, "s2").ShouldBe(["perhaps denied by Per Ask (c1)"]);

    [Fact]
    public void Of_WhatIsOnlyPossiblyTheSameAsADisputedClaim_IsNot()
    {
        ClaimEntry alone = Port with { Id = "c9", Status = ClaimStatus.Alleged, Positions = [Port.Positions[0]], Possibly = ["c1"] };
        ClaimEntry other = Port with { Positions = [Port.Positions[0] with { Statement = "s4" }, Port.Positions[1]] };

        Words(With(alone, other), Affair.LeakRecord, "s2").ShouldBeEmpty();
    }

    [Fact]
    public void Of_AStatementOutsideTheWordsThatAreDenied_IsNot()
    {
        ClaimEntry narrow = Port with { Positions = [Port.Positions[0] with { Span = Affair.Leak.Span("Norland") }, Port.Positions[1]] };

        Words(With(narrow), Affair.LeakRecord, "s3").ShouldBeEmpty();
    }

    [Fact]
    public void Of_WhatOnlyItsDenierTells_IsNoSideAgainstHim()
    {
        PositionEntry unnamed = Port.Positions[1] with { Statement = "s3", Actor = null, Stance = Stance.Asserts, Via = ["Per Ask"] };
        var sides = new ClaimSides(Port with { Positions = [unnamed, Port.Positions[1]] });

        sides.Asserted.ShouldBeEmpty();
        sides.PassedOn.ShouldBe([unnamed]);
        sides.Denier(unnamed).ShouldBe("Per Ask");
        sides.Denier(unnamed with { Via = ["Sel Courier"] }).ShouldBeNull();
        sides.Denier(unnamed with { Actor = "anonymous officials" }).ShouldBeNull();
    }

    private static LedgerRecord With(params ClaimEntry[] claims) => new() { Claims = claims };

    private static string[] Words(LedgerRecord ledger, ReportRecord record, string statement) =>
        [.. new OppositionBook(ledger).Of(record, record.Statements.Single(s => s.Id == statement)).Select(o => o.Words(id => id))];
}
