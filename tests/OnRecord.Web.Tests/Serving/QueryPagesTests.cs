using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>The one query behind pages, twins and the interface for programs.</summary>
[Collection(OnAffair.Name)]
public sealed class QueryPagesTests(AffairDesk affair)
{
    // A page is read over slow lines and by slow machines: it stays as light as this whatever the record holds.
    private const int MostBytes = 60_000;
    private const int MostElements = 600;

    [Fact]
    public async Task Statements_OfAQuery_AreShownWithFacetsThatNarrowIt()
    {
        string html = await affair.Desk.Get(Addresses.Statements("about:port"));

        Html.Text(html).ShouldContain("Norland had asked Arvenia for the port");
        Html.Links(html).ShouldContain(Addresses.Statements("about:port outlet:\"Evening Post\""));
        html.ShouldContain("value=\"about:port\"");
    }

    [Theory]
    [InlineData("colour:red", "There is no field")]
    [InlineData("since:soon", "is no date")]
    [InlineData("said:whispers", "is no act")]
    public async Task Statements_OddQuery_SaysWhatToDo(string query, string sentence) =>
        Html.Text(await affair.Desk.Get(Addresses.Statements(query))).ShouldContain(sentence);

    public static TheoryData<string> OddAddresses =>
        new(
            "/search?q=a%00b",
            "/statements?q=a%00b",
            "/api/v1/statements?q=a%00b",
            "/reports/a%00b",
            "/claims/a%00b",
            "/actors/a%00b",
            "/search?q=" + new string('x', 5000),
            "/statements?q=" + string.Concat(Enumerable.Repeat("w%20", 1500)),
            "/search?q=" + string.Concat(Enumerable.Range(0, 900).Select(i => $"w{i}+")),
            "/search?q=%22%22%22",
            "/search?q=%F0%9F",
            "/search?q=AND+OR+NOT+NEAR(",
            "/statements?q=-",
            "/statements?q=who:",
            "/statements?q=*",
            "/statements?sort=sideways",
            "/statements?page=99999999999",
            "/api/v1/claims?limit=0",
            "/api/v1/claims?after=%2F%2F",
            "/api/v1/nothing",
            "/api/v1/reports?sort=x",
            "/api/v1/positions?after=%2F%2F",
            "/api/v1/timeline?sort=name",
            "/timeline?sort=sideways",
            "/events?page=99999999999",
            "/words.csv",
            "/nowhere.rss"
        );

    [Theory]
    [MemberData(nameof(OddAddresses))]
    public async Task Get_OddAddress_IsAnsweredAndNeverAFaultOfTheDesk(string address)
    {
        string before = affair.Desk.Messages.ToString();

        using HttpResponseMessage answer = await affair.Desk.Ask(address);

        ((int)answer.StatusCode).ShouldBeLessThan(500, address);
        affair.Desk.Messages.ToString().ShouldBe(before);
    }

    /// <summary>At every door a query is answered, and what finds nothing says so in a sentence.</summary>
    [Theory]
    [InlineData("/search?q=")]
    [InlineData("/statements?q=")]
    [InlineData("/search.json?q=")]
    [InlineData("/statements.csv?q=")]
    [InlineData("/api/v1/statements?q=")]
    [InlineData("/api/v1/claims?q=")]
    [InlineData("/api/v1/actors?q=")]
    [InlineData("/api/v1/reports?q=")]
    [InlineData("/api/v1/positions?q=")]
    [InlineData("/api/v1/outlets?q=")]
    [InlineData("/api/v1/stories?q=")]
    [InlineData("/api/v1/events?q=")]
    [InlineData("/api/v1/figures?q=")]
    [InlineData("/api/v1/timeline?q=")]
    [InlineData("/timeline?q=")]
    [InlineData("/events?q=")]
    [InlineData("/stories.csv?q=")]
    [InlineData("/figures?q=")]
    public async Task OddQueries_AtEveryDoor_AreAnsweredInSentences(string door)
    {
        string before = affair.Desk.Messages.ToString();
        foreach (string query in OddQueries.All)
        {
            using HttpResponseMessage answer = await affair.Desk.Ask(door + Uri.EscapeDataString(query.Replace("\ud83d", "\ufffd", StringComparison.Ordinal)));
            string body = await answer.Content.ReadAsStringAsync();

            // A browser's address has an end; the sentence says so.
            if (answer.StatusCode == HttpStatusCode.RequestUriTooLong)
                body.ShouldContain("too long");
            else
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, door + Excerpt.Beginning(query, 80));
            if (Html.Text(body).Contains("0 statements, 0 claims and 0 passages", StringComparison.Ordinal))
                Html.Text(body).ShouldContain("Nothing matches");
        }

