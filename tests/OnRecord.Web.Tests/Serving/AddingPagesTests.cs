using System.Net;
using System.Text.RegularExpressions;
using OnRecord.Storage;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>The form that adds a page by its address: not there by default, and deaf to pages elsewhere.</summary>
public sealed partial class AddingPagesTests
{
    private const string Page = "https://paper.example/story";

    private readonly List<string> _asked = [];

    [Fact]
    public async Task Add_ByDefault_HasNoFormAndNoRoute()
    {
        await using var desk = await Opened.At(new OpenDesk());

        (await desk.It.Get("/")).ShouldNotContain("/add");
        using HttpResponseMessage form = await desk.It.Ask("/add"),
            sent = await Send(desk.It, Page, "");

        form.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        sent.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Add_TurnedOn_HasALabelledFormThatNeedsNoScript()
    {
        await using var desk = await Opened.At(Fetching(AddedPage.Not("")));

        (await desk.It.Get("/")).ShouldContain("href=\"/add\"");
        string html = await desk.It.Get("/add");

        html.ShouldContain("<form class=\"add\" action=\"/add\" method=\"post\">");
        html.ShouldContain("<label for=\"address\">");
        html.ShouldContain("aria-describedby=\"address-hint\"");
        html.ShouldContain("private network are refused");
        html.ShouldNotContain("<script>");
        (await desk.It.Get("/add.json")).ShouldNotContain(Seal(html));
    }

    [Fact]
    public async Task Add_ReportAdded_LeadsToIt()
    {
        await using var desk = await Opened.At(Fetching(AddedPage.As(Affair.Denial.Id, AddOutcome.Added, [])));

        using HttpResponseMessage answer = await SendFromForm(desk.It, $" {Page} ");

        _asked.ShouldBe([Page]);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe(Addresses.Report(Affair.Denial.Id));
    }

    [Fact]
    public async Task Add_CopyOfAnother_NamesBoth()
    {
        await using var desk = await Opened.At(Fetching(AddedPage.As(Affair.Denial.Id, AddOutcome.Added, [Affair.Leak.Id])));
        desk.It.AddAffair();

        using HttpResponseMessage answer = await SendFromForm(desk.It, Page);
        string html = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        Html.Text(html).ShouldContain("It is a copy of a report in the record");
        Html.Links(html).ShouldContain(Addresses.Report(Affair.Denial.Id));
        Html.Links(html).ShouldContain(Addresses.Report(Affair.Leak.Id));
    }

    [Fact]
    public async Task Add_SameAsBefore_SaysSo()
    {
        await using var desk = await Opened.At(Fetching(AddedPage.As(Affair.Denial.Id, AddOutcome.Unchanged, [])));
        desk.It.AddAffair();

        using HttpResponseMessage answer = await SendFromForm(desk.It, Page);

        Html.Text(await answer.Content.ReadAsStringAsync()).ShouldContain("The record holds this page already");
    }

    [Fact]
    public async Task Add_Refused_SaysWhyAndKeepsTheAddress()
    {
        await using var desk = await Opened.At(Fetching(AddedPage.Not("it asks <programs> to stay away")));

        using HttpResponseMessage answer = await SendFromForm(desk.It, Page);
        string html = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        html.ShouldContain("role=\"alert\">it asks &lt;programs&gt; to stay away<");
        html.ShouldContain($"value=\"{Page}\"");
        html.ShouldContain("aria-invalid=\"true\"");
        html.ShouldContain("aria-describedby=\"problem address-hint\"");
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Add_SentFromElsewhere_IsRefusedEvenWithTheSeal(string header, string value)
    {
        await using var desk = await Opened.At(Fetching(AddedPage.Not("")));

        using HttpResponseMessage answer = await Send(desk.It, Page, Seal(await desk.It.Get("/add")), (header, value));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    public async Task Add_WithoutTheSeal_IsRefused(string seal)
    {
        await using var desk = await Opened.At(Fetching(AddedPage.Not("")));

        using HttpResponseMessage answer = await Send(desk.It, Page, seal);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_FromTheFormInABrowser_IsTaken()
    {
        await using var desk = await Opened.At(Fetching(AddedPage.Not("x")));
        string seal = Seal(await desk.It.Get("/add")),
            own = desk.It.Client.BaseAddress!.ToString().TrimEnd('/');

        using HttpResponseMessage named = await Send(desk.It, Page, seal, ("Origin", own)),
            nameless = await Send(desk.It, Page, seal, ("Origin", "null"), ("Sec-Fetch-Site", "same-origin"));

        _asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Add_WhileAnotherIsFetched_WaitsNotForever()
    {
        var first = new TaskCompletionSource<AddedPage>();
        await using var desk = await Opened.At(
            new OpenDesk(
                new DeskOptions
                {
                    Port = 0,
                    LongestWait = TimeSpan.FromMilliseconds(50),
                    AddPage = (address, _) =>
                    {
                        _asked.Add(address);
                        return first.Task;
                    },
                }
            )
        );
        Task<HttpResponseMessage> waiting = SendFromForm(desk.It, Page);
        while (_asked.Count == 0)
            await Task.Delay(5);

        using HttpResponseMessage second = await SendFromForm(desk.It, Page);
        first.SetResult(AddedPage.Not("too slow"));
        using HttpResponseMessage firstAnswer = await waiting;

        second.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        firstAnswer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        _asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Add_MoreThanAForm_IsRefused()
    {
        await using var desk = await Opened.At(Fetching(AddedPage.Not("")));

        using HttpResponseMessage answer = await Send(desk.It, new string('a', 20_000), Seal(await desk.It.Get("/add")));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        _asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Samples_ByDefaultAndForWhoeverOnlyReads_AreNotOffered()
    {
        await using var desk = await Opened.At(new OpenDesk());

        string html = await desk.It.Get("/");
        using HttpResponseMessage sent = await desk.It.Client.PostAsync(new Uri("/samples", UriKind.Relative), null);

        Html.Text(html).ShouldContain("The record is empty");
        html.ShouldNotContain("/samples");
        sent.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Samples_OfAnEmptyRecord_AreAddedByOneClickAndOnlyThen()
    {
        int asked = 0;
        OpenDesk made = null!;
        made = new OpenDesk(
            new DeskOptions
            {
                Port = 0,
                AddSamples = _ =>
                {
                    asked++;
                    made.AddAffair();
                    return Task.FromResult(3);
                },
            }
        );
        await using var desk = await Opened.At(made);
        string html = await desk.It.Get("/");

        using HttpResponseMessage unsealed = await Samples(desk.It, "x"),
            elsewhere = await Samples(desk.It, Seal(html), ("Origin", "https://elsewhere.example"));
        int askedBefore = asked;
        using HttpResponseMessage added = await Samples(desk.It, Seal(html)),
            again = await Samples(desk.It, Seal(html));

        unsealed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        askedBefore.ShouldBe(0);
        added.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Html.Text(await desk.It.Get("/")).ShouldContain("3 reports");
        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        asked.ShouldBe(1);
    }

    private static async Task<HttpResponseMessage> Samples(OpenDesk desk, string seal, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/samples", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["seal"] = seal });
        request.Content = form;
        foreach ((string name, string value) in headers)
            request.Headers.Add(name, value);
        return await desk.Client.SendAsync(request);
    }

    private OpenDesk Fetching(AddedPage outcome) =>
        new(
            new DeskOptions
            {
                Port = 0,
                AddPage = (address, _) =>
                {
                    _asked.Add(address);
                    return Task.FromResult(outcome);
                },
            }
        );

    private static string Seal(string html) => SealField().Match(html).Groups[1].Value;

    private static async Task<HttpResponseMessage> SendFromForm(OpenDesk desk, string address) => await Send(desk, address, Seal(await desk.Get("/add")));

    private static async Task<HttpResponseMessage> Send(OpenDesk desk, string address, string seal, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/add", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["address"] = address, ["seal"] = seal });
        request.Content = form;
        foreach ((string name, string value) in headers)
            request.Headers.Add(name, value);
        return await desk.Client.SendAsync(request);
    }

    [GeneratedRegex("name=\"seal\" value=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex SealField();

    private sealed class Opened : IAsyncDisposable
    {
        public required OpenDesk It { get; init; }

        public static async Task<Opened> At(OpenDesk desk)
        {
            await desk.InitializeAsync();
            return new Opened { It = desk };
        }

        public async ValueTask DisposeAsync() => await It.DisposeAsync();
    }
}
