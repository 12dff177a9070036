using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OnRecord.Vocabulary;
using OnRecord.Web.Takeaway;

namespace OnRecord.Web.Tests.Takeaway;

[Collection(OnAffair.Name)]
public sealed class TakeawayTests(AffairDesk affair)
{
    private static readonly string[] Claim = ["brat", "citation", "citation-card", "dossier", "gdelt-gqg", "prov", "schema-org", "web-annotation"];

    private static readonly string Leak = "/reports/" + Affair.Leak.Id["sha256:".Length..][..16],
        Hostile = "/reports/" + Affair.Hostile.Id["sha256:".Length..][..16];

    [Fact]
    public async Task Pages_OfClaimActorAndReport_LinkToWhatFitsThem()
    {
        (await Offered("/claims/c1")).ShouldBe(Claim);
        (await Offered("/actors/Arvenia")).ShouldBe(["brat", "dossier", "gdelt-gqg", "prov", "schema-org", "web-annotation"]);
        (await Offered(Leak)).ShouldBe([
            "brat",
            "citation",
            "citation-card",
            "gdelt-gqg",
            "gdelt-mentions",
            "markdown",
            "plover",
            "schema-org",
            "web-annotation",
            "wikitext",
        ]);
    }

    [Theory]
    [InlineData("/claims/c1")]
    [InlineData("/actors/Arvenia")]
    [InlineData("/reports/leak")]
    [InlineData("/reports/hostile")]
    [InlineData("/statements?q=said:denies")]
    public async Task Links_OfTakeItAway_GiveWhatTheySay(string page)
    {
        page = page.Replace("/reports/leak", Leak, StringComparison.Ordinal).Replace("/reports/hostile", Hostile, StringComparison.Ordinal);
        foreach (string link in (await Links(page)).Where(l => TakeawayFormats.All.Any(f => l.Split('?')[0].EndsWith(f.Suffix, StringComparison.Ordinal))))
        {
            TakeawayFormat format = TakeawayFormats.All.Single(f => link.Split('?')[0].EndsWith(f.Suffix, StringComparison.Ordinal));
            using HttpResponseMessage answer = await affair.Desk.Ask(link);

            answer.StatusCode.ShouldBe(HttpStatusCode.OK, link);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(format.MediaType.Split(';')[0]);
            answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe(format.Shown ? "inline" : "attachment");
            string text = await answer.Content.ReadAsStringAsync();
            switch (format.Extension)
            {
                case "jsonld":
                    JsonDocument.Parse(text).RootElement.TryGetProperty("@context", out _).ShouldBeTrue();
                    break;
                case "ndjson":
                    foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                        JsonDocument.Parse(line).RootElement.GetProperty("quotes").GetArrayLength().ShouldBePositive();
                    break;
                case "svg":
                    XDocument.Parse(text).Root!.Name.LocalName.ShouldBe("svg");
                    break;
                case "zip":
                    using (var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync()))
                        zip.Entries.Select(e => e.Name).ShouldContain("annotation.conf");
                    break;
                case "tsv":
                    // Without a happening there is no row.
                    text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t').Length).Distinct().Count().ShouldBeLessThanOrEqualTo(1);
                    break;
                default:
                    text.ShouldNotBeEmpty();
                    break;
            }
        }
    }

    [Theory]
    [InlineData("/claims/c1.plover.tsv")]
    [InlineData("/actors/Arvenia.citation.txt")]
    [InlineData("/index.dossier.html")]
    [InlineData("/claims/none.dossier.html")]
    [InlineData("/claims/c1.nothing.html")]
    public async Task Address_FormatThatDoesNotFit_IsNotFound(string address)
    {
        using HttpResponseMessage answer = await affair.Desk.Ask(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/claims/c1")]
    [InlineData("/claims/c2")]
    [InlineData("/actors/Arvenia")]
    [InlineData("/actors/%3Ci%3Ethe%20clerk%3C/i%3E%20AC/DC")]
    public async Task Dossier_IsOneWholeFileThatAsksForNothing(string page)
    {
        using HttpResponseMessage answer = await affair.Desk.Ask(page + ".dossier.html");
        string html = await answer.Content.ReadAsStringAsync();
        IDocument document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

        document.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, [onclick], [onerror], [onload]").ShouldBeEmpty();
        document.QuerySelectorAll("[src], [srcset], [action], [background], [poster]").ShouldBeEmpty();
        html.ShouldNotContain("url(");
        html.ShouldNotContain("@import");
        document
            .QuerySelectorAll("a[href]")
            .Select(a => a.GetAttribute("href")!)
            .ShouldAllBe(href => href.StartsWith("https://", StringComparison.Ordinal) || document.QuerySelector(href) != null);
        string style = document.QuerySelectorAll("style").Single().TextContent;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        document.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!.ShouldContain($"style-src 'sha256-{hash}'");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain($"'sha256-{hash}'");
        document.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
        document.QuerySelectorAll("article").ShouldNotBeEmpty();
        foreach (IElement article in document.QuerySelectorAll("article"))
        {
            article.QuerySelector(".told")!.TextContent.ShouldContain("reported");
            article.QuerySelectorAll("blockquote mark").ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task Dossier_Claim_HasBothSidesTheChainAndTheReports()
    {
        string text = Html.Text(await affair.Desk.Get("/claims/c1.dossier.html"));

        text.ShouldContain("Evening Post reported that Sel Courier reported that anonymous officials said:");
        text.ShouldContain("Evening Post reported › Sel Courier reported › anonymous officials said");
        text.ShouldContain("Sel Gazette reported that Per Ask denied:");
        text.ShouldContain(Affair.Leak.Id);
        text.ShouldContain(Affair.Denial.Id);
        text.ShouldContain("Norland's spokesman Per Ask denied having asked for it.");
    }

    [Fact]
    public async Task Takeaway_Twice_IsTheSameBytes()
    {
        foreach (string name in Claim)
        {
            string address = "/claims/c1" + TakeawayFormats.Find(name)!.Suffix;
            (await affair.Desk.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative))).ShouldBe(
                await affair.Desk.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative))
            );
        }
    }

    [Fact]
    public async Task Actor_WhoseNameIsPartOfAnothers_IsGivenItsOwnWordsAlone()
    {
        var desk = new OpenDesk();
        HandBuilt report = new HandBuilt("tolls.txt", "Orland said tolls would fall. The Bank of Orland said they would rise.") { Outlet = "Toll News" }
            .Actor("a1", "Orland", ActorKind.State, mentions: "Orland")
            .Actor("a2", "Bank of Orland", ActorKind.Organisation, mentions: "Bank of Orland")
            .Says("s1", Act.Assert, "Orland", ["a1"], "said", ["tolls would fall"])
            .Says("s2", Act.Assert, "The Bank of Orland", ["a2"], "said", ["they would rise"]);
        desk.Store.Add(report.Record(), report.Bytes);
        await desk.InitializeAsync();
        try
        {
            foreach (string suffix in new[] { ".dossier.html", ".web-annotation.jsonld" })
            {
                string text = Html.Text(await desk.Get("/actors/Orland" + suffix));
                text.ShouldContain("Toll News reported that Orland said:");
                text.ShouldNotContain("that Bank of Orland said:");
            }
        }
        finally
        {
            await desk.DisposeAsync();
        }
    }

    private async Task<IReadOnlyList<string>> Links(string page) => Html.Links(await affair.Desk.Get(page));

    private async Task<string[]> Offered(string page) =>
        [
            .. (await Links(page))
                .Select(l => TakeawayFormats.All.FirstOrDefault(f => l.Split('?')[0].EndsWith(f.Suffix, StringComparison.Ordinal))?.Name)
                .OfType<string>()
                .Order(StringComparer.Ordinal),
        ];
}
