using System.Text;
using OnRecord.Reading;

namespace OnRecord.Tests.Reading.PlainText;

/// <summary>What stands above and below a report in files as desks keep them: who published it, who wrote it, and when.</summary>
public sealed class HeadLayoutsTests
{
    private const string Body =
        "The weir board of Tarnholt said on Tuesday that the sluice would stay shut until autumn. “We cannot risk it,” said its head, Vera Lund.";

    private const string Headline = "Sluice stays shut until autumn";

    [Theory]
    [InlineData("Sluice stays shut until autumn\n\nThe Tarnholt Herald\n\n3 May 2022\n\n{0}", "The Tarnholt Herald", null)]
    [InlineData("Sluice stays shut until autumn\nBy Nils Oder\nThe Tarnholt Herald\nMay 3, 2022\n\n{0}", "The Tarnholt Herald", "Nils Oder")]
    [InlineData("Sluice stays shut until autumn\nBy Ida van den Oder\nThe Tarnholt Herald\nMay 3, 2022\n\n{0}", "The Tarnholt Herald", "Ida van den Oder")]
    [InlineData("Sluice stays shut until autumn\n\nBy Nils Oder / Tarnholt Herald\n\nMay 3, 2022\n\n{0}", "Tarnholt Herald", "Nils Oder")]
    [InlineData("Sluice stays shut until autumn\n\nBy Nils Oder, The Tarnholt Herald\nPublished 3 May 2022 07:30\n\n{0}", "The Tarnholt Herald", "Nils Oder")]
    [InlineData("Sluice stays shut until autumn\n\nNils Oder for the Tarnholt Herald\n3 May 2022\n\n{0}", "Tarnholt Herald", "Nils Oder")]
    [InlineData("Sluice stays shut until autumn\n\nNils Oder\nTarnholt Herald\n2022-05-03\n\n{0}", "Tarnholt Herald", "Nils Oder")]
    [InlineData("Sluice stays shut until autumn\n\nWritten by Nils Oder on May 3, 2022\nTarnholt Herald\n\n{0}", "Tarnholt Herald", "Nils Oder")]
    [InlineData(
        "Sluice stays shut until autumn\n\nNils Oder, Rivers correspondent\nTuesday 3 May 2022\nFirst published in the Tarnholt Herald\n\n{0}",
        "Tarnholt Herald",
        "Nils Oder"
    )]
    [InlineData("Sluice stays shut until autumn\n\nSource: The Tarnholt Herald\n\n3 May 2022\n\n{0}", "The Tarnholt Herald", null)]
    [InlineData("Sluice stays shut until autumn\n\nFrom The Tarnholt Herald, 3 May 2022\n\n{0}", "Tarnholt Herald", null)]
    [InlineData("Sluice stays shut until autumn\n\nPosted by Tarnholt Herald on 3 May 2022\n\n{0}", "Tarnholt Herald", null)]
    [InlineData("Sluice stays shut until autumn\n(Tarnholt Herald, May 3, 2022)\n\n{0}", "Tarnholt Herald", null)]
    [InlineData("Sluice stays shut until autumn | The Tarnholt Herald\n\n3 May 2022\n\n{0}", "The Tarnholt Herald", null)]
    [InlineData("Sluice stays shut until autumn - Tarnholt Herald\n\n3 May 2022\n\n{0}", "Tarnholt Herald", null)]
    [InlineData("TARNHOLT HERALD\n\nVol. 12, No. 7    Price 80p\n\n3 MAY 2022\n\nSluice stays shut until autumn\n\n{0}", "TARNHOLT HERALD", null)]
    [InlineData("Upper Weir Life\n3 May 2022\n\nSluice stays shut until autumn\n\nBy Nils Oder\n\n{0}", "Upper Weir Life", "Nils Oder")]
    [InlineData("The Kingfisher\nTarnholt's independent weekly\n\nSluice stays shut until autumn\n\n3 May 2022\n\n{0}", "The Kingfisher", null)]
    [InlineData(
        "4 of 9 DOCUMENTS\n\nTarnholt Herald\n\nMay 3, 2022 Tuesday\nFinal Edition\n\nSluice stays shut until autumn\n\nBYLINE: Nils Oder\n\nSECTION: NEWS; Pg. A1\n\nLENGTH: 90 words\n\nBody\n\n{0}\n\nClassification\n\nLanguage: ENGLISH\n",
        "Tarnholt Herald",
        "Nils Oder"
    )]
    [InlineData(
        "---\ntitle: \"Sluice stays shut until autumn\"\ndate: 2022-05-03\nauthor: Nils Oder\nsource: Tarnholt Herald\n---\n\n{0}",
        "Tarnholt Herald",
        "Nils Oder"
    )]
    [InlineData("# Sluice stays shut until autumn\n\n*By Nils Oder, Tarnholt Herald, 3 May 2022*\n\n{0}", "Tarnholt Herald", "Nils Oder")]
    [InlineData(
        "Fwd: sluice\n\n---------- Forwarded message ---------\nFrom: Tarnholt Herald <news@herald.example>\nDate: Tue, 3 May 2022 at 17:12\nSubject: Sluice stays shut until autumn\nTo: desk@example.org\n\n{0}",
        "Tarnholt Herald",
        null
    )]
    [InlineData("From: Nils Oder <n@herald.example>\nSent: Tuesday, May 3, 2022 5:12 PM\nSubject: FW: Sluice stays shut until autumn\n\n{0}", null, null)]
    [InlineData("Sluice stays shut until autumn\n\n3 May 2022\n\n{0}\n\nSource: The Tarnholt Herald\n", "The Tarnholt Herald", null)]
    [InlineData("Sluice stays shut until autumn\n\n3 May 2022\n\n{0}\n\n© 2022 Tarnholt Herald. All rights reserved.\n", "Tarnholt Herald", null)]
    [InlineData("Sluice stays shut until autumn\n\n{0}\n\n(Weirpress, May 3, 2022)\n", "Weirpress", null)]
    [InlineData("Sluice stays shut until autumn\n\n3 May 2022\n\n{0}\n\n(Reporting by Nils Oder in Tarnholt; Editing by Ada Krone)\n", null, "Nils Oder")]
    [InlineData("Sluice stays shut until autumn\n\nhttps://www.herald.example/2022/05/03/sluice\n\n{0}", "herald.example", null)]
    [InlineData(
        "Sluice stays shut until autumn\n\n{0}\n\nThis entry was posted on Tuesday, May 3rd, 2022 at 9:12 am and is filed under Harbours. You can follow any responses to it.",
        null,
        null
    )]
    [InlineData("Sluice stays shut until autumn\n\nPosted on Tuesday, May 3, 2022\n\n{0}", null, null)]
    [InlineData("Sluice stays shut until autumn\n\nTuesday 3 May\n\n{0}\n\n© 2022", null, null)]
    [InlineData("Sluice stays shut until autumn\n\nUpdated 3:14 p.m. ET, Tue May 3, 2022\n\n{0}", null, null)]
    public void Read_Layouts_GiveOutletWriterAndDate(string layout, string? outlet, string? writer)
    {
        Report report = Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Body));

        Words(report, report.Headline).ShouldBe(Headline);
        report.Outlet?.Name.ShouldBe(outlet);
        (report.Outlet is null).ShouldBe(outlet is null);
        Words(report, report.Byline).ShouldBe(writer);
        report.Published.ShouldNotBeNull().FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
        string.Join("\n", report.Body.Select(span => span.In(report.Text).ToString())).Split(" (Weir")[0].ShouldBe(Body);
        // Written in capitals throughout, a report is of the same day.
        Read(report.Text.ToUpperInvariant()).Published.ShouldNotBeNull(report.Text.ToUpperInvariant()).FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
    }

    [Theory]
    [InlineData("TARNHOLT (Weirpress), May 3, 2022 - ")]
    [InlineData("(Weirpress) TARNHOLT, May 3, 2022 -- ")]
    [InlineData("Tarnholt, May 3, 2022 / Weirpress / - ")]
    [InlineData("TARNHOLT, 3 May 2022 (Weirpress) — ")]
    [InlineData("TARNHOLT, May 3, 2022 (Weirpress): ")]
    [InlineData("MARNHOLT, May 3, 2022 (Weirpress) - ")]
    [InlineData("JUNESK, 3 May 2022 (Weirpress) - ")]
    public void Read_Datelines_GiveAgencyAndDateAndAreNoWordsOfTheReport(string dateline)
    {
        Report report = Read($"{Headline}\n\n{dateline}{Body}");

        report.Outlet!.Name.ShouldBe("Weirpress");
        report.Published!.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
        Read(report.Text.ToUpperInvariant()).Published!.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
        report.Body.ShouldHaveSingleItem().In(report.Text).ToString().ShouldBe(Body);
    }

    [Theory]
    [InlineData("wire-2022-05-03.txt", "TARNHOLT, May 3 (Weirpress) - {0}")]
    [InlineData("20220504_sluice.txt", "TARNHOLT, May 3 (Weirpress) - {0}")]
    [InlineData("2022/sluice.txt", "TARNHOLT, May 3 (Weirpress) - {0}")]
    [InlineData("a.txt", "TARNHOLT, May 3 (Weirpress) - {0}\n\n(c) 2022 Weirpress. All rights reserved.")]
    [InlineData("a.txt", "Updated May 4, 2022\n\nTARNHOLT, May 3 (Weirpress) - {0}")]
    [InlineData("a.txt", "TARNHOLT, Tuesday, May 3 (Weirpress) - {0} It had been shut in March 2022 for repairs.")]
    [InlineData("a.txt", "Tue 3 May\n\n{0} It had been shut in March 2022 for repairs.")]
    public void Read_DayWithoutYear_HasItFromWhatTellsIt(string name, string layout)
    {
        Report report = ReportReader.Read(
            name,
            Encoding.UTF8.GetBytes(Headline + "\n\n" + string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Body))
        );

        report.Published.ShouldNotBeNull().From!.ShouldContain("the year from");
        report.Published.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
        report.Published.Basis.ShouldBe(OnRecord.Time.TimeBasis.Inferred);
        ReportReader.Read(name, Encoding.UTF8.GetBytes(report.Text.ToUpperInvariant())).Published.ShouldNotBeNull().FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
    }

    [Theory]
    [InlineData("a.txt", "TARNHOLT, May 3 (Weirpress) - {0}")]
    [InlineData("wire-2022-05-03.txt", "TARNHOLT, May 3 (Weirpress) - {0}\n\n(c) 2021 Weirpress. All rights reserved.")]
    [InlineData("a.txt", "TARNHOLT, Monday, May 3 (Weirpress) - {0} It had been shut in March 2022 for repairs.")]
    [InlineData("scan-2022-11-20.txt", "TARNHOLT, May 3 (Weirpress) - {0}")]
    public void Read_DayWithoutYear_StaysOpenWhereNothingTellsItOrTwoThingsDiffer(string name, string layout) =>
        ReportReader
            .Read(name, Encoding.UTF8.GetBytes(Headline + "\n\n" + string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Body)))
            .Published.ShouldBeNull();

    [Fact]
    public void Read_HeadOfABroadcast_IsNoSpeaker()
    {
        Report report = Read(
            "The weir: an evening talk\nBroadcast: 3 May 2022\nPresenter: Ada Krone\nStation: Radio Tarnholt\n\nKRONE: Is the sluice safe?\nLUND: It is not.\nKRONE: Since when?\nLUND: Since March."
        );

        report.Turns.Select(turn => Words(report, turn.Label)).ShouldBe(["KRONE", "LUND", "KRONE", "LUND"]);
        report.Published!.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
        report.Outlet!.Name.ShouldBe("Radio Tarnholt");
        Words(report, report.Headline).ShouldBe("The weir: an evening talk");
    }

    [Fact]
    public void Read_TitleInCapitalsAboveATranscript_IsTheHeadline()
    {
        Report report = Read(
            "STATEMENT OF THE WEIR BOARD\nTarnholt, 3 May 2022\n\nQUESTION: Is it safe?\n\nVERA LUND: It is not.\n\nQUESTION: Since when?\n\nVERA LUND: Since March."
        );

        report.Turns.Length.ShouldBe(4);
        Words(report, report.Headline).ShouldBe("STATEMENT OF THE WEIR BOARD");
        report.Published!.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
    }

    [Theory]
    [InlineData(
        "SE News\nHD Sluice stays shut until autumn\nBY Nils Oder\nWC 90 words\nPD 3 May 2022\nSN Tarnholt Herald\nSC THH\nLA English\nCY Copyright 2022\nLP {0}\nTD\nThe board meets in June.\nAN Document THH1"
    )]
    [InlineData(
        "HD\nSluice stays shut until autumn\nBY\nBy Nils Oder\nWC\n90 words\nPD\n3 May 2022\nSN\nTarnholt Herald\nLP\n{0}\nTD\nThe board meets in June.\nAN\nDocument THH1"
    )]
    [InlineData("TY  - NEWS\nTI  - Sluice stays shut until autumn\nAU  - Nils Oder\nT2  - Tarnholt Herald\nDA  - 2022/05/03\nAB  - {0}\nER  - ")]
    [InlineData(
        "4 of 9 DOCUMENTS\n\nTarnholt Herald\n\nMay 3, 2022 Tuesday\nFinal Edition\n\nSluice stays shut until autumn\n\nBYLINE: Nils Oder, Herald Staff Writer\n\nSECTION: A; Pg. A4\n\nLENGTH: 90 words\n\n{0}"
    )]
    [InlineData(
        "Title: Sluice stays shut until autumn\nAuthor: Nils Oder\nPublication title: Tarnholt Herald; Tarnholt\nPublication date: May 3, 2022\nAbstract: It stays shut.\nFull text: {0}"
    )]
    [InlineData("Sluice stays shut until autumn\n\nMay 3, 2022 | By Nils Oder | Tarnholt Herald\n\n{0}")]
    [InlineData("Sluice stays shut until autumn\n\nNils Oder, Tarnholt Herald | 3 May 2022 | 17:57\n\n{0}")]
    public void Read_HeadsOfDatabasesAndBars_SayWhoWroteWhatWhenAndNothingMore(string layout)
    {
        Report report = Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Body));

        Words(report, report.Headline).ShouldBe(Headline);
        Words(report, report.Byline).ShouldStartWith("Nils Oder");
        report.Outlet!.Name.ShouldBe("Tarnholt Herald");
        report.Published!.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
        report.Body[0].In(report.Text).ToString().ShouldStartWith("The weir board of Tarnholt said");
        report.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Nils Oder • 3 May 2022 • 4 min read")]
    [InlineData("Nils Oder / 3 May 2022 / News")]
    [InlineData("Nils Oder\n@noder\nMay 3, 2022, 5:57pm")]
    [InlineData("Published 17:57 3 May 2022 GMT by Nils Oder in Tarnholt")]
    public void Read_BylinesWithTheDate_NameTheWriter(string line)
    {
        Report report = Read($"{Headline}\n\n{line}\n\n{Body}");

        Words(report, report.Byline).ShouldBe("Nils Oder");
        report.Published!.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
    }

    [Theory]
    [InlineData("TARNHOLT (Osmark), 3 May 2022 – {0}")]
    [InlineData("(Tarnholt) 3 May 2022, 17.57 — {0}")]
    [InlineData("[Tarnholt, 3 May 2022] {0}")]
    public void Read_DatelinesWithLandsAndBrackets_DateAndNameNoOutlet(string layout)
    {
        Report report = Read(Headline + "\n\n" + string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Body));

        report.Published!.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
        report.Outlet.ShouldBeNull();
    }

    [Fact]
    public void Read_DayOnWhichItWasSaved_IsNotThatOfTheReport()
    {
        Report report = Read($"{Headline} - Tarnholt Herald\nhttps://herald.example/2022/05/03/sluice\nSaved on 20 June 2022\n\n{Body}");

        Words(report, report.Headline).ShouldBe(Headline);
        report.Published!.FirstDay.ShouldBe(new DateOnly(2022, 5, 3));
    }

    [Theory]
    [InlineData("World News\n\nSluice stays shut until autumn\n\nBy Nils Oder\n\n{0}")]
    [InlineData("Sluice stays shut until autumn\n\nLatest News\n\n{0}")]
    [InlineData("Sluice stays shut until autumn\n\nBy Nils Oder, Rivers Editor\n\n{0}")]
    [InlineData("Sluice stays shut until autumn\n\nBy Nils Oder, Tarnholt\n\n{0}")]
    [InlineData("Sluice stays shut until autumn\n\n{0}\n\nSource: the board's own minutes\n")]
    public void Read_RubricsPostsAndPlaces_AreNoPapers(string layout) =>
        Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Body)).Outlet.ShouldBeNull();

    [Theory]
    [InlineData("Sluice stays shut\u200B\n\n{0}", "Sluice stays shut")]
    [InlineData("Sluice shut\n\n“It is shut,” said Vera Lund.\n\n“It stays shut.\n\n“We have asked twice.”", "Sluice shut")]
    public void Read_HeadlineBeforeMarksAndShortSentences_IsTheHeadline(string layout, string headline)
    {
        Report report = Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Body));

        Words(report, report.Headline).ShouldBe(headline);
    }

    private static Report Read(string text) => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text));

    private static string? Words(Report report, OnRecord.Text.TextSpan? span) => span?.In(report.Text).ToString();
}
