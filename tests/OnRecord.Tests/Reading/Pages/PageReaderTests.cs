using System.Text;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Reading.Pages;

public sealed class PageReaderTests
{
    private const string First = "The foreign minister said on Monday that the talks would go on, whatever the other side announces in the coming days.";

    private const string Second = "She would not say where they would be held, or when, but promised that the delegates would be told in good time.";

    [Theory]
    [InlineData("https://edition.courier.com/1", "Courier International", "Talks go on | News", "Courier International")]
    [InlineData("https://www.courier.co.uk/1", "courier", "Talks go on - The Courier", "The Courier")]
    [InlineData("https://www.courier.com/1", "courier", "Talks go on - Courier.com", "Courier.com")]
    [InlineData("https://www.courier.com/1", "www.courier.com", "Talks go on", "courier.com")]
    [InlineData("https://www.courier.com/1", "Big Agency", "Talks go on | World | The Courier", "The Courier")]
    [InlineData(null, null, "Talks go on | The Courier", "The Courier")]
    public void Read_NamesOfTheOutlet_TheBestWrittenThatResemblesTheAddress(string? address, string? siteName, string title, string outlet) =>
        Read(
            $"<html><head><title>{title}</title><meta property=\"og:title\" content=\"Talks go on\">"
                + (siteName is null ? "" : $"<meta property=\"og:site_name\" content=\"{siteName}\">")
                + (address is null ? "" : $"<link rel=\"canonical\" href=\"{address}\">")
                + $"</head><body><article><h1>Talks go on</h1><p>{First}</p><p>{Second}</p></article></body></html>"
        )
            .Outlet.ShouldBe(new OutletEntry(outlet, OutletEntry.Metadata));

