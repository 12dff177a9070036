using System.Net;
using System.Xml.Linq;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>Queries that are kept on the desk.</summary>
public sealed class SavedQueryPagesTests : IAsyncLifetime
{
    private readonly OpenDesk _desk = new(new DeskOptions { Port = 0, Author = "Ivo Hale" });

    public Task InitializeAsync()
    {
        _desk.AddAffair();
        return _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Save_FromAPage_IsListedWithWhatIsNewAndHasAFeed()
    {
        (await _desk.Get("/statements?q=port")).ShouldContain("Keep this query as");

        using HttpResponseMessage kept = await Send("save", "the port", ("query", "port"));
        kept.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        kept.Headers.Location!.ToString().ShouldBe("/queries/the%20port");

        string page = Html.Text(await _desk.Get("/queries/the%20port"));
        page.ShouldContain("for port");
        page.ShouldContain("I have seen these");
        Html.Links(await _desk.Get("/queries")).ShouldContain("/queries/the%20port.rss");
        XDocument.Parse(await _desk.Get("/queries/the%20port.rss")).Root!.Element("channel")!.Elements("item").ShouldNotBeEmpty();
        (await _desk.Get("/queries/the%20port.csv")).ShouldStartWith("report,");
    }

    [Fact]
    public async Task Seen_WhatThereWas_IsNewNoMore()
    {
        (await Send("save", "the port", ("query", "port"))).Dispose();

        (await Send("seen", "the port", ("mark", "999999"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        Html.Text(await _desk.Get("/queries/the%20port")).ShouldContain("Nothing came since");
        Html.Text(await _desk.Get("/queries")).ShouldContain("0 new");
        (await Send("forget", "the port")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Html.Text(await _desk.Get("/queries")).ShouldContain("None yet");
    }

    [Theory]
    [InlineData("save", "a/b", HttpStatusCode.UnprocessableEntity)]
    [InlineData("save", "empty", HttpStatusCode.UnprocessableEntity)]
    [InlineData("seen", "nothing of the kind", HttpStatusCode.NotFound)]
    [InlineData("dance", "the port", HttpStatusCode.BadRequest)]
    public async Task Post_WhatCannotBe_IsSaid(string what, string name, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await Send(what, name, ("query", " "), ("mark", "1"));

        answer.StatusCode.ShouldBe(status);
        _desk.Messages.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_WithoutTheSeal_KeepsNothing()
    {
        using var form = new FormUrlEncodedContent([new("do", "save"), new("name", "x"), new("query", "port")]);
        using HttpResponseMessage answer = await _desk.Client.PostAsync(new Uri("/queries", UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        Html.Text(await _desk.Get("/queries")).ShouldContain("None yet");
    }

    [Fact]
    public async Task Post_OnADeskThatReads_IsForbidden()
    {
        await using var closing = new AsyncDesk();
        await closing.Desk.InitializeAsync();
        using var form = new FormUrlEncodedContent([new("do", "save"), new("name", "x"), new("query", "port")]);

        (await closing.Desk.Client.PostAsync(new Uri("/queries", UriKind.Relative), form)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await closing.Desk.Get("/statements?q=port")).ShouldNotContain("Keep this query as");
    }

    private async Task<HttpResponseMessage> Send(string what, string name, params (string Name, string Value)[] fields)
    {
        string page = await _desk.Get("/statements?q=port"),
            seal = page.Split("name=\"seal\" value=\"", 2)[1].Split('"', 2)[0];
        using var form = new FormUrlEncodedContent([
            new("seal", seal),
            new("do", what),
            new("name", name),
            .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)),
        ]);
        return await _desk.Client.PostAsync(new Uri("/queries", UriKind.Relative), form);
    }

    private sealed class AsyncDesk : IAsyncDisposable
    {
        public OpenDesk Desk { get; } = new();

        public async ValueTask DisposeAsync() => await Desk.DisposeAsync();
    }
}
