using System.Diagnostics;
using System.Text;
using OnRecord.Reading.Feeds;

namespace OnRecord.Tests.Reading.Feeds;

public sealed class FeedReaderTests
{
    private static Feed Read(string feed) => FeedReader.Read(Encoding.UTF8.GetBytes(feed));

    private static FeedItem Only(string feed) => Read(feed).Items.ShouldHaveSingleItem();

    [Fact]
    public void Read_Rss2_TakesFullContentAndIdentity()
    {
        FeedItem item = Only(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>
            <item><title>A &amp; B</title><link>https://a.example/1</link><guid isPermaLink="false">id-1</guid>
            <pubDate>Mon, 14 Mar 2022 10:30:00 +0100</pubDate><description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item></channel></rss>
            """
        );
        item.Id.ShouldBe("id-1");
        item.Identity.ShouldBe("id-1");
        item.Url.ShouldBe("https://a.example/1");
        item.Title.ShouldBe("A & B");
        item.Content.ShouldBe("<p>Long</p>");
        item.IsSummary.ShouldBeFalse();
        item.Published!.FirstDay.ShouldBe(new DateOnly(2022, 3, 14));
    }

    [Fact]
    public void Read_Rss091WithDocumentType_IsRead() =>
        Only(
            """<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title><item><title>I</title><link>https://a.example/1</link><description>D</description></item></channel></rss>"""
        )
            .Identity.ShouldBe("https://a.example/1");

    [Fact]
    public void Read_Rdf_TakesItemsBesideTheChannel() =>
        Only(
            """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel><item rdf:about="https://a.example/1"><title>I</title><link>https://a.example/1</link><dc:date>2022-03-14</dc:date></item></rdf:RDF>"""
        )
            .Published!.FirstDay.ShouldBe(new DateOnly(2022, 3, 14));

    [Fact]
    public void Read_Atom_TakesAlternateLinkXhtmlAndUpdate()
    {
        FeedItem item = Only(
            """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title><entry><id>tag:a,1</id><title>I</title><link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/><published>2022-03-14T10:00:00Z</published><updated>2022-03-15T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi</p></div></content></entry></feed>"""
        );
        item.Url.ShouldBe("https://a.example/1");
        item.Content!.ShouldContain("<p>Hi</p>");
        item.Updated!.FirstDay.ShouldBe(new DateOnly(2022, 3, 15));
    }

    [Theory]
    [InlineData("0.91")]
    [InlineData("0.92")]
    [InlineData("0.93")]
    [InlineData("0.94")]
    [InlineData("2.0")]
    public void Read_EveryRss_TakesItsItems(string version)
    {
        Feed feed = Read(
            $"<rss version=\"{version}\"><channel><title>The Paper</title><language>en-gb</language><item><title>I</title><link>https://a.example/1</link><description>&lt;p&gt;D&lt;/p&gt;</description></item><item><link>https://a.example/2</link></item></channel></rss>"
        );
        feed.Title.ShouldBe("The Paper");
        feed.Language.ShouldBe("en-gb");
        feed.Items.Select(i => i.Url).ShouldBe(["https://a.example/1", "https://a.example/2"]);
        feed.Items[0].Content.ShouldBe("<p>D</p>");
        feed.Items[0].IsSummary.ShouldBeTrue();
    }

    [Fact]
    public void Read_Atom03_TakesItsOlderNames()
    {
        FeedItem item = Only(
            """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><id>tag:a,1</id><title>I</title><link rel="alternate" type="text/html" href="https://a.example/1"/><issued>2004-03-14T10:00:00Z</issued><modified>2004-03-15T10:00:00Z</modified><content type="text/html" mode="escaped">&lt;p&gt;Hi&lt;/p&gt;</content></entry></feed>"""
        );
        item.Identity.ShouldBe("tag:a,1");
        item.Published!.FirstDay.ShouldBe(new DateOnly(2004, 3, 14));
        item.Updated!.FirstDay.ShouldBe(new DateOnly(2004, 3, 15));
        item.Content.ShouldBe("<p>Hi</p>");
    }

    [Fact]
    public void Read_JsonFeed1WithoutIdentity_TakesTheAddress() =>
        Only(
                """{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"external_url":"https://b.example/7","content_text":"x","date_modified":"2022-03-14T10:00:00Z"}]}"""
            )
            .ShouldSatisfyAllConditions(
                i => i.Identity.ShouldBe("https://b.example/7"),
                i => i.Content.ShouldBe("x"),
                i => i.Updated!.FirstDay.ShouldBe(new DateOnly(2022, 3, 14))
            );

    [Fact]
    public void Read_SitemapIndex_ListsSitemaps()
    {
        Feed feed = Read(
            """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://a.example/news.xml</loc></sitemap></sitemapindex>"""
        );
        feed.ListsFeeds.ShouldBeTrue();
        feed.Items.ShouldHaveSingleItem().Url.ShouldBe("https://a.example/news.xml");
    }

    [Theory]
    [InlineData("urn:uuid:1", "urn:uuid:1")]
    [InlineData("https://a.example/1", "https://a.example/1")]
    [InlineData("12345", "https://a.example/rss!/12345")]
    [InlineData(null, null)]
    public void NameIn_IdentityThatIsNoAddress_BelongsToItsFeed(string? id, string? name) =>
        new FeedItem { Id = id }
            .NameIn("https://a.example/rss")
            .ShouldBe(name);

    [Fact]
    public void Read_JsonFeed_IsRead() =>
        Only(
            """{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"7","url":"https://a.example/7","content_html":"<p>x</p>","date_published":"2022-03-14T10:00:00Z"}]}"""
        )
            .Content.ShouldBe("<p>x</p>");

    [Theory]
    [InlineData("""{"uri":"urn:1","versioncreated":"2022-03-14T10:00:00Z","headline":"H","body_html":"<p>x</p>"}""")]
    [InlineData(
        """{"uri":"urn:1","versioncreated":"2022-03-14T10:00:00Z","headlines":[{"value":"H"}],"bodies":[{"value":"x","contenttype":"text/plain"},{"value":"<p>x</p>","contenttype":"text/html"}]}"""
    )]
    public void Read_Ninjs2And3_AreRead(string item)
    {
        FeedItem only = Only(item);
        only.Title.ShouldBe("H");
        only.Content.ShouldBe("<p>x</p>");
        only.Id.ShouldBe("urn:1");
    }

    [Fact]
    public void Read_Opml_ListsFeeds()
    {
        Feed feed = Read(
            """<opml version="2.0"><head><title>T</title></head><body><outline text="News"><outline type="rss" text="A" xmlUrl="https://a.example/rss"/></outline></body></opml>"""
        );
        feed.ListsFeeds.ShouldBeTrue();
        feed.Items.ShouldHaveSingleItem().Url.ShouldBe("https://a.example/rss");
    }

    [Fact]
    public void Read_NewsSitemap_ListsAddressesWithTheirDates()
    {
        FeedItem item = Only(
            """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1</loc><news:news><news:publication><news:name>P</news:name></news:publication><news:publication_date>2022-03-14</news:publication_date><news:title>H</news:title></news:news></url></urlset>"""
        );
        item.Outlet.ShouldBe("P");
        item.Title.ShouldBe("H");
        item.Content.ShouldBeNull();
    }

    [Fact]
    public void Read_HtmlEntitiesAndBareAmpersands_AreMended() =>
        Only("<rss><channel><item><title>A&nbsp;& B &lt;i&gt;</title><link>https://a.example/?a=1&b=2</link></item></channel></rss>")
            .ShouldSatisfyAllConditions(i => i.Title.ShouldBe("A\u00a0& B"), i => i.Url.ShouldBe("https://a.example/?a=1&b=2"));

    [Fact]
    public void Read_ExternalEntity_IsNeverResolved()
    {
        string secret = Path.GetTempFileName();
        File.WriteAllText(secret, "SECRET");
        try
        {
            Feed feed = Read($"<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://{secret}\">]><rss><channel><item><title>&x;</title></item></channel></rss>");
            feed.Items[0].Title.ShouldBe("&x;");
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Fact]
    public void Read_BillionLaughs_CostsNothing()
    {
        string levels = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        long started = Stopwatch.GetTimestamp();
        Read($"<!DOCTYPE rss [<!ENTITY l0 \"lol\">{levels}]><rss><channel><item><title>&l9;</title></item></channel></rss>")
            .Items[0]
            .Title!.Length.ShouldBeLessThan(10);
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Read_HundredThousandNestedElements_IsRefusedAtOnce()
    {
        string nested = string.Concat(Enumerable.Repeat("<a>", 100_000));
        string closed = string.Concat(Enumerable.Repeat("</a>", 100_000));
        Should
            .Throw<UnreadableFeedException>(() => Read($"<rss><channel><item><description>{nested}x{closed}</description></item></channel></rss>"))
            .Message.ShouldContain("nested");
    }

    [Theory]
    [InlineData("<rss><channel><item>")]
    [InlineData("<html></html>")]
    [InlineData("{\"items\":")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"items\":7}")]
    [InlineData("")]
    public void Read_NoFeed_IsAnUnreadableFeedException(string feed) => Should.Throw<UnreadableFeedException>(() => Read(feed));
}
