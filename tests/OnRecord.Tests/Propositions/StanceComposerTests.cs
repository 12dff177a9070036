using OnRecord.Vocabulary;

namespace OnRecord.Tests.Propositions;

public sealed class StanceComposerTests
{
    [Theory]
    [InlineData(
        "Transport spokesman Erik Sandholt said press reports that the tunnel had flooded in June were fiction.",
        "tunnel had flooded",
        "Erik Sandholt: Denies"
    )]
    [InlineData(
        "Transport spokesman Erik Sandholt said on Friday that allegations from union officials that the tunnel flooded in June were completely false.",
        "tunnel flooded",
        "Erik Sandholt: Denies"
    )]
    [InlineData("Erik Sandholt said on Monday there was no sign that the company had sold the tunnel.", "company had sold the tunnel", "Erik Sandholt: Doubts")]
    [InlineData("\"It is not true that the tunnel was closed,\" Erik Sandholt said.", "tunnel was closed", "Erik Sandholt: Denies")]
    [InlineData("Erik Sandholt said there was no doubt that the tunnel was closed in June.", "tunnel was closed", "Erik Sandholt: Asserts")]
    [InlineData("Erik Sandholt denied that the tunnel had flooded.", "tunnel had flooded", "Erik Sandholt: Denies")]
    [InlineData("Erik Sandholt no longer denies that the tunnel had flooded.", "tunnel had flooded", "Erik Sandholt: Asserts")]
    [InlineData("The ministry dismissed 'absurd' claims the harbour firm had flooded the tunnel.", "firm had flooded", "ministry: Denies")]
    [InlineData("Erik Sandholt rejected information that the harbour firm had flooded the tunnel.", "firm had flooded", "Erik Sandholt: Denies")]
    [InlineData("Erik Sandholt said claims that the tunnel had flooded were stupid.", "tunnel had flooded", "Erik Sandholt: Denies")]
    [InlineData("It would be ridiculous to suggest that the tunnel had flooded, Erik Sandholt said.", "tunnel had flooded", "Erik Sandholt: Denies")]
    [InlineData("Erik Sandholt dismissed a post by a local writer alleging the firm flooded the tunnel.", "firm flooded", "Erik Sandholt: Denies")]
    [InlineData("Ida Brock wrongly claimed that the tunnel had flooded.", "tunnel had flooded", "report: Denies")]
    [InlineData("The port authority slammed the reports about the flooded tunnel as lies.", "the flooded tunnel", "port authority: Denies")]
    [InlineData("Erik Sandholt said that radar data refuted the claim that the tunnel had flooded.", "tunnel had flooded", "Erik Sandholt: Denies")]
    [InlineData("The ministry dismissed statements by a union that the tunnel had flooded.", "tunnel had flooded", "ministry: Denies")]
    [InlineData("The ministry has told reporters that it has tapes that prove that the tunnel had flooded.", "tunnel had flooded", "ministry: Asserts")]
    [InlineData("Erik Sandholt said reports that the tunnel had flooded were a ploy to close it.", "tunnel had flooded", "Erik Sandholt: Denies")]
    // What the verb denies with is no second denial.
    [InlineData("The ministry dismissed allegations that the firm had flooded the tunnel as \"absurd\".", "firm had flooded", "ministry: Denies")]
    [InlineData("Erik Sandholt rejected claims that the tunnel had flooded as nonsense.", "tunnel had flooded", "Erik Sandholt: Denies")]
    // What is so and should not be; what would be.
    [InlineData("\"It is absurd that the tunnel is still closed,\" Erik Sandholt said.", "tunnel is still closed", "Erik Sandholt: Asserts")]
    [InlineData("\"It is absurd that we would close the tunnel,\" Erik Sandholt said.", "would close the tunnel", "Erik Sandholt: Denies")]
    // What is not shown.
    [InlineData("Erik Sandholt said the survey did not show that the tunnel had flooded.", "tunnel had flooded", "survey: Doubts")]
    // The claim that a sentence goes against.
    [InlineData("Contrary to a claim by the union that the tunnel had flooded, Erik Sandholt said it was dry.", "tunnel had flooded", "Erik Sandholt: Denies")]
    // What a report says, with a participle.
    [InlineData("Reports claiming the firm flooded the tunnel are untrue, according to engineer Ida Brock.", "firm flooded", "Ida Brock: Denies")]
    [InlineData("Stories saying the tunnel had flooded are lies, Erik Sandholt said.", "tunnel had flooded", "stories: Asserts")]
    [InlineData("A report accusing Norway of flooding the tunnel is untrue, Norway said.", "flooding the tunnel", "Norway: Denies")]
    public void Find_WordsAroundAProposition_TurnTheStance(string text, string words, string expected) =>
        Read.Of(text).StancesOn(words).ShouldContain(expected);

    [Fact]
    public void Find_WhatNobodyIsHeardToSay_IsNobodysPosition() =>
        Read.Of("\"We did not hear anybody saying the tunnel was unsafe,\" Erik Sandholt told the Beacon.")
            .StancesOn("the tunnel was unsafe")
            .ShouldAllBe(s => s.EndsWith("unknown", StringComparison.Ordinal) || s.EndsWith("Denies", StringComparison.Ordinal));

