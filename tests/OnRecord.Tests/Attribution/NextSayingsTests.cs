using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

/// <summary>Whose the next saying of a sentence is, read with the committed models (issue 10): of whoever suffers a deed, of a speaker who goes on, of
/// another who answers.</summary>
public sealed class NextSayingsTests
{
    [Theory]
    [InlineData("Harbour Mills was robbed by three divers in May but later said nothing was lost.", "nothing was lost", "Harbour Mills")]
    [InlineData("Ada Brandt was succeeded by Lars Holm on Friday and promised to help him.", "to help him", "Ada Brandt")]
    [InlineData("Mayor Ada Brandt was accused by teachers on Friday and denied the charge.", "the charge", "Ada Brandt")]
    public void Find_BehindAPassive_WhoSuffersItSaysTheNextThing(string text, string words, string speaker) =>
        Said.SpeakersOf(Said.In("On the quay\n\n" + text + " It rained.\n"), words).ShouldBe([speaker]);

    [Theory]
    [InlineData("Norland said the ship had strayed and rejected the protest.", "the ship had strayed", "the protest")]
    [InlineData(
        "Minister Ada Brandt said that the talks had failed and accused the port of blocking them.",
        "that the talks had failed",
        "the port of blocking them"
    )]
    [InlineData("The navy said its divers had been shot at and blamed the port.", "its divers had been shot at", "the port")]
    public void Find_ThingsAndSufferersInWhatIsSaid_TheNextSayingIsTheSpeakers(string text, string first, string second)
    {
        IReadOnlyList<Said> all = Said.In("On the quay\n\n" + text + " It rained.\n");

        all.Where(s => !s.IsInside).Select(s => s.Words).ShouldBe([first, second], ignoreOrder: true);
        all.Where(s => !s.IsInside).Select(s => s.Speaker).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }

    [Fact]
    public void Find_RejoinderBehindAClosingFrame_IsNotSaidByTheFrame()
    {
        IReadOnlyList<Said> all = Said.In("On the quay\n\nThe pier was shelled by the navy in May, divers said, but the navy denied it. It rained.\n");

        all.Single(s => s.Speaker?.Contains("divers", StringComparison.Ordinal) == true).Words.ShouldBe("The pier was shelled by the navy in May");
        all.ShouldContain(s => !s.IsInside && s.Act == Act.Deny && s.Words == "it");
    }

    [Theory]
    [InlineData("“Nonsense,” the mayor said of reports that the quay had sunk.", "that the quay had sunk")]
    [InlineData("“Completely untrue,” Holm said of the allegation that he had taken money.", "that he had taken money")]
    public void Find_FewWordsOnAClaim_DenyIt(string text, string claim)
    {
        Said said = Said.In("On the quay\n\n" + text + " It rained.\n").Single(s => !s.IsInside);

        (said.Act, said.Words).ShouldBe((Act.Deny, claim));
    }

    [Fact]
    public void Find_GoingOnBetweenCommas_TheSentenceIsSaid() =>
        Said.In(
                "On the quay\n\nAda Brandt said the dam was old. The rain of May, she went on, was nothing that a healthy dam would not have stood. It rained.\n"
            )
            .ShouldContain(s => s.Speaker == "Ada Brandt" && s.Words.StartsWith("The rain of May", StringComparison.Ordinal));

    // The comma behind it opens the next paragraph.
    [Fact]
    public void Find_GoingOnAtTheEndOfASentence_IsNoFrame() =>
        Said.In("On the quay\n\nThe dam, engineers say, was old. The rain, she went on\n\n, and nothing fell. It rained.\n")
            .ShouldNotContain(s => s.Source == "she");
}
