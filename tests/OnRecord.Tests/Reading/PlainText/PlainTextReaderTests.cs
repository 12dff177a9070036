using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Reading.PlainText;

public sealed class PlainTextReaderTests
{
    private const string Paragraph = "The foreign minister said on Monday that the talks would go on.";

    [Fact]
    public void Read_SavedPage_TellsArticleFromDebris()
    {
        Report report = Read(
            $"""
              • Live
              • facebook
            News > World

            Minister Sees No End to the Talks

            By Jane Doe

            A delegate leaves the hall. | Photo: The Courier

            Published 14 March 2022
            Opinion

            {Paragraph}

            RELATED:

            Talks Begin in the Old Hall

            She would not say where.

            Comments
            0
            Post a Comment
            """
        );

        Slice(report, report.Headline!.Value).ShouldBe("Minister Sees No End to the Talks");
        Slice(report, report.Byline!.Value).ShouldBe("Jane Doe");
        report.Body.Select(span => Slice(report, span)).ShouldBe([Paragraph, "She would not say where."]);
        report.Captions.Select(span => Slice(report, span)).ShouldBe(["A delegate leaves the hall. | Photo: The Courier"]);
        report.Published!.FirstDay.ShouldBe(new DateOnly(2022, 3, 14));
        report.Published.Basis.ShouldBe(TimeBasis.Explicit);
        Slice(report, report.Published.Span!.Value).ShouldBe("14 March 2022");
    }

    [Fact]
    public void Read_TextWithoutStructure_IsAllBody()
    {
        string text = string.Join("\n\n", Paragraph, "Politics.", Paragraph, "She added: “Wait.”");

        Read(text).Body.ShouldBe([new TextSpan(0, text.Length)]);
    }

    [Fact]
    public void Read_LinesWithoutStopBetweenParagraphs_AreCaptions()
    {
        Report report = Read(
            string.Join(
                '\n',
                Paragraph,
                Paragraph,
                "A woman looks on as the guard changes",
                "Men in coats stand before the gate",
                Paragraph,
                Paragraph,
                Paragraph,
                Paragraph
            )
        );

        Slice(report, report.Captions.ShouldHaveSingleItem()).ShouldBe("A woman looks on as the guard changes\nMen in coats stand before the gate");
        report.Body.Length.ShouldBe(2);
    }

