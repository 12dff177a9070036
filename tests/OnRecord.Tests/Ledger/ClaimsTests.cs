using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

public sealed class ClaimsTests
{
    private static ReportRecord Herald() => new Sketch("r1", "The Herald said that unnamed officials said that Ruritania had asked Sylvania for weapons.\nThese statements were repeated by other papers such as the Courier.")
        .Published(2021, 5, 3)
        .Actor(ActorKind.State, "R1", "Ruritania").Actor(ActorKind.State, "S1", "Sylvania")
        .Actor(ActorKind.Group, "B1", "unnamed officials").Actor(ActorKind.Outlet, null, "Herald").Actor(ActorKind.Outlet, null, "Courier")
        .Says("Herald", Act.Report, "said", "that unnamed officials said that Ruritania had asked Sylvania for weapons")
        .Says("unnamed officials", Act.Assert, "said that", "that Ruritania had asked Sylvania for weapons", "s1", via: "Herald")
        .Says("Courier", Act.Report, "repeated", "These statements")
        .Record();

    private static ReportRecord Courier() => new Sketch("r2", "The Courier reported that Ruritania requested arms from Sylvania.")
        .Published(2021, 5, 4)
        .Actor(ActorKind.State, "R1", "Ruritania").Actor(ActorKind.State, "S1", "Sylvania").Actor(ActorKind.Outlet, null, "Courier")
        .Says("Courier", Act.Report, "reported", "that Ruritania requested arms from Sylvania")
        .Says("Ruritania", Act.Ask, "requested", "arms from Sylvania", "s1", via: "Courier")
        .Record();

    private static ReportRecord Denial() => new Sketch("r3", "Ruritania is said to have asked Sylvania for weapons. Zoran Petrov, a spokesman, called the allegations false information.")
        .Published(2021, 5, 5)
        .Actor(ActorKind.State, "R1", "Ruritania").Actor(ActorKind.State, "S1", "Sylvania").Actor(ActorKind.Person, "S1", "Zoran Petrov")
        .Says(null, Act.Assert, "said", "Ruritania is said to have asked Sylvania for weapons")
        .Says("Zoran Petrov", Act.Assert, "called", "the allegations false information")
        .Record();

    [Fact]
    public void Keep_ChainDenialAndRepeat_OneDisputeThreeVoicesOneRoot()
    {
        ClaimEntry claim = new LedgerKeeper().Keep([Herald(), Courier(), Denial()]).Claims.ShouldHaveSingleItem();

        claim.Status.ShouldBe(ClaimStatus.Disputed);
        claim.Outlets.ShouldBe(2);
        claim.Positions.Select(p => (p.Actor, p.Stance)).ShouldBe(
        [
            ("Herald", Stance.Reports), ("unnamed officials", Stance.Asserts), ("Courier", Stance.Reports),
            ("Courier", Stance.Reports), (null, Stance.Asserts), ("Zoran Petrov", Stance.Denies),
        ]);
        claim.Positions[1].Via.ShouldBe(["Herald"]);
        RootEntry root = claim.Roots.ShouldHaveSingleItem();
        root.Actor.ShouldBe("unnamed officials");
        root.Reports.ShouldBe(["r1", "r2"]);
        MergeEntry merge = root.Merged.ShouldNotBeNull().ShouldHaveSingleItem();
        (merge.Outlet, merge.From, merge.Report).ShouldBe(("Courier", "Herald", "r1"));
    }

    [Fact]
    public void Keep_NobodyVouchesForTheRepeat_RootsStayApart()
    {
        ReportRecord herald = Herald();
        ReportRecord silent = herald with { Report = herald.Report with { Text = herald.Report.Text.Replace("repeated", "reviewed", StringComparison.Ordinal) } };

        ClaimEntry claim = new LedgerKeeper().Keep([silent, Courier()]).Claims.ShouldHaveSingleItem();

        claim.Status.ShouldBe(ClaimStatus.Corroborated);
        claim.Roots.Select(r => r.Actor).ShouldBe(["unnamed officials", "Courier"], ignoreOrder: true);
    }

    [Fact]
    public void Keep_SameTwoStatesOtherWayRound_ClaimsStayApart()
    {
        ReportRecord reversed = new Sketch("r4", "Officials said that Sylvania asked Ruritania for weapons.")
            .Actor(ActorKind.State, "R1", "Ruritania").Actor(ActorKind.State, "S1", "Sylvania").Actor(ActorKind.Group, "B1", "Officials")
            .Says("Officials", Act.Assert, "said", "that Sylvania asked Ruritania for weapons").Record();

        LedgerRecord ledger = new LedgerKeeper().Keep([Herald(), Courier(), reversed]);

        ledger.Claims.SelectMany(c => c.Positions).ShouldNotContain(p => p.Report == "r4");
    }

    [Fact]
    public void Keep_OppositeWording_Denies()
    {
        ReportRecord yes = new Sketch("r1", "Anna Kern said that Peter Brandt paid no income tax.")
            .Actor(ActorKind.Person, null, "Anna Kern").Actor(ActorKind.Person, null, "Peter Brandt")
            .Says("Anna Kern", Act.Assert, "said", "that Peter Brandt paid no income tax").Record();
        ReportRecord alsoYes = new Sketch("r2", "Critics say Peter Brandt has not paid income tax.")
            .Actor(ActorKind.Group, null, "Critics").Actor(ActorKind.Person, null, "Peter Brandt")
            .Says("Critics", Act.Assert, "say", "Peter Brandt has not paid income tax").Record();
        ReportRecord no = new Sketch("r3", "“Of course I pay income tax,” Peter Brandt said.")
            .Actor(ActorKind.Person, null, "Peter Brandt")
            .Says("Peter Brandt", Act.Assert, "said", "“Of course I pay income tax,”", direct: true).Record();

        ClaimEntry claim = new LedgerKeeper().Keep([yes, alsoYes, no]).Claims.ShouldHaveSingleItem();

        claim.Status.ShouldBe(ClaimStatus.Disputed);
        claim.Positions.Select(p => (p.Report, p.Stance)).ShouldBe([("r1", Stance.Asserts), ("r2", Stance.Asserts), ("r3", Stance.Denies)]);
    }

    [Fact]
    public void Keep_RecordsInAnyOrder_SameLedger()
    {
        string forward = RecordJson.Write(new LedgerKeeper().Keep([Herald(), Courier(), Denial()]));
        string backward = RecordJson.Write(new LedgerKeeper().Keep([Denial(), Courier(), Herald()]));

        backward.ShouldBe(forward);
    }

    [Fact]
    public void Keep_OtherOffsets_Throws() =>
        Should.Throw<ArgumentException>(() => new LedgerKeeper().Keep([Herald() with { Offsets = "codepoints" }])).Message.ShouldContain("r1.txt");

    [Fact]
    public void Keep_NoRecords_EmptyLedger() => new LedgerKeeper().Keep([]).Claims.ShouldBeEmpty();
}
