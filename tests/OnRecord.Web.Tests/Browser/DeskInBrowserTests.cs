using Microsoft.Playwright;
using OnRecord.Storage;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;
using OnRecord.Web.SignIn;

namespace OnRecord.Web.Tests.Browser;

/// <summary>What only a browser can tell.</summary>
public sealed class DeskInBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int NarrowestWindow = 320,
        Height = 900;

    private static readonly string _leak = Addresses.Report(Affair.Leak.Id);

    [SkippableFact]
    public async Task Report_WithoutScript_CrumbLightsItsSpan()
    {
        IPage page = await chromium.Page(scripts: false);
        await page.GotoAsync(_leak);

        await page.Locator("a.cue").Nth(1).ClickAsync();
        await page.Locator(".selected .chain a", new() { HasTextString = "Sel Courier" }).ClickAsync();

        (await page.Locator(".text .passage").AllTextContentsAsync()).ShouldBe(["The Sel Courier"]);
        (await page.Locator(".text .on-content").AllTextContentsAsync()).ShouldNotBeEmpty();
        await Assertions.Expect(page.Locator(".text .passage")).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task Report_InTheDocument_TextIsTheReports()
    {
        IPage page = await chromium.Page();
        foreach (HandBuilt report in new[] { Affair.Leak, Affair.Denial, Affair.Hostile })
        {
            await page.GotoAsync(Addresses.Report(report.Id) + "?statement=s1");
            (await page.Locator(".text").EvaluateAsync<string>("e => e.textContent")).ShouldBe(report.Text);
            (await page.Locator(".text mark mark, .text a mark, .text a a, .text mark a").CountAsync()).ShouldBe(0);
        }
    }

    [SkippableFact]
    public async Task Keyboard_Alone_SkipsToTheContentAndLightsAStatement()
    {
        IPage page = await chromium.Page();
        await page.GotoAsync(_leak);

        await Chromium.Painted(page);
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        // The address changes at once, the focus moves with the next frame: a Tab between the two would count from the top of the page.
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        for (int i = 0; i < 20 && !await page.EvaluateAsync<bool>("() => document.activeElement.matches('.text a')"); i++)
            await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle")).ShouldBe("solid");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**statement=s1**");

        await Assertions.Expect(page.Locator(".selected")).ToContainTextAsync("reported");
    }

    /// <summary>What others wrote, in the browser that would run it.</summary>
    [SkippableFact]
    public async Task PageAsItWas_HostilePage_IsShownAndAsksNobody()
    {
        const string hostile =
            "<!DOCTYPE html><html><head><link rel=stylesheet href=http://far.example/a.css><meta http-equiv=refresh content='0;url=http://far.example/'>"
            + "<style>@import 'http://far.example/b.css'; p { background: u\\rl(http://far.example/c.png) }</style></head><body onload=alert(1)>"
            + "<h1>Weir gate stuck</h1><p style='background:&#117;rl(http://far.example/d.png)'>The keeper of the weir said on Monday that the gate was stuck, and that it "
            + "would stay so until the spring.</p><img src=http://far.example/e.png onerror=alert(2)><iframe src=http://far.example/f></iframe>"
            + "<a href=http://far.example/g id=away>away</a><script>alert(3)</script></body></html>";
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(hostile);
        OnRecord.Reading.Report read = OnRecord.Reading.ReportReader.Read("weir.html", bytes);
        var desk = new OpenDesk();
        desk.Store.Add(
            new OnRecord.Records.ReportRecord
            {
                Report = new OnRecord.Records.ReportEntry
                {
                    Id = read.Id,
                    Source = "weir.html",
                    Text = read.Text,
                    Body = read.Body,
                    Map = read.Map,
                },
            },
            bytes
        );
        await desk.InitializeAsync();
        IPage page = await chromium.Page(before: desk);
        page.Dialog += (_, _) => chromium.Foreign.Add("a dialog");
        var answered = new List<string>();
        page.Response += (_, response) => answered.Add(response.Url);

        await page.GotoAsync(Addresses.Report(read.Id) + "?view=page", new() { WaitUntil = WaitUntilState.NetworkIdle });
        IFrameLocator frame = page.FrameLocator(".snapshot");
        await frame.GetByText("away").ClickAsync();
        await page.WaitForTimeoutAsync(300);

        await Assertions.Expect(frame.GetByText("The keeper of the weir")).ToBeVisibleAsync();
        chromium.Foreign.ShouldBeEmpty();
        answered.ShouldAllBe(url => url.StartsWith(desk.Client.BaseAddress!.ToString(), StringComparison.Ordinal));
        page.Frames.Count.ShouldBe(2);
        await desk.DisposeAsync();
    }

    /// <summary>Under the desk's own policies: a browser that would not send the form, or as one from elsewhere, fails here.</summary>
    [SkippableFact]
    public async Task AddingForm_KeyboardAloneWithoutScript_IsSentAndAnswered()
    {
        List<string> asked = [];
        var desk = new OpenDesk(
            new DeskOptions
            {
                Port = 0,
                AddPage = (address, _) =>
                {
                    asked.Add(address);
                    return Task.FromResult(asked.Count == 1 ? AddedPage.Not("The host stays closed.") : AddedPage.As(Affair.Denial.Id, AddOutcome.Added, []));
                },
            }
        );
        desk.AddAffair();
        await desk.InitializeAsync();
        IPage page = await chromium.Page(NarrowestWindow, scripts: false, before: desk);
        await page.GotoAsync("/add");

        await page.GetByLabel("Address of the page").FocusAsync();
        await page.Keyboard.TypeAsync("https://paper.example/story");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("The host stays closed.");
        await Assertions.Expect(page.GetByLabel("Address of the page")).ToHaveValueAsync("https://paper.example/story");
        await page.GetByLabel("Address of the page").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**" + Addresses.Report(Affair.Denial.Id));

        asked.ShouldBe(["https://paper.example/story", "https://paper.example/story"]);
        await desk.DisposeAsync();
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task AddingForm_WithAProblem_IsSoundNarrowAndLegible(ColorScheme scheme)
    {
        var desk = new OpenDesk(new DeskOptions { Port = 0, AddPage = (_, _) => Task.FromResult(AddedPage.Not("The host stays closed.")) });
        await desk.InitializeAsync();
        IPage page = await chromium.Page(NarrowestWindow, scheme, before: desk);
        await page.GotoAsync("/add");
        await page.GetByLabel("Address of the page").FillAsync("https://paper.example/story");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fetch and add" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();

        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(NarrowestWindow);
        (await page.EvaluateAsync<string[]>(Scripts.StructureFaults)).ShouldBeEmpty();
        (await page.EvaluateAsync<string[]>(Scripts.ContrastFaults)).ShouldBeEmpty();
        (await Axe.Faults(page)).ShouldBeEmpty();
        await desk.DisposeAsync();
    }

    /// <summary>The form with a text in it, its reading, and what it says of an empty one.</summary>
    [SkippableFact]
    public async Task Paste_ReadAndRefused_AxeFindsNothing()
    {
        IPage page = await chromium.Page();
        foreach ((string text, string said) in new[] { (Affair.Denial.Text, "Per Ask"), (" ", "Paste the text of a report.") })
        {
            await page.GotoAsync(PastingPages.Address);
            await page.Locator("main textarea").FillAsync(text);
            await page.Locator("main button[type=submit]").ClickAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync(said);
            (await Axe.Faults(page)).ShouldBeEmpty(said);
            await page.SetViewportSizeAsync(NarrowestWindow, Height);
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(NarrowestWindow, said);
            (await page.EvaluateAsync<string[]>(Scripts.ContrastFaults)).ShouldBeEmpty(said);
        }
    }

    [SkippableFact]
    public async Task SignIn_AxeFindsNothing()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("onrecord-users-");
        string users = Path.Combine(folder.FullName, "users.txt");
        new AccountFile(users).Put(Passwords.With("Runa Osk", AccountRole.Reads, "seven grey herons"));
        var desk = new OpenDesk(new DeskOptions { Port = 0, Accounts = new AccountFile(users) });
        await desk.InitializeAsync();
        try
        {
            IPage page = await chromium.Page(before: desk);
            await page.GotoAsync("/sign-in");
            (await Axe.Faults(page)).ShouldBeEmpty();
            await page.SetViewportSizeAsync(NarrowestWindow, Height);
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(NarrowestWindow);
        }
        finally
        {
            await desk.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    [SkippableFact]
    public async Task Report_Printed_ShowsTextAndStatementsWhole()
    {
        IPage page = await chromium.Page();
        await page.GotoAsync(_leak);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Locator(".panel").EvaluateAsync<string>("e => getComputedStyle(e).position")).ShouldBe("static");
        await Assertions.Expect(page.Locator(".masthead nav")).ToBeHiddenAsync();
    }
}
