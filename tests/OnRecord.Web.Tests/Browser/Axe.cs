using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace OnRecord.Web.Tests.Browser;

/// <summary>axe-core, the checker that others check by, put into a page of the desk.</summary>
internal static class Axe
{
    private const int NarrowestWindow = 320,
        Phone = 390,
        Desktop = 1280,
        Height = 900;

    private static readonly string _checker = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds on the page that is open, in both themes at every width, one line a fault.</summary>
    /// <param name="look">Gives what else is wrong, each time; nothing unless given.</param>
    public static async Task<IReadOnlyList<string>> Faults(IPage page, Func<IPage, Task<string[]>>? look = null)
    {
        var faults = new List<string>();
        await page.EvaluateAsync(_checker);
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (int width in new[] { NarrowestWindow, Phone, Desktop })
            {
                await page.SetViewportSizeAsync(width, Height);
                string[] seen = look is null ? [] : await look(page);
                faults.AddRange(seen.Concat(await page.EvaluateAsync<string[]>(Scripts.AxeFaults)).Select(fault => $"{scheme} {width} {fault}"));
            }
        }

        return faults;
    }
}
