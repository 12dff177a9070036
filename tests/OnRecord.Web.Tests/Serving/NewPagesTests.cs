using System.Net;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>What was added since a reader last looked.</summary>
public sealed class NewPagesTests : IAsyncLifetime
{
    private readonly OpenDesk _desk = new(new DeskOptions { Port = 0, Author = "Ivo Hale" });

    public Task InitializeAsync()
    {
        _desk.AddAffair();
        return _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task New_BeforeTheFirstLook_SaysSoAndShowsNothing()
    {
        Html.Text(await _desk.Get("/new")).ShouldContain("You have not said yet");
        Html.Text(await _desk.Get("/")).ShouldContain("What is added from now on");
    }

    [Fact]
    public async Task New_AReportAfterTheLook_IsShownAndCountedUntilItIsSeen()
    {
        (await Look("999999")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Html.Text(await _desk.Get("/")).ShouldContain("0 reports added since you last looked");
        HandBuilt late = new("late.txt", "The port stays, the council said.") { Headline = "The port stays" };
        _desk.Store.Add(late.Record(), late.Bytes);

        string page = Html.Text(await _desk.Get("/new"));

        page.ShouldContain("1 report added since then");
        page.ShouldContain("The port stays");
        Html.Text(await _desk.Get("/")).ShouldContain("1 report added since you last looked");
        (await Look("999999")).Dispose();
        Html.Text(await _desk.Get("/new")).ShouldContain("0 reports added since then");
    }

    [Fact]
    public async Task Look_WithoutTheSeal_NotesNothing()
    {
        using var form = new FormUrlEncodedContent([new("mark", "999999")]);
        using HttpResponseMessage answer = await _desk.Client.PostAsync(new Uri("/new", UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        Html.Text(await _desk.Get("/new")).ShouldContain("You have not said yet");
    }

    private async Task<HttpResponseMessage> Look(string mark)
    {
        string page = await _desk.Get("/statements?q=port"),
            seal = page.Split("name=\"seal\" value=\"", 2)[1].Split('"', 2)[0];
        using var form = new FormUrlEncodedContent([new("seal", seal), new("mark", mark)]);
        return await _desk.Client.PostAsync(new Uri("/new", UriKind.Relative), form);
    }
}
