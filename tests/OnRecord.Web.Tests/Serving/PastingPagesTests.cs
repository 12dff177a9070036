using System.Net;
using System.Text.RegularExpressions;
using OnRecord.Reading;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>A pasted text is read and shown, and nothing of it is kept.</summary>
public sealed partial class PastingPagesTests : IAsyncLifetime
{
    private readonly OpenDesk _desk = new(
        new DeskOptions
        {
            Port = 0,
            ReadText = (text, _) =>
                text.StartsWith("no report", StringComparison.Ordinal)
                    ? throw new UnreadableReportException("pasted", "it holds no text")
                    : Task.FromResult(Affair.Denial.Record()),
        }
    );

    [Fact]
    public async Task Read_Text_IsShownLitAndNotKept()
    {
        using HttpResponseMessage answer = await Send(Affair.Denial.Text);
        string html = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        Html.ReportText(html).ShouldBe(Affair.Denial.Text);
        html.ShouldNotContain("/reports/");
        Html.Text(html).ShouldContain("Per Ask denied");
        _desk.Store.Count().ShouldBe(0);
    }

    [Fact]
    public async Task Read_WithoutTheSeal_IsRefused()
    {
        using var form = new FormUrlEncodedContent([new("text", "Any text.")]);
        using HttpResponseMessage answer = await _desk.Client.PostAsync(new Uri(PastingPages.Address, UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("nothing was read");
    }

    [Theory]
    [InlineData(" ", HttpStatusCode.UnprocessableEntity, "Paste the text")]
    [InlineData("no report", HttpStatusCode.UnprocessableEntity, "it holds no text")]
    public async Task Read_WhatIsNoReport_SaysWhatToDo(string text, HttpStatusCode status, string said)
    {
        using HttpResponseMessage answer = await Send(text);

        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(said);
    }

    [Theory]
    [InlineData(PastingPages.LongestText + 1)]
    [InlineData(2_000_000)]
    public async Task Read_LongerThanTheLimit_IsSaidToBe(int length)
    {
        using HttpResponseMessage answer = await Send(new string('a', length));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("60,000 characters");
    }

    [Fact]
    public async Task Paste_DeskWithoutAWayToRead_HasNoSuchPage()
    {
        var desk = new OpenDesk();
        await desk.InitializeAsync();

        using HttpResponseMessage answer = await desk.Ask(PastingPages.Address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await desk.Get("/")).ShouldNotContain(PastingPages.Address);
        await desk.DisposeAsync();
    }

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    private async Task<HttpResponseMessage> Send(string text)
    {
        string seal = Seal().Match(await _desk.Get(PastingPages.Address)).Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("text", text), new(FormSeal.Field, seal)]);
        return await _desk.Client.PostAsync(new Uri(PastingPages.Address, UriKind.Relative), form);
    }

    [GeneratedRegex("name=\"seal\" value=\"([^\"]*)\"")]
    private static partial Regex Seal();
}
