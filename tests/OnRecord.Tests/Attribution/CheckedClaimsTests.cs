using System.Text;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

/// <summary>Fact-checks, read with the committed models (issue 13): the claim is somebody's, the verdict the outlet's.</summary>
public sealed class CheckedClaimsTests
{
    [Theory]
    [InlineData("CLAIM: The old bridge of Norhaven was sold to a circus.\n\nVERDICT: False. It belongs to the town.")]
    [InlineData("**Claim:** The old bridge of Norhaven was sold to a circus.\n\n**Our rating:** Fake. It belongs to the town.")]
    [InlineData("THE CLAIM\n\nThe old bridge of Norhaven was sold to a circus.\n\nTHE FACTS\n\nNot true. It belongs to the town.")]
    public void Find_LabelledClaim_IsSomebodysAndTheOutletRejectsIt(string check)
    {
        Report report = Read("Was the bridge sold?\n\n" + check + "\n\nThe post was shared by many people in May.");

        report.Checks.ShouldHaveSingleItem().Verdict.ShouldBe(StanceLink.Rejects);
        Said said = Said.In(report.Text).Single(s => s.Words.StartsWith("The old bridge", StringComparison.Ordinal));
        said.Speaker.ShouldBeNull();
        said.Source.ShouldBeNull();
        Propositions.Read.Of(report).StancesOn("sold to a circus").ShouldBe(["nobody: Asserts", "report: Denies"]);
    }

    [Fact]
    public void Find_WhatSomebodySaysInAClaim_IsInsideIt() =>
        Said.In("Did she?\n\nCLAIM: Mayor Ilse Brandt said the bridge was sold.\n\nVERDICT: Misleading. She said that it was for sale.\n")
            .ShouldContain(s => s.IsInside && s.Source == "Mayor Ilse Brandt");

    [Theory]
    [InlineData("Statement: The board met on Monday.\n\nThe board is large and meets often.")]
    [InlineData("The claim is old, and nobody believes it.\n\nFact: it rains.")]
    public void Find_ClaimWithoutVerdict_IsNone(string text) => Read("Was the bridge sold?\n\n" + text).Checks.ShouldBeEmpty();

    // A report that is cut off behind the first word of a sentence.
    [Theory]
    [InlineData("The mayor said the bridge was safe. The")]
    [InlineData("The mayor said the bridge was safe. This")]
    public void Find_SentenceOfOneWordAtTheEnd_IsNoVerdict(string text) => Said.In(text).ShouldHaveSingleItem().Words.ShouldBe("the bridge was safe");

    [Theory]
    [InlineData("True", StanceLink.Conveys)]
    [InlineData("Mostly true, though old", StanceLink.Conveys)]
    [InlineData("Partly false.", StanceLink.Doubts)]
    [InlineData("We rate this Pants on Fire!", StanceLink.Rejects)]
    [InlineData("Nobody knows.", null)]
    public void Find_Verdict_IsToldByItsFirstWords(string verdict, StanceLink? link) =>
        Read($"Was the bridge sold?\n\nClaim: The old bridge of Norhaven was sold.\n\nVerdict: {verdict}\n\nThe post was shared in May.")
            .Checks.ShouldHaveSingleItem()
            .Verdict.ShouldBe(link);

    [Theory]
    [InlineData("CLAIM: The old bridge of Norhaven was sold to a circus. POST’S ASSESSMENT: False. It belongs to the town, the clerk said.")]
    [InlineData("Claim: The old bridge of Norhaven was sold to a circus.\n\nClaimed by: Telegram channels\n\nFact check by Norhaven Facts: False")]
    [InlineData("The claim: The old bridge of Norhaven was sold to a circus.\n\nThe facts: It belongs to the town.\n\nVerdict: Fabricated.")]
    [InlineData("Speaker: Ilse Brandt\nStatement: The old bridge of Norhaven was sold to a circus.\nDate: 4 May 2031\nRuling: ❌ Wrong")]
    [InlineData("Who said it: Ilse Brandt\n\nWhat she said: The old bridge of Norhaven was sold to a circus.\n\nIs it true? No. It belongs to the town.")]
    public void Find_LayoutsOfLabels_TheOutletRejectsTheClaim(string check)
    {
        Report report = Read("Was the bridge sold?\n\n" + check + "\n\nThe post was shared by many people in spring.");

        report.Checks.ShouldHaveSingleItem().Verdict.ShouldBe(StanceLink.Rejects);
        report.Published.ShouldBeNull();
        Propositions.Read.Of(report).StancesOn("sold to a circus").ShouldContain("report: Denies");
        Propositions.Read.Of(report).StancesOn("sold to a circus").ShouldNotContain("report: Asserts");
    }

