using System.Net;
using System.Text.RegularExpressions;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;
using OnRecord.Web.SignIn;

namespace OnRecord.Web.Tests.SignIn;

/// <summary>A desk whose people sign in at a provider: what each side sends, who gets in, as whom, and what is refused.</summary>
public sealed partial class OpenIdTests : IAsyncLifetime, IDisposable
{
    private readonly InventedProvider _provider = new();
    private OpenDesk _desk = null!;
    private CookieJar _cookies = null!;
    private HttpClient _browser = null!;

    public async Task InitializeAsync()
    {
        await _provider.InitializeAsync();
        _desk = new OpenDesk(
            new DeskOptions
            {
                Port = 0,
                Author = "nobody in particular",
                OpenId = new OpenIdOptions(_provider.Address, InventedProvider.Client)
                {
                    Secret = InventedProvider.Secret,
                    Editors = [new ClaimRule("groups", "editors")],
                    Scopes = ["groups"],
                },
            }
        );
        _desk.AddAffair();
        await _desk.InitializeAsync();
        _cookies = new CookieJar(_desk.Client.BaseAddress!.Authority);
        _browser = new HttpClient(_cookies) { BaseAddress = _desk.Client.BaseAddress };
    }

    public void Dispose()
    {
        _browser.Dispose();
        _cookies.Dispose();
    }

    public async Task DisposeAsync()
    {
        await _desk.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Ask_NotSignedIn_LeadsThroughTheProviderToThePage()
    {
        _provider.Claims["groups"] = new[] { "readers", "editors" };

        (HttpResponseMessage answer, string page) = await Follow("/claims/c1?x=1");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        answer.RequestMessage!.RequestUri!.PathAndQuery.ShouldBe("/claims/c1?x=1");
        Html.Text(page).ShouldContain("Signed in as Ada <Brandt>.");
        _desk.Messages.ToString().ShouldContain("signed in: Ada <Brandt>, from 127.0.0.1, subject u-417");
    }

    [Fact]
    public async Task SignIn_Asked_ProvesItselfByCodeStateNonceAndPkce()
    {
        await Follow("/");

        _provider.LastAsked["response_type"].ToString().ShouldBe("code");
        _provider.LastAsked["client_id"].ToString().ShouldBe(InventedProvider.Client);
        _provider.LastAsked["scope"].ToString().ShouldBe("openid profile groups");
        _provider.LastAsked["code_challenge_method"].ToString().ShouldBe("S256");
        _provider.LastAsked["redirect_uri"].ToString().ShouldBe(new Uri(_desk.Client.BaseAddress!, "/sign-in/answer").AbsoluteUri);
        _provider.LastAsked["nonce"].ToString().ShouldNotBeEmpty();
        _provider.LastAsked["state"].ToString().ShouldNotBeEmpty();
        _provider.LastAsked.Keys.ShouldNotContain("client_secret");
    }

    [Fact]
    public async Task SignIn_Done_LeavesOneCookieThatScriptsDoNotGet()
    {
        using HttpResponseMessage answered = await Answer("/");

        answered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        string session = answered.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("onrecord-desk=", StringComparison.Ordinal)).ToLowerInvariant();
        session.ShouldContain("; httponly");
        session.ShouldContain("; samesite=lax");
        _cookies.Names.ShouldBe(["onrecord-desk"]);
    }

    [Fact]
    public async Task Correct_AsAnEditor_CarriesTheNameAndIsLogged()
    {
        _provider.Claims["groups"] = "editors";
        await Follow("/");

        using HttpResponseMessage answer = await Reject();

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        _desk.Store.Corrections().Single().By.ShouldBe("Ada <Brandt>");
        _desk.Messages.ToString().ShouldContain("corrected: Ada <Brandt>, reject, ");
    }

