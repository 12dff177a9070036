using System.Net;
using System.Text.RegularExpressions;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;
using OnRecord.Web.SignIn;

namespace OnRecord.Web.Tests.SignIn;

/// <summary>A desk with a file of users: who gets in, as whom, and what each may do.</summary>
public sealed partial class SignInTests : IAsyncLifetime
{
    private const string Editor = "Ivo <Hale>",
        Reader = "Runa Osk",
        Password = "seven grey herons";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord-users-");
    private readonly AccountFile _users;
    private readonly OpenDesk _desk;

    public SignInTests()
    {
        string path = Path.Combine(_folder.FullName, "users.txt");
        _users = new AccountFile(path);
        _users.Put(Passwords.With(Editor, AccountRole.Edits, Password));
        _users.Put(Passwords.With(Reader, AccountRole.Reads, Password));
        _desk = new OpenDesk(
            new DeskOptions
            {
                Port = 0,
                Author = "nobody in particular",
                Accounts = new AccountFile(path),
                AddPage = (_, _) => Task.FromResult(AddedPage.Not("The host stays closed.")),
            }
        );
    }

    public Task InitializeAsync()
    {
        _desk.AddAffair();
        return _desk.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _desk.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Runa Osk:reads\n", "Line 1 of the file of users is no name:role:hash.")]
    [InlineData("# nothing\nRuna:dances:AAAA\n", "Line 2 of the file")]
    [InlineData(null, "There is no such file of users.")]
    public async Task Ask_UsersFileIsBroken_IsSaidAndHealthAnswers(string? file, string sentence)
    {
        string path = Path.Combine(_folder.FullName, "users.txt");
        if (file is null)
            File.Delete(path);
        else
            await File.WriteAllTextAsync(path, file);

        foreach (string address in new[] { "/", "/sign-in", "/claims/c1", "/ready" })
        {
            using HttpResponseMessage answer = await _desk.Ask(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, address);
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain(sentence);
        }

        (await _desk.Get("/health")).ShouldBe("healthy\n");
        _desk.Messages.ToString().ShouldNotContain(" at OnRecord.");
    }

    [Theory]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/ready", HttpStatusCode.OK)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/", HttpStatusCode.SeeOther)]
    [InlineData("/claims/c1?page=2", HttpStatusCode.SeeOther)]
    [InlineData("/nothing", HttpStatusCode.SeeOther)]
    [InlineData("/index.json", HttpStatusCode.Unauthorized)]
    [InlineData("/claims.csv", HttpStatusCode.Unauthorized)]
    [InlineData("/claims/c1.dossier.html", HttpStatusCode.Unauthorized)]
    [InlineData("/api/v1/claims", HttpStatusCode.Unauthorized)]
    public async Task Ask_NotSignedIn_LetsNobodyFurtherThanTheDoor(string address, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await _desk.Ask(address);

        answer.StatusCode.ShouldBe(status);
        if (status == HttpStatusCode.SeeOther)
            answer.Headers.Location!.ToString().ShouldStartWith("/sign-in");
        else if (status == HttpStatusCode.Unauthorized)
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Sign in at /sign-in");
    }

    [Fact]
    public async Task Ask_StyleSheetNotSignedIn_IsServed()
    {
        using HttpResponseMessage answer = await _desk.Ask(DeskAssets.StyleSheet);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Form_NotSignedIn_IsLabelledAndLeadsNowhereElse()
    {
        string html = await _desk.Get("/sign-in?back=%2Fclaims");

        html.ShouldContain("<label for=\"name\">");
        html.ShouldContain("<label for=\"password\">");
        html.ShouldContain("name=\"back\" value=\"/claims\"");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("href=\"/claims\"");
    }

    [Fact]
    public async Task SignIn_RightPassword_LeadsBackWithACookieThatScriptsAndOtherSitesDoNotGet()
    {
        using HttpResponseMessage answer = await SignIn(Editor, Password, "/claims/c1");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/claims/c1");
        string cookie = answer.Headers.GetValues("Set-Cookie").Single().ToLowerInvariant();
        cookie.ShouldContain("; httponly");
        cookie.ShouldContain("; samesite=strict");
        cookie.ShouldNotContain("; secure");
        string page = await Get(Cookie(answer), "/claims/c1");
        Html.Text(page).ShouldContain($"Signed in as {Editor}");
        _desk.Messages.ToString().ShouldContain($"signed in: {Editor}, from 127.0.0.1");
    }

    [Fact]
    public async Task SignIn_BehindAProxyWithTls_HasASecureCookie()
    {
        using HttpResponseMessage answer = await SignIn(Editor, Password, "/", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.7"));

        answer.Headers.GetValues("Set-Cookie").Single().ToLowerInvariant().ShouldContain("; secure");
        _desk.Messages.ToString().ShouldContain("from 203.0.113.7");
    }

    [Theory]
    [InlineData(Editor, "seven grey heron")]
    [InlineData(Editor, "")]
    [InlineData("Nobody Here", Password)]
    [InlineData("", Password)]
    public async Task SignIn_WrongNameOrPassword_SaysTheSameOfBoth(string name, string password)
    {
        using HttpResponseMessage answer = await SignIn(name, password, "/");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        string html = await answer.Content.ReadAsStringAsync();
        Html.Text(html).ShouldContain("The name or the password is wrong.");
        html.ShouldContain("aria-describedby=\"problem\"");
        _desk.Messages.ToString().ShouldContain("not signed in: ");
        _desk.Messages.ToString().ShouldNotContain("Nobody Here");
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task SignIn_ToAnAddressElsewhere_LeadsToTheDesk(string back)
    {
        using HttpResponseMessage answer = await SignIn(Editor, Password, back);

        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task SignIn_SixthTimeInAMinute_IsHeldOffEvenWithTheRightPassword()
    {
        for (int i = 0; i < 5; i++)
            (await SignIn(Editor, "guess after guess", "/")).Dispose();

        using HttpResponseMessage held = await SignIn(Editor, Password, "/"),
            elsewhere = await SignIn(Editor, Password, "/", ("X-Forwarded-For", "203.0.113.9"));

        held.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        held.Headers.RetryAfter.ShouldNotBeNull();
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task SignIn_SentFromElsewhere_IsRefused()
    {
        using HttpResponseMessage answer = await SignIn(Editor, Password, "/", ("Sec-Fetch-Site", "cross-site"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Correct_AsAnEditor_CarriesTheNameAndIsLoggedWithoutWordsOfTheReport()
    {
        string cookie = await CookieOf(Editor);

        using HttpResponseMessage answer = await Reject(cookie);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        _desk.Store.Corrections().Single().By.ShouldBe(Editor);
        _desk.Messages.ToString().ShouldContain($"corrected: {Editor}, reject, ");
    }

    [Fact]
    public async Task Correct_AsAReader_ShowsNoButtonsAndIsRefused()
    {
        string cookie = await CookieOf(Reader);

        using HttpResponseMessage answer = await Reject(cookie),
            adding = await Ask(cookie, HttpMethod.Get, "/add");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        Html.Text(await answer.Content.ReadAsStringAsync()).ShouldContain("You may read here and not correct");
        adding.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _desk.Store.Corrections().ShouldBeEmpty();
        string page = await Get(cookie, "/review");
        page.ShouldNotContain("name=\"do\"");
        page.ShouldNotContain("href=\"/add\"");
        Html.Text(page).ShouldContain("You may read here and not correct");
    }

    [Fact]
    public async Task Correct_WithTheSealOfAnother_IsRefused()
    {
        string reader = Seal(await Get(await CookieOf(Reader), "/review")),
            cookie = await CookieOf(Editor);

        using HttpResponseMessage answer = await Reject(cookie, reader);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _desk.Store.Corrections().ShouldBeEmpty();
    }

    [Fact]
    public async Task SignOut_Signed_TakesTheCookieBack()
    {
        string cookie = await CookieOf(Editor);

        using HttpResponseMessage answer = await Ask(cookie, HttpMethod.Post, "/sign-out", ("seal", Seal(await Get(cookie, "/"))));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.GetValues("Set-Cookie").Single().ShouldStartWith("onrecord-desk=;");
    }

    [Fact]
    public async Task Users_RemovedOrWithAnotherPasswordOrRole_AreOutOrChangedAtTheNextClick()
    {
        string editor = await CookieOf(Editor),
            reader = await CookieOf(Reader);

        _users.Remove(Reader);
        using HttpResponseMessage removed = await Ask(reader, HttpMethod.Get, "/");
        _users.Put(_users.Find(Editor)! with { Role = AccountRole.Reads });
        using HttpResponseMessage demoted = await Reject(editor);
        _users.Put(Passwords.With(Editor, AccountRole.Edits, "another password"));
        using HttpResponseMessage changed = await Ask(editor, HttpMethod.Get, "/");

        removed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        demoted.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        changed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<string> CookieOf(string name)
    {
        using HttpResponseMessage answer = await SignIn(name, Password, "/");
        return Cookie(answer);
    }

    private async Task<HttpResponseMessage> SignIn(string name, string password, string back, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent([
            new("name", name),
            new("password", password),
            new("back", back),
            new("seal", Seal(await _desk.Get("/sign-in"))),
        ]);
        request.Content = form;
        foreach ((string header, string value) in headers)
            request.Headers.Add(header, value);
        return await _desk.Client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> Reject(string cookie, string? seal = null) =>
        await Ask(
            cookie,
            HttpMethod.Post,
            "/corrections",
            ("seal", seal ?? Seal(await Get(cookie, "/"))),
            ("do", $"reject {Addresses.ShortId(Affair.Denial.Id)} s2"),
            ("back", "/")
        );

    private async Task<string> Get(string cookie, string address)
    {
        using HttpResponseMessage answer = await Ask(cookie, HttpMethod.Get, address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> Ask(string cookie, HttpMethod method, string address, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Headers.Add("Cookie", cookie);
        using var form = new FormUrlEncodedContent(fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));
        if (method == HttpMethod.Post)
            request.Content = form;
        return await _desk.Client.SendAsync(request);
    }

    private static string Cookie(HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

    private static string Seal(string html) => SealField().Match(html).Groups[1].Value;

    [GeneratedRegex("name=\"seal\" value=\"([0-9a-f]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex SealField();
}
