namespace OnRecord.Tests.Attribution;

/// <summary>Nouns that open a sentence and name what somebody says, and whoever is told, read with the committed models (issue 10).</summary>
public sealed class NounFramesTests
{
    [Theory]
    [InlineData("The auditor's conclusion: the money was never paid.", "The auditor", "the money was never paid")]
    [InlineData("The finding of the inquiry was that the valve had been closed by hand.", "the inquiry", "that the valve had been closed by hand")]
    [InlineData("The union's position was clear: no member would work on Sunday.", "The union", "no member would work on Sunday")]
    [InlineData("Holm's reply: “We never saw the letter.”", "Holm", "“We never saw the letter.”")]
    public void Find_NounWithAnOwner_GivesHisWords(string text, string source, string words) =>
        Said.In("On the quay\n\n" + text + " It rained.\n").ShouldContain(s => s.Source == source && s.Words == words);

    [Theory]
    [InlineData("The story of the ferry is simple: it sank.")]
    [InlineData("The mayor's answer would be: the bridge is closed.")]
    [InlineData("Editor's note: the ferry belongs to the owner of this paper.")]
    [InlineData("Our opinion: the ferry must go.")]
    public void Find_TellingsWishesAndTheReportsOwn_AreNobodys(string text) =>
        Said.In("On the quay\n\n" + text + " It rained.\n").ShouldNotContain(s => s.Source != null && !s.IsInside);

    [Theory]
    [InlineData("Minister Ada Brandt told the council the bridge would close in May.", "the bridge would close in May", "the council")]
    [InlineData("The union told the Ministry of Labour the talks were over.", "the talks were over", "the Ministry of Labour")]
    public void Find_HearerWithoutThat_IsToldAndNotSaid(string text, string words, string hearer)
    {
        Said said = Said.In("On the quay\n\n" + text + " It rained.\n").Single(s => !s.IsInside);

        (said.Words, said.Addressee).ShouldBe((words, hearer));
    }

    [Fact]
    public void Find_NameBetweenCommasBeforeTold_TellsIt()
    {
        Said said = Said.In("On the quay\n\nThe ferry had been overloaded, its director, Lars Holm, told The Associated Press. It rained.\n")
            .Single(s => !s.IsInside);

        (said.Speaker, said.Words).ShouldBe(("Lars Holm", "The ferry had been overloaded"));
    }
}
