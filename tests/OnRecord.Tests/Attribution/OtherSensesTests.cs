using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

/// <summary>Words of saying in a sense in which nobody says anything, read with the committed models (issue 10).</summary>
public sealed class OtherSensesTests
{
    [Theory]
    [InlineData("The Northern League called an “extraordinary meeting” on Friday in Selby.")]
    [InlineData("President Ada Brandt called an election for 3 July.")]
    [InlineData("The Norland Navy Ministry has summoned the envoy of Karsia over the raid.")]
    [InlineData("The Selby Supreme Court on Friday overturned the fraud conviction of captain Lars Holm due to a deal.")]
    [InlineData("The court tossed the case against Lars Holm.")]
    [InlineData("The navy ministry has recalled its envoy to Karsia.")]
    [InlineData("The judge considered the report of the divers.")]
    [InlineData("The yard is appealing that decision in court.")]
    [InlineData("Ada Brandt is testifying before the Harbour Finance Committee on the sale of the port.")]
    [InlineData("The union issued a statement ahead of the Friday strike.")]
    [InlineData("The sea claimed a total of 141 lives.")]
    [InlineData("Ada Brandt has not ruled out that the port will close.")]
    public void Find_DeedsInWordsOfSaying_SayNothing(string text) => Said.In("On the quay\n\n" + text + "\n\nIt rained.\n").ShouldBeEmpty();

    [Theory]
    [InlineData("Commenting following Brandt’s resignation, spokesman Lars Holm said: “The council is falling apart.”")]
    [InlineData("“If you think about a lot of wrecks it comes down to rust,” spokesman Lars Holm said.")]
    [InlineData("“I considered the letter from the mayor,” spokesman Lars Holm said.")]
    [InlineData("Spokesman Lars Holm addressed the media and said the mayor must go.")]
    [InlineData("Spokesman Lars Holm commented on the wreck, saying: “We were tired.”")]
    [InlineData("Spokesman Lars Holm said it had been warned ten times in the space of an hour.")]
    public void Find_BesideTheSaying_AreNoSayingOfTheirOwn(string text) =>
        Said.In("On the quay\n\n" + text + "\n\nIt rained.\n").ShouldHaveSingleItem().Speaker.ShouldBe("Lars Holm");

    [Theory]
    [InlineData("Ada Brandt called the meeting a failure.")]
    [InlineData("Ada Brandt recalled the storm of May.")]
    [InlineData("Ada Brandt is considering a ban on trawlers.")]
    public void Find_TheSameWordsOfSaying_Say(string text) => Said.In("On the quay\n\n" + text + "\n\nIt rained.\n").ShouldNotBeEmpty();

    [Theory]
    [InlineData("In her letter, Ada Brandt made no mention of the mayor.", "the mayor", Act.Silent)]
    [InlineData("In response, a No 10 spokesman said Mr Holm had paid the port.", "Mr Holm had paid the port", Act.Assert)]
    [InlineData("Ada Brandt brushed off the court's ruling.", "the court's ruling", Act.Oppose)]
    [InlineData("Ada Brandt agreed with the verdict.", "the verdict", Act.Support)]
    [InlineData("A jury determined that Lars Holm sank the tug.", "that Lars Holm sank the tug", Act.Assert)]
    [InlineData("Ada Brandt wondered whether the vote was fair.", "whether the vote was fair", Act.Ask)]
    [InlineData("The board said the lie tests were over.", "the lie tests were over", Act.Assert)]
    [InlineData(
        "Ada Brandt insisted on Friday that neither she nor her crew put pressure on him.",
        "that neither she nor her crew put pressure on him",
        Act.Deny
    )]
    public void Find_WhatAVerbDoes_IsToldByWhatItIsDoneTo(string text, string words, Act act) =>
        Said.In("On the quay\n\n" + text + "\n\nIt rained.\n").ShouldContain(s => s.Words == words && s.Act == act);
}