    [Fact]
    public void Find_LabelledClaimant_SaysTheClaim() =>
        Said.In("The bridge\n\nClaim: The bridge was sold to a circus.\n\nClaimed by: Ilse Brandt, mayor of Norhaven\n\nVerdict: False\n\nIt was not.\n")
            .ShouldContain(s => s.Speaker == "Ilse Brandt" && s.Words.StartsWith("The bridge was sold", StringComparison.Ordinal));

    [Theory]
    [InlineData("CLAIM: Ilse Brandt told dockers “the bridge will fall”.\n\nVERDICT: False. She said no such thing.", "will fall")]
    [InlineData("CLAIM: A video shows Ilse Brandt burning the bridge.\n\nVERDICT: Fake. It shows an actress.", "burning the bridge")]
    public void Find_WhatAFalseClaimSaysThatSomebodySaidOrDid_IsAssertedByNobodyNamed(string check, string words)
    {
        string[] stances = [.. Propositions.Read.Of(Read("The bridge\n\n" + check + "\n\nThe town has the whole speech.\n")).StancesOn(words)];

        stances.ShouldContain("report: Denies");
        stances.ShouldNotContain("Ilse Brandt: Asserts");
    }

    [Fact]
    public void Find_QuotationAboveAVerdict_IsTheSpeakersAndTheOutletConfirmsIt()
    {
        Report report = Read("Bridge tolls\n\n“The bridge has never paid a toll.” — Ilse Brandt, 4 May 2031\n\nVerdict: True\n\nThe tax office said so.\n");

        report.Published.ShouldBeNull();
        Propositions.Read.Of(report).StancesOn("never paid a toll").ShouldContain("report: Asserts");
    }

    [Theory]
    [InlineData("Users of Telegram claim that Ilse Brandt sold the bridge. This is not true.", true)]
    [InlineData("Users of Telegram claim that Ilse Brandt sold the bridge. This is not a toll road.", false)]
    public void Find_VerdictInTheNextSentence_IsTheReports(string text, bool denies) =>
        Propositions.Read.Of(Read("The bridge stays\n\n" + text + "\n")).StancesOn("sold the bridge").Contains("report: Denies").ShouldBe(denies);

    [Fact]
    public void Tokenize_LabelOfAHeadline_IsNoWordOfItsSentence()
    {
        Tokens tokens = Tokenizer.Tokenize(Read("Fact check: The bridge did not fall\n\nThe town of Norhaven looked at the bridge on Monday, and it stands."));

        tokens.Sentences.Select(sentence => tokens.TextOf(sentence).ToString()).ShouldContain("The bridge did not fall");
    }

    [Fact]
    public void Find_LastLineOfALetter_NamesItsWriterBehindTheFarewell() =>
        Said.In(
                "<!doctype html><html><head><title>Engines sold</title></head><body><article><h1>Engines sold by the valley line</h1><p>The letter came to the board of the valley line on Monday:</p><blockquote><p>Members,</p><p>The boilers were tested in June, and will hold.</p><p>Yours, Pavel Dorn</p></blockquote><p>The board of the line did not answer.</p></article></body></html>",
                "a.html"
            )
            .ShouldContain(s => s.Speaker == "Pavel Dorn" && s.Words.Contains("will hold", StringComparison.Ordinal));

    private static Report Read(string text) => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text));
}
