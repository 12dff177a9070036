using Microsoft.Playwright;

namespace OnRecord.Web.Tests.Browser;

/// <summary>Debian's chromium, driven by Playwright, before a desk with the invented affair. It can reach the desk and nothing else. The shell without a
/// window is preferred: the whole browser draws one that nobody sees, and takes twice the time.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? _program = Array.Find(["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"], File.Exists);

    // A page of the desk takes milliseconds, and a machine that does much else at once may need a thousand times as long: only what takes this long hangs.
    private const float PatienceMilliseconds = 180_000;

    private static readonly string[] _arguments =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _context;

    public AffairDesk Affair { get; } = new();

    /// <summary>Addresses that pages asked for outside the desk; they were refused.</summary>
    public List<string> Foreign { get; } = [];

    /// <summary>What the browser complained about before the desk with the affair, refused content included.</summary>
    public List<string> Complaints { get; } = [];

    public async Task InitializeAsync()
    {
        if (_program is null)
            return;
        // The context's patience is not that of assertions, which give up after five seconds unless told.
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        await Affair.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = _program,
                Args = _arguments,
                Timeout = PatienceMilliseconds,
            }
        );
    }

    /// <summary>A fresh page, painted or not; the one before it is closed. Skips the test where there is no browser.</summary>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="before">The desk to look at; that with the affair unless given.</param>
    public async Task<IPage> Page(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true, OpenDesk? before = null)
    {
        Skip.If(_program is null, "The browser tests need chromium: apt-get install chromium-headless-shell");
        if (_context is not null)
            await _context.CloseAsync();
        Uri desk = (before ?? Affair.Desk).Client.BaseAddress!;
        IBrowserContext context = _context = await _browser!.NewContextAsync(
            new()
            {
                BaseURL = desk.ToString(),
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = scheme,
                JavaScriptEnabled = scripts,
            }
        );
        context.SetDefaultTimeout(PatienceMilliseconds);
        await context.RouteAsync(
            "**/*",
            route =>
            {
                if (new Uri(route.Request.Url).Authority == desk.Authority)
                    return route.ContinueAsync();
                Foreign.Add(route.Request.Url);
                return route.AbortAsync();
            }
        );
        IPage page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (before is null && message.Type is "error" or "warning")
                Complaints.Add($"{page.Url}: {message.Text}");
        };
        return page;
    }

    /// <summary>Waits until the page has been painted: a browser drops keys that are pressed on a loaded page which it hasn't drawn yet.</summary>
    public static async Task Painted(IPage page) =>
        await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");

    /// <summary>Presses a key that leads to another address. A browser that is short of processors drops keys that come while it exchanges one page
    /// for another, so a key that has led nowhere for a while is pressed once more.</summary>
    /// <param name="address">A pattern, as of <see cref="IPage.WaitForURLAsync(string, PageWaitForURLOptions)"/>.</param>
    public static async Task Press(IPage page, string key, string address)
    {
        await Painted(page);
        await page.Keyboard.PressAsync(key);
        try
        {
            await page.WaitForURLAsync(address, new() { Timeout = PatienceMilliseconds / 6 });
        }
        catch (TimeoutException)
        {
            await page.Keyboard.PressAsync(key);
            await page.WaitForURLAsync(address);
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_browser is not null)
            await Affair.DisposeAsync();
    }
}
