using Microsoft.Playwright;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Browser;

/// <summary>Pointing at a thing lights it elsewhere on the page; keys on a desk that only reads.</summary>
public sealed class BrushingInBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string Leak = Addresses.Report(Affair.Leak.Id);

    [SkippableFact]
    public async Task Claim_PointingAtAnOrigin_LightsItsPositionsEverywhere()
    {
        IPage page = await chromium.Page();
        await page.GotoAsync("/claims/c1");

        await page.Locator("svg g[data-brush]", new() { HasTextString = "anonymous officials" }).HoverAsync();

        await Assertions.Expect(page.Locator(".positions .brushed")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".positions .brushed")).ToContainTextAsync("Norland had asked");
        await Assertions.Expect(page.Locator("circle.brushed")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".digest .brushed")).ToContainTextAsync("anonymous officials");

        await page.Locator("h1").HoverAsync();
        await Assertions.Expect(page.Locator(".brushed")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Claim_GoingToAPositionWithTheKeyboard_LightsItsMarkAndItsOrigin()
    {
        IPage page = await chromium.Page();
        await page.GotoAsync("/claims/c1");
        await Chromium.Painted(page);

        await page.Locator(".positions [data-item] a").Nth(0).FocusAsync();
        await Assertions.Expect(page.Locator("circle.brushed, g.brushed")).ToHaveCountAsync(2);

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator(".positions [data-item]").Nth(1)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("circle.brushed.no")).ToHaveCountAsync(1);
    }

    [SkippableFact]
    public async Task Report_PointingAtWords_LightsTheirStatementInThePanelAndTheMinimap()
    {
        IPage page = await chromium.Page();
        await page.GotoAsync(Leak);

        await page.Locator(".text [data-brush^='s5']").Nth(0).HoverAsync();

        await Assertions.Expect(page.Locator(".statements > .brushed")).ToContainTextAsync("declined to comment");
        await Assertions.Expect(page.Locator(".minimap .brushed")).ToHaveCountAsync(1);
    }

    [SkippableFact]
    public async Task Keys_OnADeskThatOnlyReads_MoveAndPressNothing()
    {
        IPage page = await chromium.Page();
        await page.GotoAsync("/statements");
        await Chromium.Painted(page);
        ILocator items = page.Locator("[data-item]");
        await items.Nth(0).FocusAsync();

        foreach ((string key, int at) in new[] { ("j", 1), ("n", 2), ("k", 1), ("a", 1), ("r", 1), ("e", 1) })
        {
            await page.Keyboard.PressAsync(key);
            await Assertions.Expect(items.Nth(at)).ToBeFocusedAsync();
        }

        page.Url.ShouldEndWith("/statements");
    }
}
