using System.Globalization;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Attribution;

/// <summary>Transcripts and interviews, read with the committed models (issue 13).</summary>
public sealed class SpokenTurnsTests
{
    private static readonly string[] Words =
    [
        "Did you sign the order of May?",
        "I did not. I was at sea that week.",
        "The clerk says that you did.",
        "Then the clerk is wrong.",
        "Who pays for the repair of the pier?",
        "The county pays. It always does.",
    ];

    [Theory]
    [InlineData("MR. HALE: {0}", "MS. BRANDT: {0}")]
    [InlineData("Tom Hale: {0}", "Ilse Brandt: {0}")]
    [InlineData("[00:01:12] Hale: {0}", "[00:01:40] Brandt: {0}")]
    [InlineData("**Tom Hale:** {0}", "**Ilse Brandt:** {0}")]
    [InlineData("Mr. HALE. {0}", "The CHAIR. {0}")]
    [InlineData("HALE — {0}", "BRANDT — {0}")]
    [InlineData(">> HALE: {0}", ">> BRANDT: {0}")]
    [InlineData("Mr Hale (Norhaven): {0}", "Mrs Brandt (Minister of Fisheries): {0}")]
    [InlineData("TOM HALE\n{0}", "ILSE BRANDT\n{0}")]
    [InlineData("Tom Hale 0:12\n{0}", "Ilse Brandt 0:47\n{0}")]
    [InlineData("[HALE] {0}", "[BRANDT] {0}")]
    [InlineData("REPORTER: {0}", "THE PRESIDENT: {0}")]
    [InlineData("TOM HALE, HOST: {0}", "ILSE BRANDT (minister): {0}")]
    [InlineData("Tom Hale - {0}", "Ilse Brandt - {0}")]
    [InlineData("Tom Hale | {0}", "Ilse Brandt | {0}")]
    [InlineData("Speaker 1: {0}", "Speaker 2: {0}")]
    public void Find_LayoutsOfTranscripts_EveryTurnIsOneStatementOfItsLabel(string first, string second)
    {
        Said[] said = Turns(first, second);

        said.Select(s => s.Words).ShouldBe(Words);
        said.Select(s => s.Source).Distinct().Count().ShouldBe(2);
        said[0].Act.ShouldBe(Act.Ask);
    }

    [Theory]
    [InlineData("Q: {0}", "A: {0}")]
    [InlineData("Q. {0}", "A. {0}")]
    [InlineData("12 Q. {0}", "13 A. {0}")]
    public void Find_QuestionsAndAnswersWithoutNames_AreTurnsOfNobodyWhoIsKnown(string first, string second)
    {
        Said[] said = Turns(first, second);

        said.Select(s => s.Words).ShouldBe(Words);
        said.ShouldAllBe(s => s.Speaker == null);
        said[0].Act.ShouldBe(Act.Ask);
    }

    private static Said[] Turns(string first, string second)
    {
        string text =
            "Hearing on the harbour order\n\n"
            + string.Join("\n\n", Words.Select((words, i) => string.Format(CultureInfo.InvariantCulture, i % 2 == 0 ? first : second, words)));
        return [.. Said.In(text).Where(s => !s.IsInside)];
    }

    [Fact]
    public void Find_WhatATurnTells_IsToldByItsSpeaker()
    {
        Said told = Said.In(
                "Hearing\n\nMR. HALE: Good morning.\n\nMS. BRANDT: Good morning.\n\nMR. HALE: The clerk says that you signed.\n\nMS. BRANDT: I did not sign."
            )
            .Single(s => s.IsInside);

        told.Source.ShouldBe("The clerk");
    }

    [Fact]
    public void Find_InitialsAndTitles_AreOnePerson()
    {
        const string Text =
            "The order: a conversation\n\nIlse Brandt, the minister, met us at the quay on Monday morning.\n\nTom Hale: Did you sign?\n\nIlse Brandt: I did not.\n\nTH: Who did?\n\nIB: Nobody did.\n\nMR. HALE: Nobody?\n\nMS. BRANDT: Not a soul.";

        Said.In(Text)
            .Where(s => !s.IsInside && s.Words.Length < 20)
            .Select(s => s.Speaker)
            .ShouldBe(["Tom Hale", "Ilse Brandt", "Tom Hale", "Ilse Brandt", "Tom Hale", "Ilse Brandt"]);
    }

    [Fact]
    public void Find_QuestionAndAnswer_NameNobody() =>
        Said.In("Hearing\n\nQ: Did you sign?\n\nA: I did not.\n\nQ: Who did?\n\nA: Nobody did.").ShouldAllBe(s => s.Speaker == null);

    [Theory]
    [InlineData("Mr Dahl, the mayor says the weir is sound.", "the mayor", "Dahl")]
    [InlineData("Well, Mr Dahl, the divers say the weir is cracked.", "the divers", "Dahl")]
    [InlineData("Tom Hale, the divers say the weir is cracked.", "the divers", "Tom Hale")]
    public void Find_WhoIsAddressed_IsToldAndSaysNothing(string words, string source, string addressed)
    {
        Said[] said =
        [
            .. Said.In(
                $"An evening talk\n\nHOST: Good evening.\n\nDAHL: Good evening.\n\nHOST: {words}\n\nDAHL: It is not sound. We measured it.\n\nHOST: Thank you, Mr Dahl."
            ),
        ];

        Said inside = said.Single(s => s.IsInside);
        inside.Source.ShouldBe(source);
        inside.Speaker.ShouldNotBe(addressed);
        said.Single(s => s.Words == words).Addressee.ShouldNotBeNull().ShouldEndWith(addressed);
    }

    [Fact]
    public void Find_AppositionBetweenCommas_IsTheSource() =>
        Said.In(
                "An evening talk\n\nHOST: Good evening.\n\nDAHL: Good evening.\n\nHOST: Mr Brandt, the mayor, says the weir is sound.\n\nDAHL: It is not sound.\n\nHOST: Thank you, Mr Dahl."
            )
            .Single(s => s.IsInside)
            .Source.ShouldNotBeNull()
            .ShouldStartWith("Mr Brandt");
}
