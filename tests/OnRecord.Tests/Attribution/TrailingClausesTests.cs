namespace OnRecord.Tests.Attribution;

/// <summary>Where what somebody says ends and the report goes on, read with the committed models (issue 10).</summary>
public sealed class TrailingClausesTests
{
    [Theory]
    [InlineData("The mayor said the quay was safe, a day after divers warned of a crack.", "the quay was safe")]
    [InlineData("The board has accused captain Ada Brandt of lies as they defended the conduct of Lars Holm.", "captain Ada Brandt of lies")]
    [InlineData("Lars Holm told staff the yard would close, a blow to the town.", "the yard would close")]
    [InlineData("The mayor announced that the port would close, a decision that drew protests from three towns.", "that the port would close")]
    [InlineData("The mayor insisted that two divers took a test, amid a last bid to block the sale.", "that two divers took a test")]
    [InlineData("The toll rose to 84, according to the coast guard, as divers searched the wreck.", "The toll rose to 84")]
    [InlineData("The judge said the yard had lied and ordered it to pay a fine.", "the yard had lied")]
    [InlineData("Officials said two divers were killed, as rescuers searched the wreck.", "two divers were killed")]
    [InlineData("The navy said the drone was over the river, contradicting the divers.", "the drone was over the river")]
    [InlineData("Gov. Larry Brandt called on Mayor Ada Holm to resign after guards raided two of her homes.", "Mayor Ada Holm to resign")]
    public void Find_WordsOfTheReport_AreNoPartOfWhatIsSaid(string text, string words) =>
        Said.In("On the quay\n\n" + text + "\n\nIt rained.\n").ShouldContain(s => !s.IsInside && s.Words == words);

    [Theory]
    [InlineData("Eight are understood to have been freed, but the whereabouts of the others are unknown.", "Eight … to have been freed")]
    [InlineData("Rescuers searched decks where many divers are expected to be found: the mess and the bridge.", "many divers … to be found")]
    public void Find_WhatIsSaidOfASubject_EndsBeforeTheNextThing(string text, string words) =>
        Said.In("On the quay\n\n" + text + "\n\nIt rained.\n").ShouldContain(s => s.Words == words);

    /// <summary>What stands in brackets is part of the clause around it.</summary>
    [Fact]
    public void Find_InitialsInBrackets_BeginNoContent() =>
        Said.In(
                "On the quay\n\nThe navy crossed the River Line (RL) and its boats fired shots at HBG (Harbour Border Guard) patrol soldiers who were about to talk, Norland claimed on Friday, 6 May, in a fresh sign of tension.\n\nIt rained.\n"
            )
            .ShouldContain(s => s.Speaker == "Norland" && s.Words.StartsWith("The navy crossed", StringComparison.Ordinal));

    [Fact]
    public void Find_ClauseWhoseVerbStandsBehindAnAside_IsWhole() =>
        Said.In("On the quay\n\nThe harbour command claimed that Norland had, while acting badly, illegally crossed the river on Monday.\n\nIt rained.\n")
            .ShouldContain(s => s.Words == "that Norland had, while acting badly, illegally crossed the river on Monday");

    /// <summary>A thing that is called something, behind a frame that closes the sentence, is no aside.</summary>
    [Fact]
    public void Find_AsBehindADescription_IsPartOfIt() =>
        Said.In("On the quay\n\nAda Brandt warned of the raid, which she described as a “crime”.\n\nIt rained.\n")
            .ShouldContain(s => s.Words.Contains("as a “crime”", StringComparison.Ordinal));
}
