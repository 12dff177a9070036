using System.Xml.Linq;
using OnRecord.Export;
using OnRecord.Export.Citations;
using OnRecord.Records;
using OnRecord.Vocabulary;
using OnRecord.Web.Tests;

namespace OnRecord.Tests.Export;

public sealed class CitationTests
{
    [Fact]
    public void Of_Statement_SaysWhoReportsItAndWhereTheWordsAre()
    {
        ToldStatement told = Told.All.First(t => t.Statement.Id == "s2");

        Citation citation = Citation.Of(told);

        citation.Footnote.ShouldStartWith(
            "Evening Post reported that Sel Courier reported that anonymous officials said: “Norland had asked Arvenia for the port” Evening Post, “Port of Sel sold in secret”, 14 March 2031, ni:///sha-256;"
        );
        citation.Footnote.ShouldNotContain("\n");
        citation.Link.ShouldEndWith($"#char={citation.Place.Split(' ')[1].Replace('–', ',')}");
    }

    [Fact]
    public void Of_ReportOnTheWeb_LinksToTheWords()
    {
        ReportRecord leak = Affair.LeakRecord with { Report = Affair.LeakRecord.Report with { Url = "https://post.example/port?id=1#top" } };

        Citation citation = Citation.Of(ToldStatement.Of([(leak, leak.Statements[2])]).Single());

        citation.Link.ShouldBe("https://post.example/port?id=1#:~:text=for%20the%20port");
    }

    [Fact]
    public void Of_UnsureStatement_SaysSo() =>
        Citation
            .Of(Told.All.First() with { Statement = Told.Records[0].Statements[0] with { Confidence = 0.4 } })
            .Footnote.ShouldEndWith("Read by a program that is unsure of it (0.40).");

    [Theory]
    [InlineData(0.69, true)]
    [InlineData(0.71, false)]
    public void Of_Statement_IsUnsureBelowOneLimit(double confidence, bool unsure)
    {
        StatementEntry one = Told.Records[0].Statements[0] with { Confidence = confidence };

        foreach (StatementEntry read in new[] { one, one with { Parent = one.Id } })
            Citation.Of(Told.All.First() with { Statement = read }).Footnote.Contains("unsure", StringComparison.Ordinal).ShouldBe(unsure);
    }

    [Fact]
    public void ClaimCitations_DisputedClaim_GivesBothSides()
    {
        IReadOnlyList<Citation> sides = ClaimCitations.Of(Affair.Ledger.Claims[0], Told.Find);

        sides
            .Select(s => s.ReportedAs)
            .ShouldBe(["Evening Post reported that Sel Courier reported that anonymous officials said:", "Sel Gazette reported that Per Ask denied:"]);
        ClaimCitations.Standing(Affair.Ledger.Claims[0]).ShouldBe("disputed (certainty 0.00), 1 root, 2 outlets");
    }

    [Fact]
    public void ClaimCitations_SideThatADenierAloneTellsSurest_IsCitedByAKnownSpeaker()
    {
        ClaimEntry claim = Affair.Ledger.Claims[0];
        PositionEntry denial = claim.Positions.First(p => p.Stance == Stance.Denies);
        ClaimEntry echoed = claim with
        {
            Positions = [denial with { Stance = Stance.Asserts, Actor = null, Identity = null, Certainty = 1 }, .. claim.Positions],
        };

        ClaimCitations.Of(echoed, Told.Find).Select(s => s.ReportedAs).ShouldBe(ClaimCitations.Of(claim, Told.Find).Select(s => s.ReportedAs));
        ClaimCitations.Of(echoed with { Positions = [echoed.Positions[0], denial] }, Told.Find).Count.ShouldBe(2);
    }

    [Fact]
    public void Card_AnyStatement_IsWellFormedAndAsksForNothing()
    {
        foreach (ToldStatement told in Told.All)
        {
            XDocument svg = XDocument.Parse(CitationCard.Write([Citation.Of(told)]));

            svg.Descendants().Select(e => e.Name.LocalName).Distinct().ShouldBeSubsetOf(["svg", "title", "desc", "rect", "text"]);
            svg.Descendants().Attributes().ShouldAllBe(a => !a.IsNamespaceDeclaration ? !a.Value.Contains("http", StringComparison.Ordinal) : true);
            svg.ToString().ShouldContain("reported");
        }
    }

    [Fact]
    public void Card_LongWordsAndControlCharacters_StaysInsideItsPicture()
    {
        ToldStatement told = Told.All.First();
        var citation = Citation.Of(told) with
        {
            Quote = new string('\u0001', 3) + string.Concat(Enumerable.Repeat("\U0001F6A2", 300)) + " " + new string('x', 5000),
            ReportedAs = new string('y', 400),
        };

        XDocument svg = XDocument.Parse(CitationCard.Write([citation, citation], "disputed"));

        svg.Descendants().Where(e => e.Name.LocalName == "text").ShouldAllBe(e => e.Value.Length <= 2 * 90 && (int)e.Attribute("y")! < 630);
        svg.Descendants().Where(e => e.Name.LocalName == "text").Count().ShouldBeLessThan(16);
    }
}