    [Fact]
    public void Read_ListAfterColon_StaysBody()
    {
        string text = string.Join(
            '\n',
            Paragraph,
            "The plan has these parts:",
            "The first part of the plan is peace",
            "The second part of the plan is bread",
            Paragraph,
            Paragraph
        );

        Read(text).Captions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("BEIJING, March 14, 2022 (Xinhua) -- The talks would go on, the minister said on Monday.", "Xinhua", "2022-03-14")]
    [InlineData("PARIS (AFP) - The talks would go on, the minister said on Monday in the capital.", "AFP", null)]
    [InlineData("TARNHOLT, 3 May. WNA - The talks would go on, the minister said on Monday in the capital.", "WNA", null)]
    [InlineData("TARNHOLT, 3 May 2022. WNA - The talks would go on, the minister said on Monday in the capital.", "WNA", "2022-05-03")]
    public void Read_Dateline_GivesAgencyAndCompleteDate(string text, string agency, string? date)
    {
        Report report = Read(text);

        report.Outlet.ShouldBe(new OutletEntry(agency, "stated"));
        report.Published?.FirstDay.ToString("O", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(date);
        report.Body.ShouldBe([new TextSpan(text.IndexOf("The talks", StringComparison.Ordinal), text.Length)]);
    }

    [Fact]
    public void Read_DatelineBelowASummary_IsNoPartOfTheBody()
    {
        const string Summary = "The mayor of Harwick has refuted claims that the bridge is safe.",
            Dispatch = "Earlier on Thursday, the council said that the bridge would stay open for lorries.";
        Report report = Read($"{Summary}\n\nHARWICK (Telmar) – {Dispatch}\n");

        report.Body.Select(run => Slice(report, run)).ShouldBe([Summary, Dispatch]);
        report.Outlet.ShouldBe(new OutletEntry("Telmar", "stated"));
    }

    [Theory]
    [InlineData("The minister - who had been ill for weeks - said on Monday that the talks would go on.")]
    [InlineData("Iceland — a country of few people — said on Monday that the talks would go on.")]
    public void Read_SentenceWithDashes_IsBodyFromItsFirstWord(string text) => Read(text).Body.ShouldBe([new TextSpan(0, text.Length)]);

    [Fact]
    public void Read_PublishedAndUpdated_AreKeptApart()
    {
        Report report = Read("Talks Go On\n\nPublished March 14, 2022 5:30 PM EDT | Updated March 15, 2022\n\n" + Paragraph);

        report.Published!.Start.ShouldBe(new DateTimeOffset(2022, 3, 14, 17, 30, 0, TimeSpan.FromHours(-4)));
        report.Modified!.FirstDay.ShouldBe(new DateOnly(2022, 3, 15));
    }

    [Theory]
    [InlineData("Published 1 January 1970")]
    [InlineData("Published 14 March 2032")]
    [InlineData("Published 34 March 2022")]
    public void Read_ImplausibleDate_IsRefusedWithANote(string line)
    {
        Report report = Read("Talks Go On\n\n" + line + "\n\n" + Paragraph, new DateTimeOffset(2022, 3, 20, 0, 0, 0, TimeSpan.Zero));

        report.Published.ShouldBeNull();
        report.Notes.ShouldContain(note => note.Code == NoteCodes.UnreadableDate);
    }

    [Fact]
    public void Read_QuotationThatNeverCloses_IsNoted() =>
        Read(Paragraph + "\n“We shall see, she said.\n" + Paragraph).Notes.ShouldContain(note => note.Code == NoteCodes.UnbalancedQuotes);

    [Fact]
    public void Read_AnyText_GivesSpansInBoundsSortedAndTextUnchanged()
    {
        Gen<string> piece = Gen.Elements(
            Paragraph,
            "\r\n",
            "\n",
            "\u00A0",
            "😀",
            "e\u0301",
            "שלום.",
            "soft\u00ADhyphen",
            "\uD83D",
            "RELATED:",
            "“",
            "\"",
            "By Jane Doe",
            "Published 14 March 2022",
            "• Live",
            "Photo: A",
            " > ",
            "3",
            "\u2028",
            "Comments",
            "\t"
        );
        Prop.ForAll(
                Arb.From(Gen.ListOf(piece).Select(pieces => string.Concat(pieces))),
                text =>
                {
                    if (string.IsNullOrWhiteSpace(text) || text.Contains('\uD83D', StringComparison.Ordinal) && !IsWellFormed(text))
                        return;
                    Report report = Read(text);
                    report.Text.ShouldBe(text);
                    int end = 0;
                    foreach (TextSpan span in report.Body.Concat(report.Captions).Order())
                    {
                        span.Start.ShouldBeGreaterThanOrEqualTo(end);
                        span.IsEmpty.ShouldBeFalse();
                        end = span.End;
                    }

                    end.ShouldBeLessThanOrEqualTo(text.Length);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static bool IsWellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    private static Report Read(string text, DateTimeOffset? now = null) =>
        ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions { Now = now });

    private static string Slice(Report report, TextSpan span) => span.In(report.Text).ToString();

    [Theory]
    [InlineData("The Harbour Courier\n\nNorway asked for access\n\nBy Ada Brandt\n", "The Harbour Courier", "Norway asked for access")]
    [InlineData("Ellery Gazette\nBridge unsafe for lorries\n\n", "Ellery Gazette", "Bridge unsafe for lorries")]
    [InlineData("Mayor Sells Morning Post\n\n", null, "Mayor Sells Morning Post")]
    [InlineData("Tax Scandal Hits Times\n\nBy Ada Brandt\n", null, "Tax Scandal Hits Times")]
    public void Read_NameOfAPaperAboveTheHeadline_IsTheOutlet(string head, string? outlet, string headline)
    {
        string text = head + "The mayor said on Monday that the harbour was sold to a company from abroad.";
        Report report = Read(text);
        report.Outlet?.Name.ShouldBe(outlet);
        (report.Outlet is null).ShouldBe(outlet is null);
        report.Headline!.Value.In(text).ToString().ShouldBe(headline);
    }

    [Theory]
    [InlineData("OSLO, June 3, 2024 (Nordic Wire) - ")]
    [InlineData("ISLAMABAD, Nov. 22 (Xinhua) -- ")]
    [InlineData("REYKJAVIK — ")]
    [InlineData("TARNHOLT, 3 May. ")]
    [InlineData("TARNHOLT, 3 May. WEIRPRESS. ")]
    [InlineData("TARNHOLT, 3 May. WNA - ")]
    [InlineData("TARNHOLT. 3 May. ")]
    [InlineData("TARNHOLT: ")]
    [InlineData("TARNHOLT, Ellery—")]
    [InlineData("UPPER WEIR/TARNHOLT: ")]
    [InlineData("[NORHAVEN] ")]
    public void Read_Dateline_IsNoPartOfTheBody(string dateline)
    {
        Report report = Read(dateline + Paragraph);
        Slice(report, report.Body[0]).ShouldBe(Paragraph);
    }

    [Fact]
    public void Read_LabelsOfATranscript_AreNoDatelines()
    {
        const string Text = "LUND: We did not sign the lease on that day.\n\nBRANDT: Who signed it, then?\n\nLUND: I do not know.";
        Read(Text).Body[0].Start.ShouldBe(0);
    }

    /// <summary>Places, days, agencies and what parts them, in every order that papers have and in many that they have not.</summary>
    [Fact]
    public void Read_AnyMixtureOfDatelineParts_LeavesTheSentence()
    {
        string[] places = ["TARNHOLT", "Tarnholt", "TARNHOLT/UPPER WEIR", "Upper Weir, Ellery"],
            days = ["", "3 May", "May 3", "3 May 2022", "May 3, 2022"],
            agencies = ["", "(WNA)", "WNA", "/Weirpress/"],
            seams = [" ", ", ", ". ", " - ", ": ", "—"];
        foreach (string place in places)
        foreach (string day in days)
        foreach (string agency in agencies)
        foreach (string first in seams)
        foreach (string second in seams)
        {
            string text = place + first + day + second + agency + second + Paragraph;
            Report report = Read(text);
            Slice(report, report.Body[^1]).ShouldEndWith(Paragraph, Case.Sensitive, text);
        }
    }

    [Theory]
    [InlineData("[READ MORE: Lund denies the charge; Brandt demands answers]")]
    [InlineData("(SEE ALSO: Brandt demands answers.)")]
    [InlineData("WATCH: Did Brandt know?")]
    [InlineData("Read: Brandt attacks the board")]
    public void Read_LinkBetweenParagraphs_IsLeftOutWithANote(string link)
    {
        Report report = Read("Lund quits the board\n\n" + Paragraph + "\n\n" + link + "\n\n" + Paragraph);

        report.Body.ShouldAllBe(part => Slice(report, part) == Paragraph);
        report.Notes.ShouldHaveSingleItem().Code.ShouldBe(NoteCodes.LeftOut);
    }
}
