using OnRecord.Reading;
using OnRecord.Tests.Propositions;
using OnRecord.Text;

namespace OnRecord.Tests.Actors;

/// <summary>Speakers of short reports, read with the committed models.</summary>
public sealed class SpeakersAsReadTests
{
    [Fact]
    public void Identify_PlaceAtTheEndOfAnApposition_SpeaksAsLittleAsTheTownBeforeIt() =>
        Speakers("The Beacon, an investigative media group based in Lyon, France reported that the ferry had sunk.").ShouldBe(["Beacon"]);

    [Fact]
    public void Identify_ReportOfAHeadline_IsTheOutletThatTheBodyCites()
    {
        const string Headline = "Ferry sank after repairs - report";
        string text = Headline + "\n\nOSLO, June 3 (Northwire) - The ferry sank after repairs, the Bergen Herald reported on Monday, citing two divers.";
        var report = new Report
        {
            Id = "",
            Source = "",
            Text = text,
            Headline = new TextSpan(0, Headline.Length),
            Body = [new TextSpan(Headline.Length + 2, text.Length)],
        };

        Read.Of(report).Cast.Actors.Select(a => a.Name).ShouldNotContain("report");
    }

    [Fact]
    public void Identify_BossesOfABody_SpeakForIt()
    {
        Read read = Read.Of("The Harbour Union met on Friday. Harbour Union bosses said the quay was unsafe.");

        read.Cast.Actors[read.Cast.Speakers[0].ShouldHaveSingleItem()].SpeaksFor.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Opposition leader Marta Lund disagreed. “The council had approved it,” the Harbour List chairwoman said.", "Marta Lund")]
    [InlineData("Lund broke his silence on Sunday. “I never tied the one to the other,” the 48-year-old told reporters.", "Lund")]
    [InlineData("Marta Lund kept silent for a week. That ended at the quay. Berg had rung her on Sunday, the harbour mistress said.", "Marta Lund")]
    [InlineData("Marta Lund came down to the quay on Sunday. “Nobody ever paid me a single crown for that lease.”", "Marta Lund")]
    [InlineData("Two people at the port contradicted their chief. “The crates came in May,” one told the Beacon.", "anonymous people at the port")]
    public void Identify_OtherWordForWhoSpokeJustBefore_IsHeOrShe(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Theory]
    [InlineData(
        "Finance minister Boris Kolm called it an important first step.\n“I think that it is not bad,” he said at a news conference Friday with the Danish prime minister.\nPort Authority spokesman Ned Pryce said that the U.S. would reserve judgment.\n“The port is open,” he said.",
        "Ned Pryce"
    )]
    [InlineData("Prime minister Runa Holm said that the mayor of Selby, Greta Voss, must go. The mayor said that the town was safe.", "Greta Voss")]
    [InlineData("“We will not pay,” said Lena Brook. Brook hit back on Friday, saying the chairman had lost touch.", "Lena Brook")]
    [InlineData("Norway’s foreign ministry asked for talks, to end Iceland’s blockade. The island state said it wants to keep the strait open.", "Norway")]
    public void Identify_WhoIsMeant_IsWhoActedBefore(string text, string speaker) => Speakers(text)[^1].ShouldBe(speaker);

    [Fact]
    public void Identify_NameInWhatIsSaid_IsNotTheOneWhoSaysIt() =>
        Speakers("Marta Lund disagreed. Marta Lund had been warned twice, the chemist said.")[^1].ShouldNotBe("Marta Lund");

    [Theory]
    [InlineData("A civilian investigation by the Norland Safety Board concluded last year that the ferry was overloaded.")]
    [InlineData("The Norland Safety Board's inquiry found that the ferry was overloaded.")]
    public void Identify_InquiryOfABody_SpeaksForIt(string text) => Speakers(text).ShouldBe(["Norland Safety Board"]);

    [Fact]
    public void Identify_AuthoritiesOfAnotherCountry_AreOthers() =>
        Speakers("The Danish authorities said the crew was safe. The Norwegian authorities told reporters that the ship was lost.")[^1]
            .ShouldContain("Norwegian");

    [Fact]
    public void Identify_WhatProves_IsNotWhoWasTold() =>
        Speakers("The Norwegian police have informed Danish officials that they have recordings that prove that the crew was shot.")
            .ShouldBe(["Norwegian police"]);

    [Fact]
    public void Identify_ThePair_AreThoseWhoMet() =>
        Speakers(
            "Weller told Salin that he looked forward to President Ida Krone visiting him. The president said the talks went well. The pair insisted that the treaty would hold."
        )[^2..]
            .ShouldBe(["Weller", "Salin"], ignoreOrder: true);

    [Fact]
    public void Identify_OtherMinister_IsSomebodyElse() =>
        Read.Of("Finance minister Boris Kolm spoke with the prime minister on Friday. Kolm said the budget was late.")
            .Cast.Actors.First(actor => actor.Name == "Boris Kolm")
            .Mentions.Length.ShouldBe(2);

    [Fact]
    public void Identify_MinisterAfterAnUnnamedSpokeswoman_IsSomebodyElse() =>
        Speakers("A spokeswoman for the fire brigade said the cause was open. Asked about the bridge, the minister said: “The engineers know.”")[^1]
            .ShouldBe("minister");

    [Fact]
    public void Identify_WordOfAnotherOffice_IsSomebodyElse() =>
        Speakers("Mayor Marta Lund left early. “The bench saw no fault,” the judge said.").ShouldNotContain("Marta Lund");

    [Fact]
    public void Identify_PronounInAClauseThatDescribesAName_IsThatName() =>
        Read.Of(
                "Prosecutor Elna Thorsk opened a case on the death of Kobe Lindal, the clerk who died in the cell where he was held. She said nothing was proved."
            )
            .Cast.Actors.First(actor => actor.Name == "Elna Thorsk")
            .Mentions.Length.ShouldBeGreaterThan(1);

    [Theory]
    [InlineData("Ms Morkade says that the office had her figure in July.", "Morkade")]
    [InlineData("The sheets had been swapped, Oscar Ortlund of Harbour Watch said, referring to photographs.", "Oscar Ortlund")]
    public void Identify_TitleOrBodyBesideAName_IsNoPartOfIt(string text, string speaker) => Speakers(text)[0].ShouldBe(speaker);

    private static string[] Speakers(string text)
    {
        Read read = Read.Of(text);
        return [.. read.Cast.Speakers.SelectMany(speakers => speakers).Select(actor => read.Cast.Actors[actor].Name)];
    }
}