    [Theory]
    [InlineData("Erik Sandholt said the firm had refused to name the engineers who closed the tunnel.", "name the engineers")]
    [InlineData("Erik Sandholt and the union argued on Monday over whether the tunnel had flooded.", "tunnel had flooded")]
    public void Find_AnothersSilenceAndWhatIsArguedOver_AreNoPositionOfHis(string text, string words) =>
        Read.Of(text)
            .StancesOn(words)
            .Where(s => s.StartsWith("Erik Sandholt", StringComparison.Ordinal))
            .ShouldAllBe(s => s.EndsWith("unknown", StringComparison.Ordinal));

    [Fact]
    public void Find_ClaimIsDismissedByNobodyNamed_IsNotTheReportsVerdict() =>
        Read.Of("Erik Sandholt's claim that the tunnel had flooded was also rubbished.")
            .StancesOn("tunnel had flooded")
            .ShouldNotContain(s => s.EndsWith("Denies", StringComparison.Ordinal));

    [Fact]
    public void Find_VerdictOnANamedClaim_LeavesTheClaimToItsSource() =>
        Read.Of("Transport spokesman Erik Sandholt said press reports that the tunnel had flooded in June were fiction.")
            .StancesOn("tunnel had flooded")
            .ShouldContain("press: Asserts");

    [Fact]
    public void Find_BareNoAfterAQuestion_DeniesWhatWasAsked() =>
        Read.Of("Asked if the tunnel would close, Erik Sandholt said no.")
            .StancesOn("tunnel would close")
            .ShouldBe(["nobody: unknown", "Erik Sandholt: Denies"], ignoreOrder: true);

    [Fact]
    public void Find_NoInAnotherParagraph_AnswersTheQuestionBefore() =>
        Read.Of("Asked whether Norvania had bought the tunnel, Sandholt answered in the negative.\n\n\"No,\" he told reporters.")
            .StancesOn("bought the tunnel")
            .Count(s => s.EndsWith("Denies", StringComparison.Ordinal))
            .ShouldBe(2);

    [Fact]
    public void Find_SayingThatIsExpected_TakesNoPosition() =>
        Read.Of("The company is expected to say on Friday that the tunnel flooded.")
            .StancesOn("tunnel flooded")
            .ShouldAllBe(s => s.EndsWith("unknown", StringComparison.Ordinal));

    [Fact]
    public void Find_ConditionThatIsOnlySupposed_IsNotTheReportsWord() =>
        Read.Of("Had the company declared the lease void, the ferry would have sailed, Ida Brock said.")
            .Propositions.SelectMany(p => p.Stances)
            .ShouldNotContain(s => s.Statement == null && s.Stance == Stance.Asserts);

    [Theory]
    [InlineData("Norvania denies its involvement in the flood.", "Norvania", "Norvania's involvement in the flood")]
    [InlineData("Norvania denied any knowledge of the flood.", "Norvania", "Norvania's knowledge of the flood")]
    [InlineData("Norvania's minister rejected reports of Sudvania's involvement in the flood.", null, null)]
    public void Find_DenialOfAnOwnDeed_IsOfTheDeniersDeed(string text, string? agent, string? words)
    {
        Read read = Read.Of(text);

        if (words is null)
            read.Propositions.ShouldNotContain(p => p.Text.StartsWith("Norvania's involvement", StringComparison.Ordinal));
        else
            read.Propositions.ShouldContain(p => p.Text == words && p.Agent.HasValue && read.Cast.Actors[p.Agent.Value].Name == agent);
    }

    [Fact]
    public void Find_WhoIsAskedAQuestion_AsksNothing() =>
        Read.Of("\"That is odd,\" Ida Brock said when asked if the tunnel had flooded.").Propositions.ShouldNotContain(p => p.Statement == null);

    [Theory]
    [InlineData("Ida Brock said she was afraid. The harbour would close before the winter.", false)]
    [InlineData("Ida Brock said she was afraid. The harbour would not close before the winter.", true)]
    [InlineData("The boats left on Monday. The harbour would close before the winter.", true)]
    public void Find_WhatIsToComeAsSheSeesIt_IsNotTheReportsOwnWord(string text, bool isNarrated) =>
        Read.Of(text).Propositions.Any(p => p.Statement is null && p.Text.Contains("would", StringComparison.Ordinal)).ShouldBe(isNarrated);

    [Theory]
    [InlineData("“the @TunnelWatch post is false. Norway had no part in the flood.”\n\nThe tunnel was closed in June.")]
    [InlineData("The post was short: “@TunnelWatch is wrong. Norway had no part in the flood.” The tunnel was closed in June.")]
    [InlineData("Norway's post, “the story is false. Norway had no part in the flood”, came late. The tunnel was closed in June.")]
    public void Find_SentencesBetweenQuotationMarks_AreNeverTheReportsOwn(string text)
    {
        IEnumerable<string> narrated = Read.Of(text).Propositions.Where(p => p.Statement is null).Select(p => p.Text);

        narrated.ShouldNotContain(told => told.Contains("no part", StringComparison.Ordinal) || told.Contains("false", StringComparison.Ordinal));
        narrated.ShouldContain("The tunnel was closed in June");
    }

    [Fact]
    public void Find_SayingThatPointsBack_IsNoNarration() =>
        Read.Of("Ida Brock, the mayor, stated this on March 10 during a visit to the tunnel.").Propositions.ShouldBeEmpty();

    [Fact]
    public void Find_ClausesJoinedByThat_AreTwoPropositions()
    {
        Read read = Read.Of("Erik Sandholt said that the pumps failed on Sunday and that the tunnel was never safe.");

        read.StancesOn("pumps failed").ShouldContain("Erik Sandholt: Asserts");
        read.Propositions.Count(p => p.Statement is not null).ShouldBe(2);
    }
}
