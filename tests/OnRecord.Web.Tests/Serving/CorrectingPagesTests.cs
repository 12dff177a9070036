using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using OnRecord.Corrections;
using OnRecord.Records;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>The desk takes corrections from its own pages, and from nobody else.</summary>
public sealed partial class CorrectingPagesTests : IAsyncLifetime
{
    private static readonly string Denial = Addresses.Report(Affair.Denial.Id),
        Short = Addresses.ShortId(Affair.Denial.Id);

    private readonly OpenDesk _desk = new(new DeskOptions { Port = 0, Author = "Ivo <Hale>" });

    public Task InitializeAsync()
    {
        _desk.AddAffair();
        _desk.Keep = Kept;
        return _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Reject_OnTheDesk_TheDisputeShownIsNoneAnyMore()
    {
        (await _desk.Get("/claims/c1")).ShouldContain("status disputed");

        using HttpResponseMessage answer = await Send(Denial, $"reject {Short} s2", "x");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe(Denial + "#s2");
        (await _desk.Get("/claims/c1")).ShouldContain("status alleged");
        string report = await _desk.Get(Denial);
        Html.Text(report).ShouldContain("After 1 correction");
        Html.Text(report).ShouldContain("by Ivo <Hale>");
        report.ShouldNotContain("id=\"s2\"");
        (await _desk.Get("/corrections")).ShouldContain("rejected");
    }

    /// <summary>Two tabs, or two clicks, say the same of the same state: it is kept once, and the page says so.</summary>
    [Theory]
    [InlineData("accept")]
    [InlineData("reject")]
    [InlineData("note")]
    public async Task Correction_SentTwice_IsKeptOnceAndSaysThatItStands(string what)
    {
        using HttpResponseMessage first = await Send(Denial, $"{what} {Short} s2", "x", ("text", "ask Per Ask")),
            second = await Send(Denial, $"{what} {Short} s2", "x", ("text", "ask Per Ask"));

        _desk.Store.Corrections().ShouldHaveSingleItem();
        first.Headers.Location!.ToString().ShouldBe(Denial + "#s2");
        second.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Html.Text(await _desk.Get(second.Headers.Location!.ToString().Split('#')[0])).ShouldContain("stands already, so nothing was added");
        Html.Text(await _desk.Get(Denial)).ShouldNotContain("stands already");
    }

    [Fact]
    public async Task Correction_SentAgainAfterAnother_IsKept()
    {
        await Send(Denial, $"accept {Short} s2", "x");
        await Send(Denial, $"date {Short} s2", "x", ("date", "2032-05-01"));
        await Send(Denial + "?stands=c1", $"accept {Short} s2", "x");

        _desk.Store.Corrections().Select(c => c.Kind).ShouldBe([CorrectionKind.Accept, CorrectionKind.Date, CorrectionKind.Accept]);
    }

    [Fact]
    public async Task Place_AnOrphanOnTheDesk_IsFollowedAgain()
    {
        ReportRecord record = Affair.Denial.Record();
        Anchor there = Anchors.Of(record, record.Statements.Single(s => s.Id == "s2"));
        Correction lost = CorrectionJson.Named(
            new Correction
            {
                Kind = CorrectionKind.Reject,
                By = "Ivo Hale",
                At = new DateTimeOffset(2032, 5, 3, 12, 0, 0, TimeSpan.Zero),
                Target = there with { Id = "sgone", Quote = new TextQuote("never stood there", "", ""), Content = new TextQuote("nor this", "", "") },
            }
        );
        _desk.Store.AddCorrections([lost]);
        (await _desk.Get("/corrections")).ShouldContain("Place again");

        (await Send("/corrections", $"place {lost.Id}", "", ("at", "no such thing"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Send("/corrections", $"place {lost.Id}", "", ("at", "s2"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await _desk.Get("/corrections")).ShouldNotContain("Place again");
        (await _desk.Get(Denial)).ShouldNotContain("id=\"s2\"");
    }

    /// <summary>The label is anchored in what founds the claim, and found by its words at every door.</summary>
    [Fact]
    public async Task Label_OnAClaim_IsItsIssueUntilItIsUndone()
    {
        _desk.Keep = records =>
            Kept(records) with
            {
                Claims =
                [
                    .. Affair.Ledger.Claims.Select(c =>
                        c.Id == "c1" ? c with { Corrections = [.. records.SelectMany(CorrectionMarks.Of).Where(m => m.Kind == CorrectionKind.Label)] } : c
                    ),
                ],
            };
        (await _desk.Get("/claims/c1")).ShouldContain("value=\"label c1\"");

        using HttpResponseMessage answer = await Send("/claims/c1", $"label {Short} s2", "", ("text", "The harbour money"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        Html.Links(await _desk.Get("/claims")).ShouldContain(Addresses.Issue("The harbour money"));
        Html.Links(await _desk.Get("/claims/c1")).ShouldContain(Addresses.Issue("The harbour money"));
        (await _desk.Get("/claims.ndjson?q=issue:harbour"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldHaveSingleItem()
            .ShouldContain("\"issues\":[\"The harbour money\"]");
        (await _desk.Get("/api/v1/statements?q=issue:%22harbour+money%22")).ShouldContain("\"total\":2");
        (await _desk.Get("/api/v1/positions?q=issue:harbour+said:denies")).ShouldContain("\"total\":1");
        (await _desk.Get("/claims.ndjson?q=issue:lease")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Corrections_AsRows_AreThoseThatAnotherRecordCanTake()
    {
        (await Send(Denial, $"reject {Short} s2", "a headline")).Dispose();

        string line = (await _desk.Get("/corrections.ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();

        CorrectionJson.Read(line).ShouldBeEquivalentTo(_desk.Store.Corrections()[0]);
        (await _desk.Get("/corrections.csv")).ShouldContain("a headline");
        (await _desk.Get("/corrections.rss")).ShouldContain("rejected, by Ivo");
        (await _desk.Get("/corrections.ndjson?part=s4")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Review_AsRows_IsTheWholeQueue()
    {
        using JsonDocument page = JsonDocument.Parse(await _desk.Get("/review.json"));
        string[] lines = (await _desk.Get("/review.ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(page.RootElement.GetProperty("items").GetProperty("total").GetInt32());
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(line => line.StartsWith("{\"schema\":\"onrecord-review/1\"", StringComparison.Ordinal));
        (await _desk.Get("/review.rss")).Split("<item>").Length.ShouldBe(lines.Length + 1);
    }

    [Fact]
    public async Task Undo_OnTheDesk_AsBefore()
    {
        (await Send(Denial, $"reject {Short} s2", "")).Dispose();
        string undo = UndoButton().Match(await _desk.Get(Denial)).Groups[1].Value;

        using HttpResponseMessage answer = await Send(Denial, undo, "");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await _desk.Get("/claims/c1")).ShouldContain("status disputed");
        (await _desk.Get("/corrections?part=s2")).ShouldContain("undone");
        (await _desk.Get("/corrections?part=s4")).ShouldNotContain("undone");
    }

    [Theory]
    [InlineData("speaker", "speaker", "Norland", "Norland")]
    [InlineData("speaker", "unknown", "yes", "Speaker unknown")]
    [InlineData("act", "act", "admit", "admitted")]
    [InlineData("date", "date", "2032-04-01", "1 April 2032")]
    [InlineData("label", "text", "for Sunday", "for Sunday")]
    [InlineData("note", "text", "seen by two", "seen by two")]
    [InlineData("origin", "origin", "Northern Wire", "Northern Wire")]
    [InlineData("span", "content", "having asked", "having asked")]
    public async Task Correct_FormOfAStatement_IsFollowedAndShownWithWhoAndWhy(string kind, string field, string value, string shown)
    {
        string form = await _desk.Get($"/correct?report={Short}&part=s2");
        form.ShouldContain($"value=\"{kind} {Short} s2\"");

        using HttpResponseMessage answer = await Send(Denial + "?statement=s2", $"{kind} {Short} s2", "she <says> so", (field, value));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        string text = Html.Text(await _desk.Get(Denial + "?statement=s2"));
        text.ShouldContain(shown);
        text.ShouldContain("she <says> so");
        text.ShouldContain("Ivo <Hale>");
    }

    [Theory]
    [InlineData("speaker", "speaker", "Nobody Here", "say what it is")]
    [InlineData("speaker", "speaker", "", "nobody knows")]
    [InlineData("date", "date", "yesterday", "is no date")]
    [InlineData("span", "cue", "no such words", "does not stand in the report")]
    [InlineData("act", "act", "sing", "Choose")]
    [InlineData("label", "text", " ", "Enter the words")]
    [InlineData("frob", "text", "x", "is no correction")]
    public async Task Correct_WhatCannotBe_IsSaidAndNothingIsEntered(string kind, string field, string value, string fault)
    {
        using HttpResponseMessage answer = await Send(Denial, $"{kind} {Short} s2", "", (field, value));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Html.Text(await answer.Content.ReadAsStringAsync()).ShouldContain(fault);
        _desk.Store.Corrections().ShouldBeEmpty();
    }

    [Fact]
    public async Task Claims_JoinedAndKeptApart_AreAnchoredInTheReports()
    {
        (await Send("/claims/c1", "same-claim c1 c2", "")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        string button = NotThisClaim().Match(await _desk.Get("/claims/c1")).Groups[1].Value;
        button.ShouldNotBeEmpty();

        (await Send("/claims/c1", "opposite-claim c2 c1", "")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        IReadOnlyList<Correction> made = _desk.Store.Corrections();
        made.Select(c => (c.Kind, c.Opposite)).ShouldBe([(CorrectionKind.SameClaim, false), (CorrectionKind.SameClaim, true)]);
        made[0].Target!.Report.ShouldBe(Affair.Leak.Id);
        made[0].Other!.Report.ShouldBe(Affair.Denial.Id);
    }

    [Fact]
    public async Task Claims_WhatFoundsOneToldFromIt_IsHeldAgainstTheRest()
    {
        string[] buttons = [.. NotThisClaim().Matches(await _desk.Get("/claims/c1")).Select(m => m.Groups[1].Value)];
        buttons.Length.ShouldBe(2);

        foreach (string button in buttons)
            (await Send("/claims/c1", button, "")).StatusCode.ShouldBe(HttpStatusCode.SeeOther, button);

        _desk.Store.Corrections().ShouldAllBe(c => c.Target!.Report != c.Other!.Report);
    }

    [Fact]
    public async Task Actors_FoundToBeOne_ByName()
    {
        (await _desk.Get("/actors/Per%20Ask")).ShouldContain("They are the same");

        (await Send("/actors/Per%20Ask", $"same-actor {Short} a2", "", ("other", "ira holm"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Html.Text(await _desk.Get("/actors/Per%20Ask")).ShouldContain("the same actor");

        (await Send("/actors/Per%20Ask", $"same-actor {Short} a2", "", ("other", "Nobody"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Post_SentFromElsewhere_IsRefusedEvenWithTheSeal(string header, string value)
    {
        using HttpResponseMessage answer = await Post(await Seal(), "/", $"reject {Short} s2", "", [], (header, value));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _desk.Store.Corrections().ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_WithoutTheSealOrTooLong_IsRefused()
    {
        (await Post("0123", "/", $"reject {Short} s2", "", [])).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Post(await Seal(), "/", $"reject {Short} s2", new string('x', 100_000), [])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        _desk.Store.Corrections().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("/a\r\nSet-Cookie: x")]
    [InlineData("")]
    public async Task Post_BackToElsewhere_LeadsToTheDesksOwnList(string back)
    {
        using HttpResponseMessage answer = await Send(back, $"accept {Short} s2", "");

        answer.Headers.Location!.ToString().ShouldBe("/corrections");
    }

    [Fact]
    public async Task Review_Queue_HasTheStatementsOnWhichDisputesRestFirst()
    {
        _desk.Keep = records =>
            Kept(records) is var ledger
                ? ledger with
                {
                    Claims = [.. ledger.Claims.Select(c => c with { Positions = [.. c.Positions.Select(p => p with { Certainty = 0.7 })] })],
                }
                : ledger;
        string html = await _desk.Get("/review");

        Html.Text(html).ShouldContain("A dispute rests on this statement");
        html.ShouldContain($"value=\"accept {Short} s2\"");
        NotThisClaim().Count(html).ShouldBe(2, "it is less sure that they are about the claim than that they are statements");
        using JsonDocument twin = JsonDocument.Parse(await _desk.Get("/review.json"));
        twin.RootElement.GetProperty("positions").GetInt32().ShouldBe(2);

        (await Send("/review", $"accept {Short} s2", "")).Dispose();

        using JsonDocument after = JsonDocument.Parse(await _desk.Get("/review.json"));
        after.RootElement.GetProperty("positions").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Pages_WithButtons_HaveOneScriptOfTheDesksOwnAndNothingInline()
    {
        foreach (
            string page in new[]
            {
                "/review",
                Denial,
                "/claims/c1",
                "/corrections",
                $"/correct?report={Short}&part=s2",
                $"/correct?report={Short}",
                "/actors/Arvenia",
                Addresses.Report(Affair.Hostile.Id),
            }
        )
        {
            string html = await _desk.Get(page);
            ScriptTag().Matches(html).Select(m => m.Value).ShouldBe([$"<script src=\"{DeskAssets.Script}\" defer>"], page);
            html.ShouldNotContain(" onclick", Case.Insensitive, page);
            html.ShouldNotContain(" style=", Case.Insensitive, page);
        }

        using HttpResponseMessage answer = await _desk.Ask("/review");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("; script-src 'self'");
        (await _desk.Ask(DeskAssets.Script)).Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
    }

    [Fact]
    public async Task ReadOnly_Desk_HasNoButtonAndRefusesWithASentence()
    {
        var desk = new OpenDesk();
        desk.AddAffair();
        await desk.InitializeAsync();

        foreach (string page in new[] { "/review", Denial, "/claims/c1", $"/correct?report={Short}&part=s2" })
        {
            string html = await desk.Get(page);
            html.ShouldNotContain("<button type=\"submit\" form", Case.Insensitive, page);
            html.ShouldContain("<kbd>n</kbd>", Case.Insensitive, page);
            html.ShouldNotContain("<kbd>a</kbd>", Case.Insensitive, page);
        }

        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["do"] = $"reject {Short} s2" });
        using HttpResponseMessage answer = await desk.Client.PostAsync(new Uri("/corrections", UriKind.Relative), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        Html.Text(await answer.Content.ReadAsStringAsync()).ShouldContain("This desk only reads");
        await desk.DisposeAsync();
    }

    /// <summary>The affair's ledger with the positions whose statements are still there.</summary>
    private static LedgerRecord Kept(IReadOnlyList<ReportRecord> records)
    {
        HashSet<(string, string)> there = [.. records.SelectMany(r => r.Statements.Select(s => (r.Report.Id, s.Id.Value)))];
        return Affair.Ledger with
        {
            Claims =
            [
                .. Affair
                    .Ledger.Claims.Select(c => c with { Positions = [.. c.Positions.Where(p => there.Contains((p.Report, p.Statement!.Value.Value)))] })
                    .Select(c => c.Positions.Any(p => p.Stance == Stance.Denies) ? c : c with { Status = ClaimStatus.Alleged }),
            ],
        };
    }

    private async Task<string> Seal() => SealField().Match(await _desk.Get("/review")).Groups[1].Value;

    private async Task<HttpResponseMessage> Send(string back, string what, string why, params (string Name, string Value)[] fields) =>
        await Post(await Seal(), back, what, why, fields);

    private async Task<HttpResponseMessage> Post(
        string seal,
        string back,
        string what,
        string why,
        (string Name, string Value)[] fields,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/corrections", UriKind.Relative));
        using var form = new FormUrlEncodedContent([
            new("seal", seal),
            new("back", back),
            new("do", what),
            new("why", why),
            .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)),
        ]);
        request.Content = form;
        foreach ((string name, string value) in headers)
            request.Headers.Add(name, value);
        return await _desk.Client.SendAsync(request);
    }

    [GeneratedRegex("name=\"seal\" value=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex SealField();

    [GeneratedRegex("value=\"(undo k[0-9a-z]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex UndoButton();

    [GeneratedRegex("value=\"(not-same-claim c1 [^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex NotThisClaim();

    [GeneratedRegex("<script[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex ScriptTag();
}
