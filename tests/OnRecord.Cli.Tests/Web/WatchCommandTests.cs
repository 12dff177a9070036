using System.Net;
using System.Text;
using OnRecord.Cli.Running;
using OnRecord.Fetch;
using OnRecord.Fetch.Tests;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Cli.Tests.Web;

public sealed class WatchCommandTests : CommandLineFixture
{
    private const string Page =
        "<!DOCTYPE html><html><body><article><p>Ada Brandt said the harbour was sold to a company from abroad.</p><p>The mayor denied the sale of the harbour on the same day.</p></article></body></html>";

    private static void Write(HttpListenerContext context, string text) => context.Response.OutputStream.Write(Encoding.UTF8.GetBytes(text));

    private static string Feed(LoopbackServer server, string updated) =>
        $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Paper</title><entry><id>tag:1</id><link href=\"{server.At("/1")}\"/><updated>{updated}</updated><summary>Short.</summary></entry></feed>";

    private LoopbackServer Serve(Func<LoopbackServer, string> feed, Func<string> page)
    {
        LoopbackServer server = null!;
        server = new LoopbackServer(context => Write(context, context.Request.RawUrl == "/feed" ? feed(server) : page()));
        Services = new Services { LoadAnalyser = () => SimpleAnalyser.Analyse, Fetcher = _ => new PageFetcher(server.Options, TimeProvider.System) };
        return server;
    }

    [Fact]
    public void Watch_FeedOfSummaries_FetchesItsPagesOnce()
    {
        using LoopbackServer server = Serve(s => Feed(s, "2024-06-03T10:00:00Z"), () => Page);

        Run("watch", server.At("/feed").ToString(), "--once", "--record", Record).ExitCode.ShouldBe(ExitCode.Ok);
        Run("watch", server.At("/feed").ToString(), "--once", "--record", Record).Error.ShouldContain("nothing added");

        server.Asked.Count(a => a == "/1").ShouldBe(1);
        using var store = SqliteRecordStore.Open(Record);
        store.Current().ShouldHaveSingleItem().Report.Text.ShouldContain("Ada Brandt said");
    }

    [Fact]
    public void Watch_ItemUpdated_IsANewRevision()
    {
        string updated = "2024-06-03T10:00:00Z",
            page = Page;
        using LoopbackServer server = Serve(s => Feed(s, updated), () => page);
        Run("watch", server.At("/feed").ToString(), "--once", "--record", Record);
        updated = "2024-06-04T10:00:00Z";
        page = Page.Replace("abroad", "Norway", StringComparison.Ordinal);

        Run("watch", server.At("/feed").ToString(), "--once", "--record", Record).Error.ShouldContain("1 revised");

        using var store = SqliteRecordStore.Open(Record);
        store.Revisions(server.At("/1").ToString()).Count.ShouldBe(2);
    }

    [Fact]
    public void Watch_FeedThatLagsBehind_ChangesNothing()
    {
        string updated = "2024-06-04T10:00:00Z",
            page = Page;
        using LoopbackServer server = Serve(s => Feed(s, updated), () => page);
        Run("watch", server.At("/feed").ToString(), "--once", "--record", Record);
        updated = "2024-06-03T10:00:00Z";
        page = Page.Replace("abroad", "Norway", StringComparison.Ordinal);

        Run("watch", server.At("/feed").ToString(), "--once", "--record", Record).Error.ShouldContain("nothing added");
    }

    [Fact]
    public void Watch_ListOfFeedsInAFile_IsFollowed()
    {
        using LoopbackServer server = Serve(s => Feed(s, "2024-06-03T10:00:00Z"), () => Page);
        string list = Write("feeds.opml", $"<opml version=\"2.0\"><body><outline xmlUrl=\"{server.At("/feed")}\"/></body></opml>");

        Run("watch", list, "--once", "--record", Record).Error.ShouldContain("1 added");
    }

    /// <summary>Lists that name one another went round until the stack ended (issue 15).</summary>
    [Fact]
    public void Watch_ListsThatNameOneAnother_AreReadOnce()
    {
        string one = InFolder("one.opml"),
            two = InFolder("two.opml");
        Write("one.opml", $"<opml version=\"2.0\"><body><outline xmlUrl=\"{one}\"/><outline xmlUrl=\"{two}\"/><outline xmlUrl=\"{two}\"/></body></opml>");
        Write("two.opml", $"<opml version=\"2.0\"><body><outline xmlUrl=\"{one}\"/><outline xmlUrl=\"{two}\"/></body></opml>");

        Outcome outcome = Run("watch", one, "--once", "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.SomeFailed);
        outcome.Error.Split('\n').Count(line => line.Contains("read once", StringComparison.Ordinal)).ShouldBe(4);
    }

    /// <summary>300,000 messages for one sitemap (issue 15).</summary>
    [Fact]
    public void Watch_SitemapOfNoAddresses_SaysSoAFewTimes()
    {
        string map = Write(
            "map.xml",
            $"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<url><loc>nowhere {i}</loc></url>"))}</urlset>"
        );

        Outcome outcome = Run("watch", map, "--once", "--record", Record);

        outcome.Error.Split('\n').Length.ShouldBeLessThan(30);
        outcome.Error.ShouldContain("4980 more");
    }

    [Fact]
    public void Add_Address_IsFetched()
    {
        using LoopbackServer server = Serve(s => Feed(s, ""), () => Page);

        Run("add", server.At("/1").ToString(), "--record", Record).Error.ShouldContain("1 added");
    }

    [Fact]
    public void Add_AddressInside_IsRefusedAndTheRestDone()
    {
        Outcome outcome = Run("add", "http://127.0.0.1:1/", Write("a.txt", "Ada Brandt said the harbour was sold.\n"), "--record", Record);

        outcome.ExitCode.ShouldBe(ExitCode.SomeFailed);
        outcome.Error.ShouldContain("not on the public internet");
        outcome.Error.ShouldContain("1 added, 1 failed");
    }

    [Fact]
    public void Watch_EveryMinute_IsAUsageError() => Run("watch", "x", "--every", "1").ExitCode.ShouldBe(ExitCode.Usage);
}
