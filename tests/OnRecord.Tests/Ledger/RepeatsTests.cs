using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Ledger;
using OnRecord.Records;

namespace OnRecord.Tests.Ledger;

public sealed class RepeatsTests
{
    private static ReportRecord Quoting(string id, string quote) => new Sketch(id, $"{quote} Ines Falk said.").Actor(ActorKind.Person, null, "Ines Falk")
        .Says("Ines Falk", Act.Assert, "said", quote, direct: true).Record();

    [Theory]
    [InlineData("“We shall not yield one inch of the harbour,”", "''We shall not yield one inch of the harbour.''", QuotationRelation.Identical)]
    [InlineData("“We shall not yield one inch of the harbour,”", "“not yield one inch”", QuotationRelation.Trimmed)]
    [InlineData("“We shall not, whatever they send, yield one inch,”", "“We shall not … yield one inch,”", QuotationRelation.Trimmed)]
    [InlineData("“We shall not yield one inch of the harbour,”", "“We should not yield one inch of the port,”", QuotationRelation.Altered)]
    public void Keep_SameWordsInTwoReports_OneQuotation(string first, string second, QuotationRelation relation)
    {
        QuotationEntry quotation = new LedgerKeeper().Keep([Quoting("r1", first), Quoting("r2", second)]).Quotations.ShouldHaveSingleItem();

        quotation.Relation.ShouldBe(relation);
        quotation.Speaker.ShouldBe("Ines Falk");
        quotation.Variants.Select(v => v.Report).ShouldBe(["r1", "r2"]);
    }

    [Fact]
    public void Keep_OtherWords_NoQuotation() =>
        new LedgerKeeper().Keep([Quoting("r1", "“We shall not yield one inch,”"), Quoting("r2", "“The harbour is closed until spring,”")]).Quotations.ShouldBeEmpty();

    [Fact]
    public void Keep_NearIdenticalReports_CopiesInsideOneStory()
    {
        const string wire = "The harbour of Port Lind was closed on Monday after a freighter struck the northern mole, the port authority said. Divers are to look at the hull. Nobody was hurt, and ferries went on from the southern basin while tugs held the ship in place through the night.";
        LedgerRecord ledger = new LedgerKeeper().Keep(
        [
            new Sketch("r1", wire).Published(2020, 2, 3).Record(),
            new Sketch("r2", wire + " (Agency)").Published(2020, 2, 3).Record(),
            new Sketch("r3", "Parliament passed the budget by a narrow margin, with two members absent.").Published(2020, 2, 3).Record(),
        ]);

        ledger.Stories.Count.ShouldBe(2);
        StoryEntry story = ledger.Stories.Single(s => s.Reports.Count == 2);
        story.Reports.ShouldBe(["r1", "r2"]);
        story.Copies.ShouldHaveSingleItem().ShouldBe(["r1", "r2"]);
    }
}