    [Theory]
    [InlineData("<meta name=\"pub_date\" content=\"20220314\">", "", "2022-03-14T00:00:00+00:00", TimePrecision.Day)]
    [InlineData("", "<div class=\"byline\">By Jane Doe | March 14, 2022 5:30 PM EDT</div>", "2022-03-14T17:30:00-04:00", TimePrecision.Minute)]
    [InlineData("", "<div class=\"byline\">By Jane Doe<br>Monday, March 14, 2022 5:30 PM EDT</div>", "2022-03-14T17:30:00-04:00", TimePrecision.Minute)]
    [InlineData("<meta name=\"date\" content=\"2022-03-14\">", "<p>Published 14 March 2022, 17:30 GMT</p>", "2022-03-14T17:30:00+00:00", TimePrecision.Minute)]
    public void Read_DateInMarkupOrByline_IsTheDate(string head, string line, string start, TimePrecision precision)
    {
        Report report = Read(
            $"<html><head>{head}</head><body><article><h1>Talks go on, says minister</h1>{line}<p>{First}</p><p>{Second}</p></article></body></html>"
        );

        report.Published!.Start.ShouldBe(DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture));
        report.Published.Precision.ShouldBe(precision);
        if (line.Contains("Jane", StringComparison.Ordinal))
            report.Byline!.Value.In(report.Text).ToString().ShouldBe("Jane Doe");
    }

    [Theory]
    [InlineData(
        "{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"https://a.example/#p\"}},{\"@type\":\"Person\",\"@id\":\"https://a.example/#p\",\"name\":\"Jane Doe\"}]}"
    )]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":\"By Jane Doe\"}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Jane Doe\"}]}")]
    public void Read_AuthorInJsonLd_IsNamed(string json) =>
        Read(
            $"<html><head><script type=\"application/ld+json\">{json}</script></head><body><article><h1>Talks go on, says minister</h1><p>{First}</p><p>{Second}</p></article></body></html>"
        )
            .Author.ShouldBe("Jane Doe");

    [Theory]
    [InlineData("Jane Doe", "Jane Doe")]
    [InlineData("Jane O'Doe-Roe | March 14, 2022", "Jane O'Doe-Roe")]
    [InlineData("Follow me on this site", null)]
    [InlineData("Author", null)]
    public void Read_NameInAnElementForTheAuthor_IsTheByline(string words, string? byline)
    {
        Report report = Read(
            $"<html><body><article><h1>Talks go on, says minister</h1><div class=\"byline-author\">{words}</div><p>{First}</p><p>{Second}</p></article></body></html>"
        );

        (report.Byline is { } span ? span.In(report.Text).ToString() : null).ShouldBe(byline);
    }

    [Fact]
    public void Read_LinesWithoutLettersOrDigits_AreLeftOut() =>
        Read($"<html><body><article><p>{First}</p><p>___</p><p>* * *</p><p>{Second}</p></article></body></html>").Text.ShouldBe($"{First}\n\n{Second}");

    [Fact]
    public void Read_NewsPage_TellsArticleFromPage()
    {
        Report report = Read(
            $"""
            <!doctype html><html lang="en-GB"><head><title>Talks go on, says minister | The Courier</title>
            <meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://courier.example.org/a/1"></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
            <article><h1>Talks go on, says minister</h1><p class="byline">By Jane Doe</p><p>Published 14 March 2022</p>
            <div class="share-bar"><a href="#">Share</a></div>
            <p>{First}</p><figure><img src="a.jpg"><figcaption>Delegates leave the hall</figcaption></figure>
            <blockquote><p>We shall go on for as long as it takes, and then a little longer, if need be.</p></blockquote>
            <div class="related-links"><h3>Related</h3><ul><li><a href="/x">Talks begin in the old hall of the city</a></li></ul></div>
            <p>{Second}</p></article>
            <section id="comments"><h3>Comments</h3><p>I do not believe a word of this, and neither should anybody else who reads it.</p></section>
            <footer>© The Courier</footer></body></html>
            """
        );

        Slice(report, report.Headline).ShouldBe("Talks go on, says minister");
        Slice(report, report.Byline).ShouldBe("Jane Doe");
        Body(report).ShouldBe(First + "\n\nWe shall go on for as long as it takes, and then a little longer, if need be.\n\n" + Second);
        report.Captions.Select(span => Slice(report, span)).ShouldBe(["Delegates leave the hall"]);
        report.Outlet.ShouldBe(new OutletEntry("The Courier", "metadata"));
        report.Url.ShouldBe("https://courier.example.org/a/1");
        report.Language.ShouldBe("en");
        report.Published!.Basis.ShouldBe(TimeBasis.Explicit);
        Slice(report, report.Published.Span).ShouldBe("14 March 2022");
    }

    [Fact]
    public void Read_JsonLdGraph_GivesDatesAuthorAndSection()
    {
        Report report = Read(
            $$"""
            <html><head><script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "@id": "#org", "name": "The Courier"},
              {"@type": ["NewsArticle"], "headline": "Talks go on", "datePublished": "2022-03-14T17:30:00+01:00", "dateModified": "2022-03-15T08:00:00Z",
               "author": [{"@type": "Person", "name": "Jane Doe"}], "publisher": {"@id": "#org"}, "articleSection": "World",}]}</script></head>
            <body><h1>Talks go on</h1><p>{{First}}</p><p>{{Second}}</p></body></html>
            """
        );

        report.Published!.Start.ShouldBe(new DateTimeOffset(2022, 3, 14, 17, 30, 0, TimeSpan.FromHours(1)));
        report.Published.Basis.ShouldBe(TimeBasis.Metadata);
        report.Modified!.Start.ShouldBe(new DateTimeOffset(2022, 3, 15, 8, 0, 0, TimeSpan.Zero));
        report.Author.ShouldBe("Jane Doe");
        report.Section.ShouldBe("World");
        report.Outlet!.Name.ShouldBe("The Courier");
    }

    [Theory]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("2031-03-14T10:00:00Z")]
    [InlineData("soon")]
    public void Read_ImplausibleDate_IsRefusedWithANote(string date)
    {
        Report report = Read($"""<html><head><meta property="article:published_time" content="{date}"></head><body><p>{First}</p></body></html>""");

        report.Published.ShouldBeNull();
        report.Notes.ShouldContain(note => note.Code == NoteCodes.UnreadableDate);
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("aria-hidden=\"true\"")]
    [InlineData("style=\"color:red; display : none\"")]
    public void Read_HiddenQuotation_IsLeftOutAndNoted(string attribute)
    {
        Report report = Read(
            $"<html><body><article><p>{First}</p><p {attribute}>“We have lost this war already,” the minister said to nobody at all.</p><p>{Second}</p></article></body></html>"
        );

        report.Text.ShouldNotContain("lost");
        report.Notes.ShouldContain(note => note.Code == NoteCodes.HiddenText);
    }

    [Fact]
    public void Read_ScriptEndInsideQuotation_EndsTheScriptAsInBrowsers()
    {
        Report report = Read($"<html><body><p>{First}</p><script>var s = \"</script><p>{Second}</p></body></html>");

        Body(report).ShouldContain(First);
        Body(report).ShouldContain(Second);
        Body(report).ShouldNotContain("var s");
    }

    [Fact]
    public void Read_DivsWithLineBreaks_AreParagraphs()
    {
        Report report = Read($"<html><body><div>{First}<br><br>{Second}<br>Jane Doe spoke for the ministry.</div></body></html>");

        Body(report).ShouldBe($"{First}\n\n{Second}\nJane Doe spoke for the ministry.");
    }

    [Fact]
    public void Read_BodyInTwoParts_IsReadWhole()
    {
        Report report = Read(
            $"""
            <html><body><div><div class="article-body"><p>{First}</p><p>{Second}</p></div><div class="ad">Buy</div><div class="article-body"><p>The delegates left the hall at noon, and nobody would say where they went or when they would be back.</p></div></div>
            <div class="elsewhere"><p>The weather was fine all over the country, and is expected to stay so for the rest of the week, forecasters said.</p></div></body></html>
            """
        );

        Body(report).ShouldContain("left the hall");
        Body(report).ShouldNotContain("weather");
    }

    [Fact]
    public void Read_ArticleOfWidgets_IsKept()
    {
        Report report = Read(
            $"<html><body><main><h1>Talks go on</h1><div class='widget'><p>{First}</p></div><div class='widget'><p>{Second}</p></div><div class='widget'><a href='/a'>All news</a></div></main></body></html>"
        );

        Body(report).ShouldBe(First + "\n\n" + Second);
    }

    [Fact]
    public void Read_PageWithoutArticle_IsNoted() =>
        Read("<html><body><nav><a href='/'>Home</a></nav></body></html>").Notes.ShouldContain(note => note.Code == NoteCodes.EmptyReport);

    private static Report Read(string page) =>
        ReportReader.Read("a.html", Encoding.UTF8.GetBytes(page), new ReadingOptions { Now = new DateTimeOffset(2022, 4, 1, 0, 0, 0, TimeSpan.Zero) });

    private static string Slice(Report report, TextSpan? span) => span!.Value.In(report.Text).ToString();

    private static string Body(Report report) => string.Join("\n\n", report.Body.Select(span => Slice(report, span)));
}
