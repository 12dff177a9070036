using System.Text;
using OnRecord.Reading;

namespace OnRecord.Tests.Reading.Transcripts;

public sealed class TurnFinderTests
{
    private static readonly string[] Words =
    [
        "Did you sign the order?",
        "I did not. I was at sea.",
        "The clerk says that you did.",
        "Then the clerk is wrong.",
    ];

    [Theory]
    [InlineData("MR. HALE: {0}", "MS. BRANDT: {0}")]
    [InlineData("Q: {0}", "A: {0}")]
    [InlineData("Q. {0}", "A. {0}")]
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
    [InlineData("Interviewer: {0}", "Ilse Brandt: {0}")]
    public void Find_LayoutsOfTranscripts_EveryTurnHasItsWords(string first, string second)
    {
        string text =
            "Hearing on the harbour order\n\n"
            + string.Join(
                "\n\n",
                Words.Select((words, i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, i % 2 == 0 ? first : second, words))
            );

        Report report = Read(text);

        report.Turns.Select(turn => turn.Words.In(text).ToString()).ShouldBe(Words);
        report.Turns[0].Label.In(text).ToString().ShouldBe(report.Turns[2].Label.In(text).ToString());
    }

    [Fact]
    public void Find_InitialsAndLastNames_AreTheFullNamesSpeaker()
    {
        const string Text =
            "The order: a conversation\n\nIlse Brandt, the minister, met us at the quay.\n\nTom Hale: Did you sign?\n\nIlse Brandt: I did not.\n\nTH: Who did?\n\nIB: Nobody did.\n\nHale: Nobody?\n\nBrandt: Not a soul.";

        Read(Text)
            .Turns.Select(turn => turn.Speaker.In(Text).ToString())
            .ShouldBe(["Tom Hale", "Ilse Brandt", "Tom Hale", "Ilse Brandt", "Tom Hale", "Ilse Brandt"]);
    }

    [Theory]
    [InlineData("Image 1 of 3", "A ferry leaves the quay.", "Image 2 of 3", "Waves break over the mole.", "Image 1 of 3", "The mole is closed.")]
    [InlineData("31 October 2031", "The ferry leaves.", "30 October 2031", "Waves break.", "31 October 2031", "The mole is closed.")]
    [InlineData("Language", "No item", "Style", "Plain letters", "Language", "No item")]
    [InlineData("Rovers 4, United 1", "Lind scored twice.", "Harbour 3, Vale 2", "Berg scored.", "Rovers 4, United 1", "Lund scored.")]
    public void Find_GalleriesSettingsAndResults_AreNoTurns(params string[] lines) =>
        Read("The harbour\n\n" + string.Join("\n\n", lines)).Turns.ShouldBeEmpty();

    [Fact]
    public void Find_AnswerOverParagraphs_IsOneTurnWithoutStageDirections()
    {
        const string Text = "Hearing\n\nHALE: Did you sign?\n\nBRANDT: I did not.\n\nI was at sea that day.\n\n(Laughter.)\n\nHALE: At sea?\n\nBRANDT: At sea.";

        Read(Text).Turns[1].Words.In(Text).ToString().ShouldBe("I did not.\n\nI was at sea that day.");
    }

    [Theory]
    [InlineData(
        "CLAIM: The minister signed.\n\nVERDICT: False. She did not sign it.\n\nSOURCE: A post of Sunday.\n\nThe minister said that she was at sea, and the log of the ship shows that she was."
    )]
    [InlineData(
        "The minister signed the order on Monday, the clerk said.\n\nNote: The order was shown to us by the clerk.\n\nThe minister said that she was at sea."
    )]
    [InlineData(
        "Monday: The order is signed.\n\nTuesday: The clerk speaks.\n\nWednesday: The minister denies it all.\n\nThursday: The board meets again to talk about it."
    )]
    public void Find_LabelsThatNoSpeakerComesBackTo_AreNoTurns(string text) => Read("What happened to the order\n\n" + text).Turns.ShouldBeEmpty();

    [Theory]
    [InlineData(
        "Q1 Chair: Is the quay safe?\n\nIlse Brandt: It is.\n\nQ2 Tom Hale: Who says so?\n\nIlse Brandt: I do.",
        "Chair|Ilse Brandt|Tom Hale|Ilse Brandt"
    )]
    [InlineData(
        "Mr Hale: Is the quay safe?\n\nAn hon. Member: Shame!\n\nMs Brandt: It is.\n\nMr Hale: Since when?",
        "Mr Hale|An hon. Member|Ms Brandt|Mr Hale"
    )]
    [InlineData(
        "Mr Hale: Is the quay safe?\n\nThe Minister for Harbours (Ms Brandt): It is.\n\nMr Hale: Since when?\n\nMs Brandt: Since May.",
        "Mr Hale|Ms Brandt|Mr Hale|Ms Brandt"
    )]
    [InlineData(
        "TOM HALE, HOST: Is it safe?\n\nILSE BRANDT, MINER: It is.\n\nHALE: Since when?\n\nBRANDT: Since May.",
        "TOM HALE|ILSE BRANDT|TOM HALE|ILSE BRANDT"
    )]
    public void Find_NumbersOfficesAndCalls_AreNoNames(string text, string speakers)
    {
        text = "Questions on the quay\n\n" + text + "\n";

        string.Join('|', Read(text).Turns.Select(turn => turn.Speaker.In(text).ToString())).ShouldBe(speakers);
    }

    [Fact]
    public void Find_InitialsOfWhomTheFootNames_AreThoseSpeakers()
    {
        const string Text =
            "Interview: Ilse Brandt\n\nTH: Why did you stay?\n\nIB: Because I was asked to.\n\nTH: By whom?\n\nIB: By the crew.\n\nTom Hale spoke to Ilse Brandt";

        Read(Text).Turns.Select(turn => turn.Speaker.In(Text).ToString()).ShouldBe(["Tom Hale", "Ilse Brandt", "Tom Hale", "Ilse Brandt"]);
    }

    [Fact]
    public void Find_LettersOfADeposition_AreTheWitnessAndTheExaminer()
    {
        const string Text =
            "Deposition of Ilse Brandt, 4 April 2031\n\nBY MR. HALE:\n\nQ. State your name.\n\nA. Ilse Brandt.\n\nQ. Were you there?\n\nA. I was.\n\nQ. When?\n\nA. In May.";

        Report report = Read(Text);

        report.Turns.Select(turn => turn.Speaker.In(Text).ToString()).Distinct().ShouldBe(["MR. HALE", "Ilse Brandt"]);
        report.Body.Any(span => span.In(Text).StartsWith("Q.")).ShouldBeFalse();
        report.Published!.FirstDay.ShouldBe(new DateOnly(2031, 4, 4));
    }

    private static Report Read(string text) => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text));
}
