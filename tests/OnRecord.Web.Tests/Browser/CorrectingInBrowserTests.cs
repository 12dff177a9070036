using Microsoft.Playwright;
using OnRecord.Records;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Browser;

/// <summary>Corrections with the keyboard, and without a script, under the desk's own policies.</summary>
public sealed class CorrectingInBrowserTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const int NarrowestWindow = 320;

    private static readonly string Denial = Addresses.Report(Affair.Denial.Id);

    private static readonly string[] Rooms =
    [
        "/review",
        "/corrections",
        Denial,
        "/claims/c1",
        $"/correct?report={Addresses.ShortId(Affair.Denial.Id)}&part=s2",
        "/actors/Per%20Ask",
    ];

    private readonly OpenDesk _desk = new(new DeskOptions { Port = 0, Author = "Ivo Hale" });

    public Task InitializeAsync()
    {
        _desk.AddAffair();
        _desk.Ledger = Affair.Ledger with
        {
            Claims = [.. Affair.Ledger.Claims.Select(c => c with { Positions = [.. c.Positions.Select(p => p with { Certainty = 0.7 })] })],
        };
        foreach ((ReportRecord record, byte[] bytes) in new[] { (Affair.LeakRecord, Affair.Leak.Bytes), (Affair.Denial.Record(), Affair.Denial.Bytes) })
            _desk.Store.Add(record with { Statements = [.. record.Statements.Select(s => s with { Confidence = 0.5 })] }, bytes);
        return _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [SkippableFact]
    public async Task Review_KeysAlone_AcceptRejectEditAndOn()
    {
        IPage page = await chromium.Page(before: _desk);
        await page.GotoAsync("/review");
        await Assertions.Expect(page.Locator("[data-item]").Nth(0)).ToBeFocusedAsync();
        await Chromium.Painted(page);

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("[data-item]").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator("[data-item]").Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator("[data-item]").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");

        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.GetByText("1 correction so far")).ToBeVisibleAsync();
        _desk.Store.Corrections().ShouldHaveSingleItem().Kind.ShouldBe(CorrectionKind.Accept);

        await Assertions.Expect(page.Locator("[data-item]").Nth(0)).ToBeFocusedAsync();
        await Chromium.Painted(page);
        await page.Keyboard.PressAsync("r");
        await Assertions.Expect(page.GetByText("2 corrections so far")).ToBeVisibleAsync();
        _desk.Store.Corrections()[1].Kind.ShouldBe(CorrectionKind.Reject);

        await page.GotoAsync(Denial);
        await Chromium.Painted(page);
        await page.Locator("[data-item]").Nth(0).FocusAsync();
        await page.Keyboard.PressAsync("e");
        await page.WaitForURLAsync("**/correct?**");
    }

    [SkippableFact]
    public async Task Report_KeysInItsText_StepThroughItsStatements()
    {
        IPage page = await chromium.Page(before: _desk);
        await page.GotoAsync(Denial + "?statement=s1");
        await page.Locator(".selected a[rel=next]").ClickAsync();
        await page.WaitForURLAsync("**statement=s2**");

        await Press("n", "**statement=s4**");
        await Press("p", "**statement=s2**");

        async Task Press(string key, string address)
        {
            await Assertions.Expect(page.Locator(".text :focus")).ToHaveCountAsync(1);
            await Chromium.Press(page, key, address);
        }
    }

    [SkippableFact]
    public async Task Keys_InAFieldOrOutsideAnItem_DoNothing()
    {
        IPage page = await chromium.Page(before: _desk);
        await page.GotoAsync("/review");
        await Chromium.Painted(page);

        await page.Locator("#q").FocusAsync();
        await page.Keyboard.TypeAsync("are");
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("are");
        await page.Locator("main").FocusAsync();
        await page.Keyboard.PressAsync("r");
        await page.Locator("[data-item]").Nth(0).FocusAsync();
        await page.Keyboard.PressAsync("Control+a");

        _desk.Store.Corrections().ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Correct_WithoutScript_TheFormIsSentAndEnterAloneDoesNothing()
    {
        IPage page = await chromium.Page(NarrowestWindow, scripts: false, before: _desk);
        await page.GotoAsync(Denial + "?statement=s2");
        await page.Locator(".selected").GetByRole(AriaRole.Link, new() { Name = "Edit" }).ClickAsync();

        await page.GetByLabel("Why").FillAsync("he signs it");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Date" }).FillAsync("2032-04-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change the date" }).ClickAsync();
        await page.WaitForURLAsync("**/reports/**");

        _desk
            .Store.Corrections()
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(c => c.Kind.ShouldBe(CorrectionKind.Date), c => c.Why.ShouldBe("he signs it"));
        await Assertions.Expect(page.Locator(".selected")).ToContainTextAsync("1 April 2032");
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Rooms_WithButtons_AreSoundNarrowAndLegible(ColorScheme scheme)
    {
        IPage page = await chromium.Page(NarrowestWindow, scheme, before: _desk);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        foreach (string room in Rooms)
        {
            await page.GotoAsync(room);
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(NarrowestWindow, room);
            (await page.EvaluateAsync<string[]>(Scripts.StructureFaults)).ShouldBeEmpty(room);
            (await page.EvaluateAsync<string[]>(Scripts.ContrastFaults)).ShouldBeEmpty(room);
        }

        complaints.ShouldBeEmpty();
    }
}
