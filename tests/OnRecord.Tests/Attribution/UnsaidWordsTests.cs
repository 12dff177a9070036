using OnRecord.Attribution;
using OnRecord.Tests.Propositions;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

/// <summary>Words that nobody said, or that say nothing of the matter, read with the committed models.</summary>
public sealed class UnsaidWordsTests
{
    [Theory]
    [InlineData("A post falsely quotes the Bank of Norhaven as saying that all accounts will be frozen.")]
    [InlineData("The site wrongly quoted Mayor Ada Brandt as saying the lock would close.")]
    [InlineData("A forged letter quotes Bishop Piet Aalders as saying that the shrine will be sold.")]
    public void Read_Misquoted_HasNotSaidIt(string text) => Inner(text).Realis.ShouldBe(StatementRealis.Negated);

    [Theory]
    [InlineData("The yard quoted Mayor Ada Brandt as saying the lock would close.")]
    [InlineData("A letter quotes Bishop Piet Aalders as saying that the shrine will be sold.")]
    public void Read_Quoted_HasSaidIt(string text) => Inner(text).Realis.ShouldBe(StatementRealis.Actual);

    [Theory]
    [InlineData("Neither the mayor nor the pilot said that the lock would close.")]
    [InlineData("No pilot would agree to sail on Sunday, the harbour office said.")]
    public void Read_SaidByNobody_IsNotSaid(string text) => Read.Of(text).Statements.ShouldContain(s => s.Realis == StatementRealis.Negated);

    [Fact]
    public void Read_AccusedOf_EndsBeforeTheDeedOfTheAccused() =>
        Said.In("The report came as two young men accused of actually setting the fire in a crowded lobby on February 13 were charged with arson.")
            .ShouldAllBe(said => !said.Words.Contains("were charged", StringComparison.Ordinal));

    [Theory]
    [InlineData("Did Varga say that the pipe was cracked on Monday?")]
    [InlineData("Had Varga said that the pipe was cracked, nobody would have paid.")]
    public void Read_Asked_OrSetAsACondition_IsNotSaid(string text) => Read.Of(text).Statements.ShouldAllBe(s => s.Realis != StatementRealis.Actual);

    [Theory]
    [InlineData("Had Mayor Varga admitted that the pipe was cracked, the valley would have been cleared, Ida Brock said.", "admitted")]
    [InlineData("Were Solem to admit that the pipe was cracked, he would lose, Ida Brock said.", "admit")]
    [InlineData("In the novel, Mayor Varga tells the villagers that the pipe is cracked.", "tells")]
    [InlineData("Varga is due to announce on Monday that the pipe will be rebuilt.", "announce")]
    [InlineData("Imagine Varga telling voters that the pipe is cracked, Ida Brock wrote in the Courier.", "telling")]
    [InlineData("Varga would say that the pipe is cracked only if he were asked, Ida Brock said.", "say")]
    [InlineData("Ida Brock falsely claimed that the union had called the pipe cracked.", "called")]
    public void Read_SupposedOrMadeUpOrToCome_IsNotSaid(string text, string verb) => Read.Of(text).RealisOf(verb).ShouldNotBe(StatementRealis.Actual);

    [Theory]
    [InlineData("The union denied saying that the pipe was cracked.", "saying that the pipe was cracked")]
    [InlineData("Varga denied ever telling the council that the pipe was cracked.", "ever telling the council that the pipe was cracked")]
    public void Read_SayingThatIsDenied_IsWhatIsDenied(string text, string denied) =>
        Said.In(text).ShouldContain(said => said.Act == Act.Deny && said.Words == denied);

    [Theory]
    [InlineData("Varga has yet to say whether the pipe was cracked.")]
    [InlineData("Varga stopped short of saying that the pipe was cracked.")]
    public void Read_LeftUnsaid_IsNotTheReportsOwnWordEither(string text) => Read.Of(text).Propositions.ShouldAllBe(p => p.Statement != null);

    [Theory]
    [InlineData("Varga did not accept that the pipe was cracked.")]
    [InlineData("Varga would not accept that the pipe was cracked.")]
    [InlineData("Asked whether the pipe was cracked, Varga said: “Absolutely not.”")]
    [InlineData("Asked if she had seen the pipe, engineer Lena Varga said: “Not at all. I was away.”")]
    public void Read_NotTakenForSo_IsSaidAndDenied(string text) =>
        Read.Of(text)
            .Statements.Where(s => s.Act != Act.Ask && s.Source is not null)
            .ShouldContain(s => s.Act == Act.Deny && s.Realis == StatementRealis.Actual);

    [Theory]
    [InlineData("Senator Ida Varga, considered one of the most careful captains, left on Monday.")]
    [InlineData("Senator Ida Varga, thought to be close to the mayor, resigned.")]
    public void Read_SaidOfSomebodyInAnAside_IsNotThought_ByHer(string text) =>
        Said.In(text).ShouldAllBe(said => said.Speaker == null && !said.Words.Contains("resigned", StringComparison.Ordinal));

    [Theory]
    [InlineData("The mayor will travel to Norland on Friday to demand an apology.", StatementRealis.Future)]
    [InlineData("The mayor should travel to Norland on Friday to demand an apology.", StatementRealis.Hypothetical)]
    [InlineData("The mayor travelled to Norland on Friday to demand an apology.", StatementRealis.Actual)]
    public void Read_PartOfADeedToCome_IsNotSaidYet(string text, StatementRealis realis) =>
        Read.Of(text).Statements.ShouldContain(s => s.Act == Act.Demand && s.Realis == realis);

    [Fact]
    public void Read_BesideAnothersRefusal_IsSaid() =>
        Read.Of("While Lomar has confirmed the identity of the body as that of Rolf Bek, Norland has refused to do so, referring to him as Jon Kord.")
            .Statements.ShouldAllBe(s => s.Realis == StatementRealis.Actual);

    [Theory]
    [InlineData("The pilot said she was unable to confirm that sailors had been hurt.")]
    [InlineData("The pilot said she was not in a position to confirm that sailors had been hurt.")]
    [InlineData("The pilot said she had no idea that the lock had been sold.")]
    public void Read_KnowsNot_IsSilentOnIt(string text) => Inner(text).Act.ShouldBe(Act.Silent);

    [Theory]
    [InlineData("Aalders was denied parole for the third time in May.")]
    [InlineData("Aalders applied for a berth but was denied release, his lawyer said.")]
    public void Read_DeniedSomethingThatHeAskedFor_SaysNotThatItIsUntrue(string text) => Read.Of(text).Statements.ShouldAllBe(s => s.Act != Act.Deny);

    [Fact]
    public void Read_DoesNotWantOthersTo_IsAgainstItAndDeniesNothing() => Inner("The pilot said he does not want the talks to fail.").Act.ShouldBe(Act.Oppose);

    private static Statement Inner(string text) => Read.Of(text).Statements.Single(s => s.Parent is not null);

    [Theory]
    [InlineData("Lund said he knew of no effort to urge the port to close.", 2, StatementRealis.Hypothetical)]
    [InlineData("“I would call for calm,” Lund said.", 1, StatementRealis.Actual)]
    public void Read_WhatThereIsReasonToSay_IsNotSaid_AndWhatIWouldSayIs(string text, int statement, StatementRealis realis) =>
        Read.Of(text).Statements[statement].Realis.ShouldBe(realis);
}
