using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

public sealed class RepeatsTests
{
    private static ReportRecord Quoting(string id, string quote) =>
        new Sketch(id, $"{quote} Ines Falk said.")
            .Actor(ActorKind.Person, null, "Ines Falk")
            .Says("Ines Falk", Act.Assert, "said", quote, direct: true)
            .Record();

    [Theory]
    [InlineData("“We shall not yield one inch of the harbour,”", "''We shall not yield one inch of the harbour.''", QuotationRelation.Identical)]
    [InlineData("“We shall not yield one inch of the harbour,”", "“not yield one inch”", QuotationRelation.Trimmed)]
    [InlineData("“We shall not, whatever they send, yield one inch,”", "“We shall not … yield one inch,”", QuotationRelation.Trimmed)]
    [InlineData("“We shall not yield one inch of the harbour,”", "“We should not yield one inch of the port,”", QuotationRelation.Altered)]
    [InlineData(
        "“First, the harbour, which is ours, stays open, and that is all I will say,”",
        "“The harbour stays open, and that is all I will say,”",
        QuotationRelation.Trimmed
    )]
    [InlineData(
        "“The harbour and the mole are not for sale to anybody at all,”",
        "“The harbour and the mole are for sale to anybody at all,”",
        QuotationRelation.Altered
    )]
    [InlineData(
        "“Ask the gulls on the mole, they have seen every freighter that sank here,”",
        "“Of sunken freighters the gulls of our mole have known,”",
        QuotationRelation.Altered
    )]
    public void Keep_SameWordsInTwoReports_OneQuotation(string first, string second, QuotationRelation relation)
    {
        QuotationEntry quotation = new LedgerKeeper().Keep([Quoting("r1", first), Quoting("r2", second)]).Quotations.ShouldHaveSingleItem();

        quotation.Relation.ShouldBe(relation);
        quotation.Speaker.ShouldBe("Ines Falk");
        quotation.Variants.Select(v => v.Report).ShouldBe(["r1", "r2"]);
    }

    [Fact]
    public void Keep_OtherWords_NoQuotation() =>
        new LedgerKeeper()
            .Keep([Quoting("r1", "“We shall not yield one inch,”"), Quoting("r2", "“The harbour is closed until spring,”")])
            .Quotations.ShouldBeEmpty();

    [Fact]
    public void Keep_OneWordingTakenOverAndCut_AnEntryForEachRelation()
    {
        LedgerRecord ledger = new LedgerKeeper().Keep([
            Quoting("r1", "“We shall not yield one inch of the harbour, and not one plank of the mole,”"),
            Quoting("r2", "“not yield one inch of the harbour”"),
            Quoting("r3", "“not yield one inch of the harbour”"),
        ]);

        ledger
            .Quotations.Select(q => (q.Relation, string.Join(' ', q.Variants.Select(v => v.Report))))
            .ShouldBe([(QuotationRelation.Identical, "r2 r3"), (QuotationRelation.Trimmed, "r1 r2 r3")]);
    }

    [Fact]
    public void Keep_WordsQuotedTwiceInOneReport_NoQuotation() =>
        new LedgerKeeper()
            .Keep([
                new Sketch("r1", "“We shall not yield one inch,” Ines Falk said. Her words, “We shall not yield one inch,” were repeated.")
                    .Actor(ActorKind.Person, null, "Ines Falk")
                    .Record(),
            ])
            .Quotations.ShouldBeEmpty();

    [Fact]
    public void Keep_QuotationOfNoStatement_IsMatchedWithoutASpeaker()
    {
        ReportRecord bare = new Sketch("r2", "It went round the port: “We shall not yield one inch of the harbour.”").Record();

        QuotationEntry quotation = new LedgerKeeper()
            .Keep([Quoting("r1", "“We shall not yield one inch of the harbour,”"), bare])
            .Quotations.ShouldHaveSingleItem();

        quotation.Variants.Select(v => v.Report).ShouldBe(["r1", "r2"]);
    }

    [Fact]
    public void Keep_NearIdenticalReports_CopiesInsideOneStory()
    {
        const string wire =
            "The harbour of Port Lind was closed on Monday after a freighter struck the northern mole, the port authority said. Divers are to look at the hull. Nobody was hurt, and ferries went on from the southern basin while tugs held the ship in place through the night.";
        LedgerRecord ledger = new LedgerKeeper().Keep([
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
