using static OnRecord.Cli.Tests.Hostile.HostileKind;

namespace OnRecord.Cli.Tests.Hostile;

/// <summary>Feeds and lists of addresses, and what lies beside files.</summary>
internal static class HostileLists
{
    public static IEnumerable<HostileKind> All =>
        [
            List("items of a feed", i => $"<item><title>{Word(i)}</title><link>https://a.example/{i}</link></item>", "<rss><channel>", "</channel></rss>"),
            List("items that are one", _ => "<item><guid>1</guid><description>The mayor said no.</description></item>", "<rss><channel>", "</channel></rss>"),
            List("one item, long", _ => "&lt;p&gt;a", "<rss><channel><item><description>", "</description></item></channel></rss>"),
            List("a feed inside a feed", _ => "<channel>", "<rss>", ""),
            List("entries", i => $"<entry><id>{i}</id><content>The mayor said no.</content></entry>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "</feed>"),
            List(
                "dates that are none",
                _ => "<item><pubDate>Mon, 99 Foo 20311 99:99:99 ZZZ</pubDate><description>a</description></item>",
                "<rss><channel>",
                "</channel></rss>"
            ),
            List("feeds of a list", i => $"<outline xmlUrl='https://a.example/{i}'/>", "<opml><body>", "</body></opml>"),
            List("a list that names itself", _ => "<outline xmlUrl='feed.xml'/>", "<opml><body>", "</body></opml>"),
            List("a list inside a list", _ => "<outline text='a'>", "<opml><body>", ""),
            List("addresses of a map", i => $"<url><loc>https://a.example/{i}</loc></url>", "<urlset>", "</urlset>"),
            List("a map of itself", _ => "<sitemap><loc>feed.xml</loc></sitemap>", "<sitemapindex>", "</sitemapindex>"),
            List(
                "entities in a feed",
                _ => "&x;",
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><title>",
                "</title></channel></rss>"
            ),
            new(
                "list",
                "items in JSON",
                size =>
                    Filled(size, i => $"{{\"id\":\"{i}\",\"content_text\":\"No.\"}},", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[", "{}]}"),
                Takers.File("feed.json")
            ),
            new(
                "list",
                "JSON inside JSON",
                size => Filled(size, "{\"items\":[", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":["),
                Takers.File("feed.json")
            ),
            Beside("a sidecar inside itself", false, "{\"a\":", ""),
            Beside("fields of a sidecar", false, "\"outlet\":\"a\",", "{"),
            Beside("an outlet without end", false, "a", "{\"outlet\":\""),
            Beside("rows of a table", true, "x.txt,A\n", "file,outlet\n"),
            Beside("columns of a table", true, "a,", "file,"),
            Beside("a cell that never closes", true, "\"\"", "file,outlet\nx,\""),
        ];

    private static HostileKind List(string name, Func<int, string> piece, string before, string after) =>
        new("list", name, size => Filled(size, piece, before, after), Takers.File("feed.xml"));

    private static HostileKind Beside(string name, bool isTable, string piece, string before) =>
        new("beside a file", name, size => Filled(size, piece, before), Takers.Beside(isTable));
}
