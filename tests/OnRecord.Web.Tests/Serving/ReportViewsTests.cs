using System.Net;
using System.Text;
using OnRecord.Reading;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Serving;

/// <summary>A report read from a page: its text, and the page as it was.</summary>
public sealed class ReportViewsTests : IAsyncLifetime
{
    private const string Page =
        "<!DOCTYPE html><html lang=\"en\"><head><title>Gate stuck</title><script>x()</script></head><body onload=\"x()\"><h1>Gate stuck</h1>"
        + "<p>The keeper Odda Brill said on Monday that the <b>old gate</b> was &ldquo;stuck&rdquo; and would stay so until the spring, when the river falls.</p>"
        + "<p>The mayor denied that the gate had ever been stuck, and added that the council would look at it again in the spring of next year.</p>"
        + "<img src=\"https://far.example/a.png\"></body></html>";

    private readonly OpenDesk _desk = new();
    private string _address = "";

    [Fact]
    public async Task AsItWas_Page_IsInertUnderItsOwnPolicyWithTheSpansLit()
    {
        using HttpResponseMessage answer = await _desk.Ask(_address + "/page?statement=s1");
        string html = await answer.Content.ReadAsStringAsync();

        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("sandbox; default-src 'none';");
        answer.Headers.GetValues("X-Frame-Options").ShouldBe(["SAMEORIGIN"]);
        html.ShouldContain("<mark class=\"on-source\" id=\"lit\">The keeper Odda Brill</mark>");
        html.ShouldContain("<b><mark class=\"on-content\">old gate</mark></b>");
        html.ShouldContain("<mark class=\"off\">denied</mark>");
        html.ShouldNotContain("far.example");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("onload");
    }

    [Fact]
    public async Task Report_ViewedAsThePage_HoldsItInASandboxAndKeepsTheStatements()
    {
        using HttpResponseMessage answer = await _desk.Ask(_address + "?view=page&statement=s1");
        string html = await answer.Content.ReadAsStringAsync();

        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("; frame-src 'self'");
        html.ShouldContain("<iframe class=\"snapshot\" sandbox title");
        html.ShouldContain(WebUtility.HtmlEncode(_address + "/page?statement=s1#lit"));
        html.ShouldNotContain("class=\"text\"");
        html.ShouldContain("rel=\"next\" href=\"" + WebUtility.HtmlEncode(_address + "?view=page&statement=s2#paper"));
    }

    [Fact]
    public async Task Report_OfPlainText_HasNoPage()
    {
        _desk.Store.Add(Affair.Denial.Record(), Affair.Denial.Bytes);
        string address = Addresses.Report(Affair.Denial.Id);

        (await _desk.Get(address + "?view=page")).ShouldContain("class=\"text\"");
        using HttpResponseMessage answer = await _desk.Ask(address + "/page");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Minimap_EveryStatement_IsALinkInItsPlaceAndCountedInWords()
    {
        string html = await _desk.Get(_address);

        string map = html[html.IndexOf("class=\"minimap\"", StringComparison.Ordinal)..html.IndexOf("class=\"key\"", StringComparison.Ordinal)];
        map.Split("<a ").Length.ShouldBe(3);
        map.ShouldContain("class=\"no\"");
        Html.Text(map).ShouldContain("2 statements, the first at 4 % of the text, the last at");
    }

    public Task InitializeAsync()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Page);
        Report read = ReportReader.Read("gate.html", bytes);
        read.Map.ShouldNotBeNull();
        _address = Addresses.Report(read.Id);
        _desk.Store.Add(
            new ReportRecord
            {
                Report = new ReportEntry
                {
                    Id = read.Id,
                    Source = "gate.html",
                    Text = read.Text,
                    Headline = read.Headline,
                    Body = read.Body,
                    Published = When.Day(new DateOnly(2034, 1, 9), TimeBasis.Explicit),
                    Map = read.Map,
                },
                Statements =
                [
                    Says(read.Text, "s1", Act.Assert, "The keeper Odda Brill", "said", "that the old gate was “stuck”"),
                    Says(read.Text, "s2", Act.Deny, "The mayor", "denied", "that the gate had ever been stuck"),
                ],
            },
            bytes
        );
        return _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    private static StatementEntry Says(string text, string id, Act act, string source, string cue, string content) =>
        new()
        {
            Id = new(id),
            Act = act,
            Mode = StatementMode.Indirect,
            Source = new PartyEntry(At(text, source), []),
            Cue = new CueEntry(At(text, cue), cue),
            Content = [At(text, content)],
        };

    private static TextSpan At(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, words);
        return new TextSpan(start, start + words.Length);
    }
}
