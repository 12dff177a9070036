using System.Text;
using OnRecord.Reading;
using OnRecord.Reading.Normal;
using OnRecord.Text;

namespace OnRecord.Tests.Reading.Normal;

public sealed class NormalTextTests
{
    [Theory]
    [InlineData(
        "The har\u00ADbour mas\u00ADter, Ilse Lind\u00ADgren, said that the quay was safe.",
        "The harbour master, Ilse Lindgren, said that the quay was safe."
    )]
    [InlineData("Ilse Lind\u200Bgren said\u2060 that \u200Ethe quay\u200F was safe.", "Ilse Lindgren said that the quay was safe.")]
    [InlineData("Ilse\u2011Maj Lindgren said that the quay was safe.", "Ilse-Maj Lindgren said that the quay was safe.")]
    [InlineData("Bjo\u0308rn A\u030Akesson said that the quay was safe.", "Björn Åkesson said that the quay was safe.")]
    [InlineData("''The quay is safe,'' Lindgren said. ''I walked on it.''", "\"The quay is safe,\" Lindgren said. \"I walked on it.\"")]
    [InlineData("``The quay is safe,'' Lindgren said.", "\"The quay is safe,\" Lindgren said.")]
    [InlineData("„The quay is safe,“ Lindgren said. »I walked on it.«", "“The quay is safe,” Lindgren said. “I walked on it.”")]
    [InlineData("”The quay is safe,” Lindgren said. ″I walked on it.″", "“The quay is safe,” Lindgren said. “I walked on it.”")]
    [InlineData("&quot;The quay is safe,&quot; Lindgren said of the 12″ pipe.", "“The quay is safe,” Lindgren said of the 12″ pipe.")]
    [InlineData("‚The quay is safe,‘ Lindgren said.", "‘The quay is safe,’ Lindgren said.")]
    [InlineData("â€œThe quay is safe,â€\u009D said BjÃ¶rn Ã…kesson.", "“The quay is safe,” said Björn Åkesson.")]
    [InlineData("â€œThe quay is safe,â€\uFFFD said BjÃ¶rn Ã…kesson.", "“The quay is safe,” said Björn Åkesson.")]
    public void Of_OddCharacters_ReadsWhatIsMeantAndLeavesTheText(string line, string meant)
    {
        Report report = Read(line);

        report.Text.ShouldBe(line);
        NormalText normal = NormalText.Of(report)!;
        normal.Report.Text.ShouldBe(meant);
        foreach (string word in meant.Split(' '))
        {
            int at = meant.IndexOf(word, StringComparison.Ordinal);
            TextSpan own = NormalText.ToOriginal(normal.Map, new TextSpan(at, at + word.Length));
            NormalText.Of(Read(own.In(line).ToString().Trim() + " " + line))!.Report.Text.ShouldStartWith(word);
        }
    }

    [Fact]
    public void Of_WrappedLines_JoinsThemAndTheWordsThatHyphensCut()
    {
        Report report = Read(
            "Ferry is late\n\nThe owners of the ferry said on Tues-\nday that it was late, and its master, Ole\nvan Dam-\nVinter, said that he was well-\nrested. “The tide is\nnot,” he told the Ga\u2010\nzette, and sailed well.\n\nNobody was hurt in the har-\nbour of\nTromsby."
        );

        NormalText
            .Of(report)!
            .Report.Text.ShouldBe(
                "Ferry is late\n\nThe owners of the ferry said on Tuesday that it was late, and its master, Ole van Dam-Vinter, said that he was well-rested. “The tide is not,” he told the Gazette, and sailed well.\n\nNobody was hurt in the harbour of Tromsby."
            );
        report.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Families 👨‍👩‍👧 said that they would come to the quay on Sunday.")]
    [InlineData("“The quay is safe,” Lindgren said. “He told me, ‘Walk on it’—and I did.”")]
    [InlineData("Lindgren said that it was Björn's quay, and that's that.")]
    public void Of_OrdinaryText_IsNull(string line) => NormalText.Of(Read(line))?.Report.Text.ShouldBe(line);

    [Fact]
    public void Of_WideLetters_AreThoseOfTheAlphabet() =>
        NormalText
            .Of(Read("Ｌｉｎｄｇｒｅｎ said that the quay of Tromsby was safe."))!
            .Report.Text.ShouldBe("Lindgren said that the quay of Tromsby was safe.");

    [Fact]
    public void Read_TextEncodedTwice_SaysSo() =>
        Read("Björn â€œthe quay manâ€\u009D Ã…kesson said so.").Notes.ShouldContain(note => note.Code == NoteCodes.DoubleEncoded);

    private static Report Read(string text) => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text));
}
