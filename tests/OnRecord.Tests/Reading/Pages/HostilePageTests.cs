using System.Diagnostics;
using System.Text;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Reading.Pages;

/// <summary>Pages made to break a reader: each ends soon, with a note or a clear error. The times allow for a busy machine.</summary>
public sealed class HostilePageTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private const string Sentence = "The minister said that the talks would go on, whatever the other side announces in the coming days. ";

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<a href=x>")]
    [InlineData("<font><p>")]
    public void Read_HundredThousandNestedTags_EndsSoon(string tags)
    {
        string page = "<html><body><p>" + Sentence + "</p>" + string.Concat(Enumerable.Repeat(tags, 100_000)) + Sentence;

        Report report = InTime(() => Read(page));

        report.Text.ShouldContain("The minister said");
    }

    [Fact]
    public void Read_DeepNesting_IsNoted()
    {
        string page = "<html><body><p>" + Sentence + "</p>" + string.Concat(Enumerable.Repeat("<div>", 100_000));

        Read(page).Notes.ShouldContain(note => note.Code == NoteCodes.LimitReached);
    }

    [Fact]
    public void Read_LineBeyondTheLimit_IsRefused()
    {
        byte[] bytes = new byte[50 << 20];
        Array.Fill(bytes, (byte)'a');

        Should.Throw<UnreadableReportException>(() => InTime(() => ReportReader.Read("a.txt", bytes))).Message.ShouldContain("limit");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><p>")]
    public void Read_LongLine_EndsSoon(string before)
    {
        string text = before + string.Concat(Enumerable.Repeat(Sentence, 4_900));

        InTime(() => Read(text)).Body.ShouldHaveSingleItem().Length.ShouldBeGreaterThan(450_000);
    }

    [Theory]
    [InlineData("(Photo: ")]
    [InlineData("By A")]
    [InlineData("Photo by | ")]
    [InlineData("&amp")]
    [InlineData("12 ")]
    public void Read_RepeatedPattern_EndsSoon(string piece)
    {
        string line = string.Concat(Enumerable.Repeat(piece, 40_000));

        InTime(() => Read(Sentence + "\n" + line + "\n" + Sentence));
        InTime(() => Read("<html><body><p>" + Sentence + "<p>" + line + "<p>" + Sentence));
    }

    /// <summary>In the text, in a script's string (where it ends the script, as in browsers), and in JSON-LD.</summary>
    [Theory]
    [InlineData("", "He wrote “&lt;/script&gt; is a tag”, she said.", "He wrote “</script> is a tag”, she said.")]
    [InlineData("", "He wrote “</script> is a tag”, she said.", "He wrote “ is a tag”, she said.")]
    [InlineData("<script>let a = \"</script>\";</script>", "He wrote “it”, she said.", "He wrote “it”, she said.")]
    [InlineData(
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"A </script> quoted\"}</script>",
        "He wrote “it”, she said.",
        "He wrote “it”, she said."
    )]
    public void Read_EndOfScriptInsideAQuotation_LosesNothing(string before, string quotation, string read)
    {
        string page = $"<html><body><article><p>{Sentence}</p>{before}<p>{quotation} {Sentence}</p></article></body></html>";

        Report report = Read(page);

        report.Text.ShouldContain(read);
        PageMapChecks.ShouldLeadBack(report, page).ShouldBe(0);
    }

    [Fact]
    public void Read_ExternalEntity_IsNeverResolved()
    {
        string secret = Path.GetTempFileName();
        File.WriteAllText(secret, "SECRET");
        try
        {
            Read(
                $"<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file://{secret}\">]><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>{Sentence} &x; {Sentence}</p></body></html>"
            )
                .Text.ShouldNotContain("SECRET");
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Fact]
    public void Read_Binary_IsRefused() =>
        Should.Throw<UnreadableReportException>(() =>
            ReportReader.Read("a.html", new byte[] { 0, 1, 2, 3, 0x3C, 0x68, 0x74, 0x6D, 0x6C, 0x3E, 0, 0, 0, 7, 8 })
        );

    private static Report Read(string page) => ReportReader.Read("a.html", Encoding.UTF8.GetBytes(page));

    private static Report InTime(Func<Report> read)
    {
        var watch = Stopwatch.StartNew();
        Report report = read();
        watch.Elapsed.ShouldBeLessThan(Soon);
        return report;
    }
}
