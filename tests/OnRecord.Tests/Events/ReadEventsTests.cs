using OnRecord.Tests.Propositions;

namespace OnRecord.Tests.Events;

/// <summary>What sentences of our own tell, read the whole way with the committed models.</summary>
public sealed class ReadEventsTests
{
    [Theory]
    [InlineData("The militia released a Norwegian ship on Tuesday.", "YIELD release actual: militia -> Norway")]
    [InlineData("The rebels stormed an army base in Kenya.", "ASSAULT attack actual: rebels -> Kenya")]
    [InlineData(
        "The Tarnow Harbour Board said it had opened an investigation into Velmar Shipping.",
        "ACCUSE investigate actual: Tarnow Harbour Board -> Velmar Shipping"
    )]
    [InlineData("Sweden said it would return the manuscripts to Norway.", "AGREE promise actual: Sweden -> Norway")]
    [InlineData("Sweden says Norway must open its ports.", "REQUEST demand actual: Sweden -> Norway")]
    [InlineData("Vera Lund called Tomas Berg on Friday.", "CONSULT call actual: Vera Lund -> Tomas Berg")]
    [InlineData("After being arrested in May, Tomas Berg left the country.", "COERCE arrest actual:  -> Tomas Berg")]
    [InlineData("The jury found Tomas Berg guilty of theft.", "ACCUSE verdict actual: jury -> Tomas Berg")]
    [InlineData("The court said Tomas Berg should be arrested and prosecuted.", "ACCUSE charge hypothetical:  -> Tomas Berg")]
    [InlineData("The attempted murder of Tomas Berg in March shook the town.", "ASSAULT attack actual:  -> Tomas Berg")]
    [InlineData("Vera Lund denied any part in the attack on Tomas Berg.", "ASSAULT attack actual:  -> Tomas Berg")]
    [InlineData("Norway to expel two Danish envoys", "SANCTION expel future:  -> Danish envoys")]
    [InlineData("Vera Lund saw no grounds for launching an investigation into Tomas Berg.", "ACCUSE investigate negated: Vera Lund -> Tomas Berg")]
    [InlineData("Vera Lund reacted to claims Tomas Berg was poisoned.", "ASSAULT attack alleged:  -> Tomas Berg")]
    [InlineData("Tomas Berg was meant to be arrested on Friday.", "COERCE arrest hypothetical:  -> Tomas Berg")]
    [InlineData("Vera Lund met Tomas Berg. Nor did she criticise Norway.", "ACCUSE criticise negated: Vera Lund -> Norway")]
    public void Of_OneSentence_TellsWhoDoesItToWhom(string text, string told) => Read.Of(text).Events.ShouldContain(told);

    [Theory]
    [InlineData("The captain of a ferry which sank, killing nine people, rejected the claims on Monday.")]
    [InlineData("The captain of a ferry which sank in the strait killing nine people blamed a storm.")]
    public void Of_WhatAThingDoes_IsNotDoneByWhoIsNamedBeforeIt(string text) =>
        Read.Of(text).Events.ShouldAllBe(e => !e.Contains("killing actual: captain") && !e.Contains("sinking actual:  -> captain"));

    [Theory]
    [InlineData("\"The finding of the Norwegian police is that Tomas Berg has been killed,\" an official said.")]
    public void Of_FindingOfThePolice_IsNotWhatHappensToThem(string text) =>
        Read.Of(text).Events.ShouldAllBe(e => !e.EndsWith("police", StringComparison.Ordinal));

    [Theory]
    [InlineData("Vera Lund denied that she attacked Tomas Berg.")]
    [InlineData("Vera Lund denied attacking Tomas Berg outside the court.")]
    [InlineData("Vera Lund rejected the claim that her men had kidnapped Tomas Berg.")]
    [InlineData("There is no evidence that Vera Lund attacked Tomas Berg.")]
    [InlineData("It is not true that Vera Lund attacked Tomas Berg.")]
    [InlineData("Claims that Vera Lund attacked Tomas Berg are false.")]
    [InlineData("Vera Lund is said to have assaulted Tomas Berg.")]
    [InlineData("Tomas Berg accused Vera Lund of stealing the painting from the museum.")]
    [InlineData("According to the indictment, Vera Lund laundered money for the gang.")]
    [InlineData("A witness claimed Vera Lund robbed the bank.")]
    [InlineData("Vera Lund, who is accused of killing Tomas Berg in March, said nothing.")]
    [InlineData("The paper reported that Vera Lund had poisoned Tomas Berg.")]
    [InlineData("She reacted with disbelief on Monday to reports that Vera Lund murdered Tomas Berg in the harbour.")]
    public void Of_WrongThatIsDeniedOrAlleged_IsNoFact(string text) =>
        Read.Of(text)
            .Events.Where(e => e.StartsWith("ASSAULT", StringComparison.Ordinal) || e.StartsWith("CRIME", StringComparison.Ordinal))
            .ShouldAllBe(e => !e.Contains(" actual:"));

    [Theory]
    [InlineData("Vera Lund called Tomas Berg a liar on Friday.", "CONSULT")]
    [InlineData("Vera Lund called the deeds of Norway unacceptable.", "CONSULT")]
    [InlineData("The state has demonstrated that Vera Lund took no part.", "PROTEST")]
    [InlineData("Norrgruvan rallied 3 percent on Friday.", "PROTEST")]
    [InlineData("Vera Lund was accused of committing fraud in Norway.", "AGREE")]
    [InlineData("Norrgruvan has the power to kill mega-deals of Velmar Shipping.", "ASSAULT")]
    [InlineData("Norrgruvan received a new proposal from Velmar Shipping on Friday.", "CONSULT")]
    public void Of_WordsInAnotherSense_TellNoSuchThing(string text, string type) =>
        Read.Of(text).Events.ShouldAllBe(e => !e.StartsWith(type, StringComparison.Ordinal));

    [Fact]
    public void Of_OccasionThatIsAnnounced_IsYetToCome() => Read.Of("World Cup to open on Friday in Norway").Events.ShouldAllBe(e => e.Contains(" future:"));

    [Fact]
    public void Of_WhoeverDoesTheSame_IsNotTheOneToWhomItIsDone() =>
        Read.Of("Norway condemned the raid, as did the United States, saying it was illegal.").Events.ShouldAllBe(e => !e.Contains("-> United States"));

    [Fact]
    public void Of_PoliticalParty_IsNoOccasion() =>
        Read.Of("The party in Norway said on Friday that it would vote against the plan.")
            .Events.ShouldAllBe(e => !e.StartsWith("OCCASION", StringComparison.Ordinal));

    [Fact]
    public void Of_TwoWhoAccuseAnother_OnlyTheAccusedIsNamed() =>
        Read.Of("Vera Lund accused Norrmark of firing its guards.").Events.ShouldAllBe(e => !e.EndsWith("-> guards"));
}
