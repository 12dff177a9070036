using System.Text;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Text;

namespace OnRecord.Tests.Reading.Feeds;

public sealed class FeedsAsTheyComeTests
{
    private const string Content = "&lt;p&gt;The harbour master of Tromsby said on Monday that the quay would be closed.&lt;/p&gt;";

    [Theory]
    [InlineData("Tue, 16 May 23 08:30:00 +0200", 2023)]
    [InlineData("16 May 99 08:30:00 GMT", 1999)]
    [InlineData("Tue, 16 May 2023 08:30:00 +0200", 2023)]
    public void Open_YearsOfTwoDigits_AreOfTheCenturyThatRfc2822Says(string date, int year) =>
        Single($"<item><title>Quay</title><link>https://mail.example/1</link><pubDate>{date}</pubDate><description>{Content}</description></item>")
            .Options.Published!.Start.Year.ShouldBe(year);

    [Fact]
    public void Open_ZeroDate_IsRefusedWithANote()
    {
        Input input = Single(
            $"<item><title>Quay</title><link>https://mail.example/1</link><pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate><description>{Content}</description></item>"
        );

        input.Options.Published.ShouldBeNull();
        input.Notes.ShouldHaveSingleItem().Code.ShouldBe(NoteCodes.UnreadableDate);
    }

    [Theory]
    [InlineData("<![CDATA[Hale &amp; Brandt: &quot;We won&#8217;t&quot;]]>", "Hale & Brandt: \"We won’t\"")]
    [InlineData("<![CDATA[Quay <b>closed</b>]]>", "Quay closed")]
    [InlineData("Quay closed", "Quay closed")]
    public void Open_EscapedTitles_AreReadAsShown(string title, string shown) =>
        Single($"<item><title>{title}</title><link>https://mail.example/1</link><description>{Content}</description></item>").Options.Headline.ShouldBe(shown);

    [Fact]
    public void Open_ContentEscapedTwice_IsAPage()
    {
        Input input = Single(
            $"<item><title>Quay</title><link>https://mail.example/1</link><description>{Content.Replace("&", "&amp;", StringComparison.Ordinal)}</description></item>"
        );

        Report report = ReportReader.Read(input.Source, input.Bytes, input.Options);
        report.Text.ShouldNotContain("<p>");
        report.Body.ShouldHaveSingleItem();
    }

    [Fact]
    public void Open_OneGuidOnTwoAddresses_IsTwoReports() =>
        Inputs(
                $"<item><link>https://mail.example/1</link><guid>https://mail.example/1</guid><description>{Content}</description></item><item><link>https://mail.example/2</link><guid>https://mail.example/1</guid><description>{Content}</description></item>"
            )
            .Select(input => input.Source)
            .ShouldBe(["https://mail.example/1", "https://mail.example/2"]);

    [Theory]
    [InlineData("/2023/quay", "https://mail.example/2023/quay")]
    [InlineData("https://mail.example/quay?utm_source=feed&amp;id=7&amp;fbclid=x", "https://mail.example/quay?id=7")]
    [InlineData("https://mail.example/quay?utm_source=feed#top", "https://mail.example/quay#top")]
    public void Open_Addresses_AreWholeAndWithoutTracking(string link, string address) =>
        Single($"<item><title>Quay</title><link>{link}</link><description>{Content}</description></item>").Options.Url.ShouldBe(address);

    [Fact]
    public void Open_SitemapOfManyPages_IsCountedAndNotListed()
    {
        string urls = string.Concat(Enumerable.Range(0, 5000).Select(n => $"<url><loc>https://mail.example/{n}</loc></url>"));
        Input[] inputs =
        [
            .. InputReader.Open(
                "map.xml",
                new MemoryStream(Encoding.UTF8.GetBytes($"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{urls}</urlset>")),
                ReadingOptions.Default
            ),
        ];

        inputs.Length.ShouldBe(21);
        inputs[^1].Fault!.ShouldContain("4980 more items");
    }

    [Fact]
    public void Open_TwoItemsUnderOneAddress_AreTwoReports() =>
        Inputs(
                $"<item><title>Quay closed</title><link>https://mail.example/</link><description>{Content}</description></item>"
                    + "<item><title>Cup lost</title><link>https://mail.example/</link><description>The cup was lost, the coach said.</description></item>"
            )
            .Select(input => input.Source)
            .Distinct()
            .Count()
            .ShouldBe(2);

    [Fact]
    public void Open_BaseOfTheFeed_IsWhatRelativeAddressesAreReadAgainst() =>
        new List<Input>(
            InputReader.Open(
                "feed.xml",
                new MemoryStream(
                    Encoding.UTF8.GetBytes(
                        $"<rss version=\"2.0\" xml:base=\"https://mail.example/en/\"><channel><link>https://mail.example/</link><item><title>Quay</title><link>news/quay</link><description>{Content}</description></item></channel></rss>"
                    )
                ),
                ReadingOptions.Default
            )
        )
            .ShouldHaveSingleItem()
            .Options.Url.ShouldBe("https://mail.example/en/news/quay");

    [Theory]
    [InlineData("Continue reading")]
    [InlineData("Read more &lt;span&gt;about the quay&lt;/span&gt;")]
    public void Open_LinkBehindASummary_IsNoWordOfIt(string link)
    {
        Input input = Single(
            $"<item><title>Quay</title><link>https://mail.example/1</link><description>&lt;p&gt;The quay is closed, the master said. &lt;a href=\"/1\"&gt;{link}&lt;/a&gt;&lt;/p&gt;</description></item>"
        );

        ReportReader.Read(input.Source, input.Bytes, input.Options).Text.ShouldBe("The quay is closed, the master said.");
    }

    private static Input Single(string item) => Inputs(item).ShouldHaveSingleItem();

    private static List<Input> Inputs(string items) =>
        [
            .. InputReader.Open(
                "feed.xml",
                new MemoryStream(
                    Encoding.UTF8.GetBytes(
                        $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Tromsby Mail</title><link>https://mail.example/</link>{items}</channel></rss>"
                    )
                ),
                ReadingOptions.Default
            ),
        ];
}
