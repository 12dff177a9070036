namespace OnRecord.Tests.Attribution;

/// <summary>Who speaks right before the verb, where a subject farther off could be taken for it; read with the committed models (issue 10).</summary>
public sealed class NearestSpeakersTests
{
    [Theory]
    [InlineData(
        "Scores of divers in the port of Selby waited on the quay as Lars Holm, mayor of Selby, said that the tug would not be raised.",
        "the tug would not be raised",
        "Lars Holm"
    )]
    [InlineData(
        "Norland boats sank a Karsian tug on Friday, inviting sharp words from President Ada Brandt, who called the raid a crime and said it will have grave consequences for the ports.",
        "it will have grave consequences",
        "Ada Brandt"
    )]
    [InlineData(
        "Ada Brandt and her crew were angry. In a statement on Friday the 33-year-old striker and captain of Norland, said “at no moment” did she agree to it.",
        "at no moment",
        "Ada Brandt"
    )]
    [InlineData("The port council has paid 4 crowns to each of the injured, tweeted Chief Minister Ada Brandt.", "has paid 4 crowns", "Ada Brandt")]
    [InlineData("Mayor Lars Holm met diver Ada Brandt, who called Holm a thief.", "Holm a thief", "Ada Brandt")]
    public void Find_SpeakerRightBeforeTheVerb_Speaks(string text, string words, string speaker) =>
        Said.SpeakersOf(Said.In("On the quay\n\n" + text + "\n\nIt rained.\n"), words).ShouldBe([speaker]);

    [Fact]
    public void Find_ClauseAboutSomebody_DoesNotCloseTheSentence() =>
        Said.In("On the quay\n\nMayor Lars Holm met diver Ada Brandt, who called Holm a thief.\n\nIt rained.\n")
            .ShouldNotContain(s => s.Words.Contains("met", StringComparison.Ordinal));
}
