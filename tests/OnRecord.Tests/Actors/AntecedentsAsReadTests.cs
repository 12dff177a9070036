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

    [Theory]
    [InlineData(
        "Anna Berg sent her letter on Tuesday.\n\nREAD MORE: Rosa Tind slams careful denial\n\nShe said she had a lawyer.",
        "she had a lawyer",
        "Anna Berg"
    )]
    [InlineData(
        "Mayor Ivo Lund hit out at Governor Karl Moss, who accused Lund of waste. He said Lund's office had spent too much.",
        "had spent too much",
        "Karl Moss"
    )]
    [InlineData(
        "Nordshop owner Pavel Orsk has torn into Vega executives.\n\nAs well as accusing Vega bosses of “fraud”, the Nordshop founder added that the books were false.",
        "the books were false",
        "Pavel Orsk"
    )]
    public void Identify_WhoSpeaksNext_IsNobodyOfALinkAndNobodyWhomHeNames(string text, string words, string speaker) =>
        Said.SpeakersOf(Said.In("On the quay\n\n" + text + " It rained.\n"), words).ShouldBe([speaker]);

    [Theory]
    [InlineData(
        "The Karsian foreign ministry said the claim was an insult.\n\nTolvia said it was gravely concerned.\n\n“We urge the Karsian authorities to release them,” the foreign ministry tweeted."
    )]
    [InlineData("The Karsian embassy called the move absurd. Tolvia voiced alarm. “We urge Karsia to release them,” the embassy said.")]
    [InlineData("The Karsian government said the envoy had lied. Tolvia denied it. “Karsia must release them,” the government said.")]
    public void Identify_WhoTellsAStateToAct_IsNotOfThatState(string text) =>
        Said.In("On the quay\n\n" + text + " It rained.\n")
            .Where(said => said.Words.Contains("release them", StringComparison.Ordinal))
            .ShouldAllBe(said => said.Speaker == null || !said.Speaker.StartsWith("Karsia", StringComparison.Ordinal));

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