        affair.Desk.Messages.ToString().ShouldBe(before);
    }

    [Theory]
    [InlineData("/search?q=port")]
    [InlineData("/statements?q=port")]
    public async Task Statements_OnAClaimThatSomebodyDenies_SayWhoWithALink(string page)
    {
        string html = await affair.Desk.Get(page);

        Html.Text(html).ShouldContain("denied by Per Ask");
        Html.Links(html).ShouldContain("/claims/c1");
        (await affair.Desk.Get(Addresses.Twin(page, "csv"))).ShouldContain("denied by Per Ask (c1)");
        (await affair.Desk.Get(Addresses.Twin(page, "ndjson"))).ShouldContain(
            """
            "otherwise":[{"claim":"c1","stance":"denies","by":["Per Ask"],"sure":true}]
            """.Trim()
        );
    }

    [Fact]
    public async Task Search_WithAField_ShowsClaimsWithBothSidesAndStatements()
    {
        string html = await affair.Desk.Get(Addresses.Search("said:denies"));

        Html.Text(html).ShouldContain("Claims, with both sides");
        Html.Links(html).ShouldContain(Addresses.Statements("said:denies"));
    }

    [Fact]
    public async Task Search_Misspelt_OffersTheNearestWord()
    {
        string html = await affair.Desk.Get(Addresses.Search("leesed"));

        Html.Links(html).ShouldContain(Addresses.Search("leased"));
    }

    [Theory]
    [InlineData("/", 11)]
    [InlineData("/statements", 11)]
    [InlineData("/reports", 3)]
    [InlineData("/claims", 2)]
    [InlineData("/claims/c1", 2)]
    [InlineData("/stories/t1", 9)]
    [InlineData("/timeline", 5)]
    [InlineData("/queries", 1)]
    public async Task Twins_OfAView_HoldTheSameRows(string page, int rows)
    {
        string csv = await affair.Desk.Get(Addresses.Twin(page, "csv")),
            ndjson = await affair.Desk.Get(Addresses.Twin(page, "ndjson"));
        XDocument feed = XDocument.Parse(await affair.Desk.Get(Addresses.Twin(page, "rss")));

        string[] lines = ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(rows);
        foreach (string line in lines)
            JsonDocument.Parse(line).RootElement.GetProperty("schema").GetString().ShouldNotBeNullOrEmpty();
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThan(rows);
        feed.Root!.Element("channel")!.Elements("item").Count().ShouldBe(rows);
        feed.Root.Element("channel")!
            .Elements("item")
            .Select(i => new Uri(i.Element("link")!.Value).Authority)
            .Distinct()
            .ShouldBe([affair.Desk.Client.BaseAddress!.Authority]);
    }

    [Fact]
    public async Task Api_GoneThroughPartByPart_GivesEveryRowOnce()
    {
        var seen = new List<string>();
        string? after = null;
        do
        {
            using JsonDocument part = JsonDocument.Parse(await affair.Desk.Get("/api/v1/statements?limit=4" + (after is null ? "" : "&after=" + after)));
            part.RootElement.GetProperty("schema").GetString().ShouldBe("onrecord-list/1");
            part.RootElement.GetProperty("total").GetInt32().ShouldBe(11);
            seen.AddRange(
                part.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("report").GetString() + i.GetProperty("id").GetString())
            );
            after = part.RootElement.GetProperty("next").GetString();
        } while (after is not null);

        seen.Count.ShouldBe(11);
        seen.Distinct().Count().ShouldBe(11);
    }

    [Fact]
    public async Task Api_CursorOfAnotherRecord_IsGoneAndSaysSo()
    {
        using HttpResponseMessage answer = await affair.Desk.Ask("/api/v1/statements?after=" + Cursor.Write("statements", "none"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("again from the beginning");
    }

    [Theory]
    [InlineData("/api/v1/statements?after=zzz", HttpStatusCode.BadRequest, "no cursor of statements")]
    [InlineData("/api/v1/statements?after=bm9uZQ", HttpStatusCode.BadRequest, "leave it out to begin")]
    [InlineData("/api/v1/statements?limit=0", HttpStatusCode.BadRequest, "from 1 to")]
    [InlineData("/api/v1/statements?sort=zzz", HttpStatusCode.BadRequest, "is no order")]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound, "openapi.json")]
    [InlineData("/api/nothing.csv", HttpStatusCode.NotFound, "openapi.json")]
    [InlineData("/api/v1/statements?q=LONG", HttpStatusCode.RequestUriTooLong, "fewer words")]
    [InlineData("POST /api/v1/statements", HttpStatusCode.MethodNotAllowed, "does not take POST; it takes GET and HEAD")]
    [InlineData("DELETE /api/v1/claims.json", HttpStatusCode.MethodNotAllowed, "does not take DELETE")]
    public async Task Api_EveryFault_HasOneShape(string request, HttpStatusCode status, string sentence)
    {
        using HttpResponseMessage answer = await Send(request);

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        using JsonDocument body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        JsonProperty only = body.RootElement.EnumerateObject().ShouldHaveSingleItem();
        only.Name.ShouldBe("error");
        only.Value.GetString()!.ShouldContain(sentence);
        if (status == HttpStatusCode.MethodNotAllowed)
            answer.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
    }

    [Theory]
    [InlineData("POST /claims", HttpStatusCode.MethodNotAllowed, "text/html")]
    [InlineData("PUT /corrections.json", HttpStatusCode.MethodNotAllowed, "application/json")]
    [InlineData("/nothing.png", HttpStatusCode.NotFound, "text/html")]
    [InlineData("/claims/zzz.json", HttpStatusCode.NotFound, "application/json")]
    [InlineData("/claims/zzz.ndjson", HttpStatusCode.NotFound, "application/json")]
    [InlineData("/claims/zzz.csv", HttpStatusCode.NotFound, "text/plain")]
    [InlineData("/claims/zzz.dossier.html", HttpStatusCode.NotFound, "text/plain")]
    [InlineData("/statements.json?q=LONG", HttpStatusCode.RequestUriTooLong, "application/json")]
    [InlineData("/statements?q=LONG", HttpStatusCode.RequestUriTooLong, "text/html")]
    [InlineData("/statements?sort=zzz", HttpStatusCode.NotFound, "text/html")]
    [InlineData("/claims?status=zzz", HttpStatusCode.NotFound, "text/html")]
    public async Task Fault_OfAPageOrItsTwins_HasTheShapeThatIsAskedFor(string request, HttpStatusCode status, string type)
    {
        using HttpResponseMessage answer = await Send(request);

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(" ");
    }

    [Theory]
    [InlineData("/reports.csv", "when,when_end,when_precision,when_basis", "2031-03-14,2031-03-15,day,explicit")]
    [InlineData("/reports.csv", "when", "2031-03-15,2031-03-16,day,inferred")]
    [InlineData("/timeline.csv", "when,when_end,when_precision,when_basis", "2031-03-14,2031-03-15,day,bounded")]
    [InlineData("/claims/c1.csv?part=asserted", "when,when_end,when_precision,when_basis", "2031-03-14,2031-03-15,day,bounded")]
    [InlineData("/events.csv", "when,when_end,when_precision,when_basis", "2031-03-13,2031-03-14,day,relative")]
    [InlineData("/statements.csv", "published,published_end,published_precision,published_basis", "2031-03-14,2031-03-15,day,explicit")]
    [InlineData("/statements.csv", "when_start,when_end,when_precision,when_basis", "2031-03-14,2031-03-15,day,bounded")]
    [InlineData("/claims.csv", "corrections,issues", "c1,")]
    [InlineData("/words.csv", "group,id,word,meaning", "status of a claim")]
    [InlineData("/words.ndjson", "onrecord-word/1", "status of a claim")]
    [InlineData("/words.rss", "xml", "/words#status")]
    public async Task Table_OfAPage_HasItsColumnsAndDatesWithPrecisionAndBasis(string table, string columns, string row)
    {
        string csv = await affair.Desk.Get(table);

        csv.Split('\n')[0].ShouldContain(columns);
        csv.ShouldContain(row);
    }

    [Fact]
    public async Task Api_TwinsOfAList_AreItsRows()
    {
        string all = await affair.Desk.Get("/api/v1/statements.csv"),
            some = await affair.Desk.Get("/api/v1/statements.ndjson?limit=2");

        all.ShouldBe(await affair.Desk.Get("/statements.csv"));
        some.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    private Task<HttpResponseMessage> Send(string request)
    {
        string[] parts = request.Replace("LONG", new string('x', 9000), StringComparison.Ordinal).Split(' ');
        return affair.Desk.Client.SendAsync(new HttpRequestMessage(new HttpMethod(parts.Length > 1 ? parts[0] : "GET"), new Uri(parts[^1], UriKind.Relative)));
    }

    [Fact]
    public async Task Claim_Picture_SaysInWordsWhatItShows()
    {
        string html = await affair.Desk.Get("/claims/c1");

        html.ShouldContain("<svg role=\"img\"");
        html.ShouldContain("anonymous officials");
        html.ShouldContain("<desc id=\"origins-text\">");
        html.ShouldContain("Positions over time");
    }

    [Fact]
    public async Task Home_OfALargeRecord_StaysLight()
    {
        var desk = new OpenDesk();
        desk.AddMany(400);
        await desk.InitializeAsync();
        string html = await desk.Get("/");
        await desk.DisposeAsync();

        html.Length.ShouldBeLessThan(MostBytes);
        html.Split('<').Count(part => part.Length > 0 && char.IsAsciiLetter(part[0])).ShouldBeLessThan(MostElements);
        Html.Text(html).ShouldContain("400 reports");
    }

    [Theory]
    [InlineData("/statements")]
    [InlineData("/claims")]
    [InlineData("/reports")]
    [InlineData("/events")]
    [InlineData("/stories")]
    [InlineData("/figures")]
    [InlineData("/timeline")]
    [InlineData("/outlets")]
    [InlineData("/search")]
    public async Task List_OfAQueryThatFindsNothing_SaysWhyAndWhatToTry(string list)
    {
        string html = Html.Text(await affair.Desk.Get(list + "?q=claim:zzz port"));

        html.ShouldContain(list == "/figures" ? "The record has no figure yet" : "claim whose id begins with “zzz”");
        html.ShouldContain("Without claim:zzz");
    }
}
