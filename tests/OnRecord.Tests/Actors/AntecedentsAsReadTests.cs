using OnRecord.Tests.Attribution;

namespace OnRecord.Tests.Actors;

/// <summary>For whom descriptions and pronouns stand, read with the committed models (issue 10): rather for nobody than for the wrong one.</summary>
public sealed class AntecedentsAsReadTests
{
    [Theory]
    [InlineData("Lars Holm died in May. The French minister of defence said the yard would close.")]
    [InlineData("Lars Holm spoke first. The mayor of Oslo said the yard would close.")]
    [InlineData("Lars Holm spoke first. The yard's lawyer said the yard would close.")]
    [InlineData("Lars Holm was arrested on Monday. The prosecutor said the yard would close.")]
    public void Identify_DescriptionOfSomebodyElse_IsNotWhoWasNamed(string text) =>
        Said.SpeakersOf(Said.In("On the quay\n\n" + text + " It rained.\n"), "the yard would close").ShouldHaveSingleItem().ShouldNotBe("Lars Holm");

    [Theory]
    [InlineData(
        "The police said they were looking into it. Harbax said the divers could come back. “We will tell our clients,” it added.",
        "We will tell",
        "Harbax"
    )]
    [InlineData(
        "Holm refused to go on Friday. Mayor Ada Brandt had called for Holm to step down.\n\nIn a short speech, he said the dinner was friendly.",
        "the dinner was friendly",
        "Holm"
    )]
    public void Identify_Pronoun_IsWhoeverSpokeLastAndNotTheBackground(string text, string words, string speaker) =>
        Said.SpeakersOf(Said.In("On the quay\n\n" + text + " It rained.\n"), words).ShouldBe([speaker]);

    [Fact]
    public void Identify_WhoDeniesACharge_DidNotMakeIt() =>
        Said.In("On the quay\n\nThe navy accused the divers of shelling the town. They denied it. It rained.\n")
            .ShouldNotContain(s => s.Words == "it" && s.Speaker == "navy");

    [Fact]
    public void Identify_InitialsThatTheReportSpellsOut_AreNoAgency() =>
        Said.In("On the quay\n\n“We believe they left,” Commissioner Olaf Brand of the Ardan Federal Police said. The AFP has named nobody. It rained.\n")
            .ShouldNotContain(s => s.Speaker == "Agence France-Presse");

    [Fact]
    public void Identify_SurnameBeforeANounInAHeadline_IsTheSurname() =>
        Said.In(
                "League suspends chief after Moreno Kiss\n\nThe League suspended its chief on Saturday. Moreno said in a statement on Friday that she was angry.\n"
            )
            .ShouldContain(s => s.Speaker == "Moreno");

    [Fact]
    public void Find_WhoTellsAndWhoIsTold_AreTwo() =>
        Said.In("On the quay\n\nThe council fined the club and told it to close the stand. It rained.\n").ShouldNotContain(s => s.Addressee == "The council");
}
