using System.Text;
using OnRecord.Reading;

namespace OnRecord.Tests.Reading.PlainText;

public sealed class HeadsOfFilesTests
{
    private const string Body =
        "The board of the harbour voted on Monday to close the old quay, and its head, Ilse Brandt, said that she would appeal.\n\n“Nobody asked us,” Brandt told reporters.";

    [Theory]
    [InlineData("Title: Quay to be closed\nDate: 2023-05-16\nSource: Norhaven Mail\nURL: https://mail.example/quay\n\n")]
    [InlineData("Headline: Quay to be closed\nBy: Tom Hale\nPublication: Norhaven Mail\nPublished: 16 May 2023\nWord count: 62\n\n")]
    [InlineData("HD Quay to be closed\nBY Tom Hale\nWC 62 words\nPD 16 May 2023\nSN Norhaven Mail\nSC NHM\nLA English\nCY (c) 2023 Norhaven Mail\n\nLP\n")]
    [InlineData("Norhaven Mail\n\nTuesday, 16 May 2023\n\nQuay to be closed\n\nBy Tom Hale\n\n")]
    [InlineData("NORHAVEN MAIL\nMay 16, 2023\nQuay to be closed\n\n")]
    [InlineData("Quay to be closed\nNorhaven Mail | Harbour | Tuesday, May 16, 2023\n\n")]
    [InlineData("Quay to be closed\nNorhaven Mail, May 16, 2023\n\n")]
    [InlineData("Norhaven Mail | Harbour\n16 May 2023\nQuay to be closed\n\n")]
    [InlineData("Quay to be closed\n\nNORHAVEN, 16 May 2023 (Norhaven Mail) - ")]
    [InlineData("Quay to be closed\n\nNorhaven, 16 May 2023. /Norhaven Mail/. ")]
    [InlineData("Quay to be closed\n\nNORHAVEN. 16 May 2023. NORHAVEN MAIL. ")]
    public void Read_Heads_GiveOutletDateAndHeadline(string head)
    {
        Report report = ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(head + Body));

        report.Outlet!.Name.ToUpperInvariant().ShouldBe("NORHAVEN MAIL");
        report.Published!.FirstDay.ShouldBe(new DateOnly(2023, 5, 16));
        report.Headline!.Value.In(report.Text).ToString().ShouldBe("Quay to be closed");
        report.Body.SelectMany(span => span.In(report.Text).ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(Body.Split("\n\n"));
    }

    [Fact]
    public void Read_NamesBetweenBars_AreTheByline()
    {
        Report report = ReportReader.Read("a.txt", Encoding.UTF8.GetBytes("Quay to be closed\n\nTom Hale | May 16, 2023 | 4 min read\n\n" + Body));

        report.Byline!.Value.In(report.Text).ToString().ShouldBe("Tom Hale");
        report.Published!.FirstDay.ShouldBe(new DateOnly(2023, 5, 16));
        report.Outlet.ShouldBeNull();
    }

    [Theory]
    [InlineData("Quay to be closed\n\n" + Body)]
    [InlineData("Harbour Mail Arrives Late\n\nBy Tom Hale\n\n" + Body)]
    [InlineData("Quay to be closed\n\nSource: the board told us so.\n\n" + Body)]
    public void Read_NoPaperNamed_HasNoOutlet(string text) => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text)).Outlet.ShouldBeNull();

    [Fact]
    public void Read_SentenceBetweenHeadlineAndByline_IsTheStandfirst()
    {
        Report report = ReportReader.Read(
            "a.txt",
            Encoding.UTF8.GetBytes("Quay to be closed\n\nShips will have to moor elsewhere from June on\n\nBy Tom Hale\n\n" + Body)
        );

        report.Standfirst!.Value.In(report.Text).ToString().ShouldBe("Ships will have to moor elsewhere from June on");
    }
}