    [Fact]
    public async Task Correct_WhenOnlyTheUserInfoNamesTheGroup_IsAllowed()
    {
        _provider.UserInfo["groups"] = new[] { "editors" };
        await Follow("/");

        using HttpResponseMessage answer = await Reject();

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Correct_AsAReader_ShowsNoButtonsAndIsRefused()
    {
        _provider.Claims["groups"] = new[] { "editors-to-be" };

        (_, string page) = await Follow("/review");
        using HttpResponseMessage answer = await Reject();

        page.ShouldNotContain("name=\"do\"");
        Html.Text(page).ShouldContain("Signed in as Ada <Brandt>, who reads.");
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _desk.Store.Corrections().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("audience", "wrong_audience", HttpStatusCode.Forbidden)]
    [InlineData("issuer", "wrong_issuer", HttpStatusCode.Forbidden)]
    [InlineData("nonce", "wrong_nonce", HttpStatusCode.Forbidden)]
    [InlineData("expired", "expired", HttpStatusCode.Forbidden)]
    [InlineData("key", "wrong_signature", HttpStatusCode.Forbidden)]
    [InlineData("no name", "not_admitted", HttpStatusCode.Forbidden)]
    [InlineData("denied", "access_denied", HttpStatusCode.Forbidden)]
    [InlineData("error", "temporarily_unavailable", HttpStatusCode.BadGateway)]
    public async Task SignIn_WhatComesBackIsNotRight_IsRefusedWithAReason(string what, string code, HttpStatusCode status)
    {
        switch (what)
        {
            case "audience":
                _provider.Audience = "another program";
                break;
            case "issuer":
                _provider.Issuer = "https://elsewhere.example";
                break;
            case "nonce":
                _provider.Nonce = "of another sign-in";
                break;
            case "expired":
                _provider.Expires = DateTime.UtcNow.AddHours(-1);
                break;
            case "key":
                _provider.SignsWithAnotherKey = true;
                break;
            case "no name":
                _provider.Claims["name"] = " ";
                break;
            default:
                _provider.Error = what == "denied" ? "access_denied" : code;
                break;
        }

        (HttpResponseMessage answer, string page) = await Follow("/");

        answer.StatusCode.ShouldBe(status, page);
        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/sign-in/answer");
        Html.Text(page).ShouldContain("Not signed in");
        page.ShouldContain("href=\"/sign-in\"");
        _desk.Messages.ToString().ShouldContain($"not signed in: {code}, from 127.0.0.1");
        _desk.Messages.ToString().ShouldNotContain("eyJ");
        _cookies.Names.ShouldNotContain("onrecord-desk");
    }

    [Fact]
    public async Task Answer_InAnotherBrowser_IsRefused()
    {
        Uri back = (await Get(new Uri((await Get("/sign-in")).Headers.Location!.AbsoluteUri))).Headers.Location!;

        using HttpResponseMessage answer = await _desk.Client.GetAsync(back);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _desk.Messages.ToString().ShouldContain("not signed in: not_begun_here");
    }

    [Fact]
    public async Task Answer_SecondTime_IsRefused()
    {
        using HttpResponseMessage first = await Answer("/");

        using HttpResponseMessage second = await Get(first.RequestMessage!.RequestUri!);

        second.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example")]
    public async Task SignIn_ToAnAddressElsewhere_LeadsToTheDesk(string back)
    {
        using HttpResponseMessage answer = await Answer("/sign-in?back=" + Uri.EscapeDataString(back));

        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task SignOut_Signed_EndsTheSessionAndOffersToEndThatOfTheProvider()
    {
        (_, string page) = await Follow("/");
        using var form = new FormUrlEncodedContent([new("seal", Seal(page))]);

        using HttpResponseMessage answer = await _browser.PostAsync(new Uri("/sign-out", UriKind.Relative), form);
        string after = await (await Get("/signed-out")).Content.ReadAsStringAsync();
        using HttpResponseMessage again = await Get("/");

        answer.Headers.Location!.ToString().ShouldBe("/signed-out");
        WebUtility.HtmlDecode(after).ShouldContain($"href=\"{_provider.Address}leave?client_id=desk&post_logout_redirect_uri=");
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        again.Headers.Location!.ToString().ShouldStartWith("/sign-in");
        _desk.Messages.ToString().ShouldContain("signed out: Ada <Brandt>");
    }

    [Fact]
    public async Task SignOut_SentFromElsewhere_IsRefused()
    {
        await Follow("/");
        using var form = new FormUrlEncodedContent([new("seal", "0")]);

        using HttpResponseMessage answer = await _browser.PostAsync(new Uri("/sign-out", UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_ProviderCannotBeReached_IsSaidAndTheDeskStaysOpen()
    {
        await _provider.DisposeAsync();
        var desk = new OpenDesk(new DeskOptions { Port = 0, OpenId = new OpenIdOptions(_provider.Address, "desk") });
        await desk.InitializeAsync();
        try
        {
            using HttpResponseMessage answer = await desk.Ask("/sign-in");

            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            Html.Text(await answer.Content.ReadAsStringAsync()).ShouldContain($"The desk can't reach {_provider.Address.Authority}");
            desk.Messages.ToString().ShouldContain("not signed in: unreachable");
            desk.Messages.ToString().ShouldNotContain(" at OnRecord.");
            (await desk.Get("/ready")).ShouldBe("ready\n");
        }
        finally
        {
            await desk.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("https://login.example", true)]
    [InlineData("https://login.example/realms/paper", true)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("http://login.example", false)]
    [InlineData("login.example", false)]
    [InlineData("https://login.example/?realm=paper", false)]
    public void Fault_Address_IsAProvidersOrNot(string address, bool right) => (OpenIdOptions.Fault(address) is null).ShouldBe(right);

    /// <summary>As a browser does: from address to address, with its cookies.</summary>
    private async Task<(HttpResponseMessage Answer, string Page)> Follow(string address)
    {
        HttpResponseMessage answer = await Get(address);
        for (int i = 0; i < 6 && answer.Headers.Location is { } next; i++)
            answer = await Get(new Uri(answer.RequestMessage!.RequestUri!, next));
        return (answer, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>What the desk answers to whoever comes back from the provider.</summary>
    private async Task<HttpResponseMessage> Answer(string address)
    {
        HttpResponseMessage answer = await Get(address);
        while (answer.RequestMessage!.RequestUri!.AbsolutePath != "/sign-in/answer")
            answer = await Get(new Uri(answer.RequestMessage.RequestUri, answer.Headers.Location!));
        return answer;
    }

    private Task<HttpResponseMessage> Get(string address) => _browser.GetAsync(new Uri(address, UriKind.Relative));

    private Task<HttpResponseMessage> Get(Uri address) => _browser.GetAsync(address);

    private async Task<HttpResponseMessage> Reject()
    {
        string page = await (await Get("/")).Content.ReadAsStringAsync();
        using var form = new FormUrlEncodedContent([new("seal", Seal(page)), new("do", $"reject {Addresses.ShortId(Affair.Denial.Id)} s2"), new("back", "/")]);
        return await _browser.PostAsync(new Uri("/corrections", UriKind.Relative), form);
    }

    private static string Seal(string html) => SealField().Match(html).Groups[1].Value;

    [GeneratedRegex("name=\"seal\" value=\"([0-9a-f]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex SealField();
}
