using System.IO.Compression;
using System.Net;
using System.Text;
using OnRecord.Reading.Inputs;

namespace OnRecord.Fetch.Tests;

public sealed class PageFetcherTests
{
    private static void Write(HttpListenerContext context, byte[] body) => context.Response.OutputStream.Write(body);

    private static async Task<Fetched> Fetch(LoopbackServer server, string path, FetchOptions? options = null, Validators? validators = null)
    {
        using var fetcher = new PageFetcher(options ?? server.Options, TimeProvider.System);
        return await fetcher.FetchAsync(server.At(path), validators ?? Validators.None, CancellationToken.None);
    }

    [Fact]
    public async Task Fetch_Page_GivesItsBytesAndValidators()
    {
        using var server = new LoopbackServer(c =>
        {
            c.Response.AddHeader("ETag", "\"v1\"");
            Write(c, "<p>é</p>"u8.ToArray());
        });
        Fetched page = await Fetch(server, "/a");
        Encoding.UTF8.GetString(page.Bytes.Span).ShouldBe("<p>é</p>");
        page.Validators.EntityTag.ShouldBe("\"v1\"");
        server.Asked.ShouldBe(["/robots.txt", "/a"]);
    }

    [Fact]
    public async Task Fetch_LoopbackNotAllowed_IsRefused()
    {
        using var server = new LoopbackServer(c => Write(c, [1]));
        await Should.ThrowAsync<FetchRefusedException>(() => Fetch(server, "/a", new FetchOptions()));
        server.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://localhost:{0}/secret")]
    [InlineData("http://[::1]/secret")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/")]
    public async Task Fetch_RedirectInside_IsRefused(string target)
    {
        // Allowed is the endpoint 127.0.0.1:port alone; a second server on another port stands for anything else inside.
        using var inside = new LoopbackServer(c => Write(c, [1]));
        using var server = new LoopbackServer(c => c.Response.Redirect(string.Format(System.Globalization.CultureInfo.InvariantCulture, target, inside.Port)));
        await Should.ThrowAsync<FetchRefusedException>(() => Fetch(server, "/a"));
        inside.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fetch_SixRedirects_IsAnError()
    {
        using var server = new LoopbackServer(c => c.Response.Redirect("/again" + c.Request.RawUrl));
        (await Should.ThrowAsync<HttpRequestException>(() => Fetch(server, "/a"))).Message.ShouldContain("5 redirects");
        server.Asked.Count(a => a != "/robots.txt").ShouldBe(6);
    }

    [Fact]
    public async Task Fetch_FiveRedirects_IsFetched()
    {
        int left = 5;
        using var server = new LoopbackServer(c =>
        {
            if (left-- > 0)
                c.Response.Redirect("/again" + c.Request.RawUrl);
            else
                Write(c, [1]);
        });
        (await Fetch(server, "/a")).Bytes.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /a\n", 200, "/a")]
    [InlineData("User-agent: *\nDisallow: /a\n", 200, "/redirected")]
    [InlineData(null, 503, "/b")]
    public async Task Fetch_RobotsForbidIt_IsRefusedWithoutAsking(string? robots, int status, string path)
    {
        using var server = new LoopbackServer(c => c.Response.Redirect("/a")) { Robots = robots, RobotsStatus = status };
        (await Should.ThrowAsync<FetchRefusedException>(() => Fetch(server, path))).Message.ShouldContain("robots.txt");
        server.Asked.ShouldNotContain("/a");
    }

    [Fact]
    public async Task Fetch_BodyOverTheLimit_Stops()
    {
        using var server = new LoopbackServer(c => Write(c, new byte[200_000]));
        (await Should.ThrowAsync<InvalidDataException>(() => Fetch(server, "/a", server.Options with { MaximumBytes = 100_000 }))).Message.ShouldContain(
            "limit"
        );
    }

    [Fact]
    public async Task Fetch_GzipBomb_StopsAtTheLimit()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(new byte[10_000_000]);
        using var server = new LoopbackServer(c =>
        {
            c.Response.AddHeader("Content-Encoding", "gzip");
            Write(c, packed.ToArray());
        });
        await Should.ThrowAsync<InvalidDataException>(() => Fetch(server, "/a", server.Options with { MaximumBytes = 100_000 }));
    }

    [Fact]
    public async Task Fetch_NotModified_SaysSo()
    {
        using var server = new LoopbackServer(c => c.Response.StatusCode = c.Request.Headers["If-None-Match"] == "\"v1\"" ? 304 : 200);
        (await Fetch(server, "/a", validators: new Validators("\"v1\"", null))).NotModified.ShouldBeTrue();
        (await Fetch(server, "/a")).NotModified.ShouldBeFalse();
    }

    [Fact]
    public async Task Fetch_KnownDate_IsSent()
    {
        string? since = null;
        using var server = new LoopbackServer(c => since = c.Request.Headers["If-Modified-Since"]);
        await Fetch(server, "/a", validators: new Validators(null, new DateTimeOffset(2024, 6, 3, 10, 0, 0, TimeSpan.Zero)));
        since.ShouldBe("Mon, 03 Jun 2024 10:00:00 GMT");
    }

    [Fact]
    public async Task Fetch_BodyThatDrips_TimesOut()
    {
        using var over = new ManualResetEventSlim();
        using var server = new LoopbackServer(c =>
        {
            c.Response.SendChunked = true;
            c.Response.OutputStream.Write([1]);
            c.Response.OutputStream.Flush();
            over.Wait(TimeSpan.FromSeconds(30));
        });
        await Should.ThrowAsync<TimeoutException>(() => Fetch(server, "/a", server.Options with { Timeout = TimeSpan.FromMilliseconds(500) }));
        over.Set();
    }

    [Fact]
    public async Task Fetch_SlowServer_TimesOut()
    {
        using var over = new ManualResetEventSlim();
        using var server = new LoopbackServer(_ => over.Wait(TimeSpan.FromSeconds(30)));
        await Should.ThrowAsync<TimeoutException>(() => Fetch(server, "/a", server.Options with { Timeout = TimeSpan.FromMilliseconds(300) }));
        over.Set();
    }

    [Fact]
    public async Task Fetch_UserAgent_CarriesTheContact()
    {
        string? agent = null;
        using var server = new LoopbackServer(c => agent = c.Request.UserAgent);
        await Fetch(server, "/a", server.Options with { Contact = "https://desk.example/contact" });
        agent.ShouldBe("OnRecord/0.1 (+https://desk.example/contact)");
    }

    [Fact]
    public async Task Fetch_TwoPagesOfOneHost_KeepTheirDistance()
    {
        using var server = new LoopbackServer(c => Write(c, [1]));
        using var fetcher = new PageFetcher(server.Options with { HostDelay = TimeSpan.FromMilliseconds(400) }, TimeProvider.System);
        long started = TimeProvider.System.GetTimestamp();
        await fetcher.FetchAsync(server.At("/a"), Validators.None, CancellationToken.None);
        await fetcher.FetchAsync(server.At("/b"), Validators.None, CancellationToken.None);
        TimeProvider.System.GetElapsedTime(started).ShouldBeGreaterThan(TimeSpan.FromMilliseconds(350));
    }

    [Fact]
    public async Task Fetch_Brotli_IsUnpackedUpToTheLimit()
    {
        using var server = new LoopbackServer(c =>
        {
            c.Response.AddHeader("Content-Encoding", "br");
            using var packed = new MemoryStream();
            using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
                brotli.Write(new byte[c.Request.Url!.AbsolutePath == "/a" ? 1000 : 1 << 20]);
            Write(c, packed.ToArray());
        });
        (await Fetch(server, "/a")).Bytes.Length.ShouldBe(1000);
        using var fetcher = new PageFetcher(server.Options with { MaximumBytes = 1 << 16 }, TimeProvider.System);
        await Should.ThrowAsync<InvalidDataException>(() => fetcher.FetchAsync(server.At("/b"), Validators.None, default));
    }

    [Fact]
    public async Task Fetch_BrotliThatIsNone_IsAnErrorOfThatPage()
    {
        using var server = new LoopbackServer(c =>
        {
            c.Response.AddHeader("Content-Encoding", "br");
            Write(c, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
        });
        (await Should.ThrowAsync<InvalidDataException>(() => Fetch(server, "/a"))).Message.ShouldContain("damaged");
    }

    [Theory]
    [InlineData(429, "0")]
    [InlineData(503, "1")]
    public async Task Fetch_ServerIsBusy_IsAskedAgainWhenItSaid(int status, string after)
    {
        int asked = 0;
        using var server = new LoopbackServer(c =>
        {
            if (asked++ > 0)
            {
                Write(c, [7]);
                return;
            }

            c.Response.StatusCode = status;
            c.Response.AddHeader("Retry-After", after);
        });
        long started = TimeProvider.System.GetTimestamp();
        (await Fetch(server, "/a")).Bytes.ToArray().ShouldBe([7]);
        TimeProvider
            .System.GetElapsedTime(started)
            .ShouldBeGreaterThan(TimeSpan.FromSeconds(int.Parse(after, System.Globalization.CultureInfo.InvariantCulture) * 0.9));
    }

    [Fact]
    public async Task Fetch_ServerAsksForAnHour_IsAnErrorAndTheHostIsLeftAlone()
    {
        using var server = new LoopbackServer(c =>
        {
            c.Response.StatusCode = 429;
            c.Response.AddHeader("Retry-After", "3600");
        });
        using var fetcher = new PageFetcher(server.Options, TimeProvider.System);
        (await Should.ThrowAsync<HttpRequestException>(() => fetcher.FetchAsync(server.At("/a"), Validators.None, default))).Message.ShouldContain(
            "left alone until"
        );
        (await Should.ThrowAsync<HttpRequestException>(() => fetcher.FetchAsync(server.At("/b"), Validators.None, default))).Message.ShouldContain(
            "left alone until"
        );
        server.Asked.ShouldNotContain("/b");
    }

    [Fact]
    public async Task Fetch_ServerStaysBusy_IsAnErrorAfterThreeAnswers()
    {
        using var server = new LoopbackServer(c =>
        {
            c.Response.StatusCode = 503;
            c.Response.AddHeader("Retry-After", "0");
        });
        (await Should.ThrowAsync<HttpRequestException>(() => Fetch(server, "/a"))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        server.Asked.Count(a => a == "/a").ShouldBe(3);
    }
}
