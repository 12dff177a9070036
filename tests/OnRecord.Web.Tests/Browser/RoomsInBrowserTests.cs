using Microsoft.Playwright;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Browser;

/// <summary>A walk through every room of the desk. Each is opened once and looked at in both themes at every width, because opening costs most.</summary>
public sealed class RoomsInBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string _leak = Addresses.Report(Affair.Leak.Id);

    // One of each room, and the reports with everything lit that can be.
    private static readonly string[] _rooms =
    [
        "/",
        "/claims",
        "/claims/c1",
        "/reports",
        _leak,
        _leak + "?statement=s3",
        _leak + "?statement=s4&span=3-90",
        Addresses.Report(Affair.Hostile.Id),
        "/actors",
        "/actors/Arvenia",
        "/actors/Evening%20Post",
        "/events",
        "/events/h1",
        "/figures",
        "/wordings",
        "/stories",
        "/words",
        "/stories/t1",
        "/stories/t1?part=events",
        "/search?q=port",
        "/search?q=harbour+soled",
        "/queries",
        "/new",
        "/queries/the%20port",
        "/open",
        "/outlets",
        "/outlets/Evening%20Post",
        "/gaps?of=outlet",
        "/timeline",
        PastingPages.Address,
        "/statements",
        "/statements?q=who%3AArvenia",
        "/review",
        "/corrections",
        Addresses.Correct(Affair.Leak.Id),
        Addresses.Correct(Affair.Leak.Id, "s3"),
        "/nowhere",
    ];

    [SkippableFact]
    public async Task Rooms_All_AreSoundInBothThemesAtEveryWidthAndAskTheDeskAlone()
    {
        IPage page = await chromium.Page();
        var found = new List<string>();
        foreach (string room in _rooms)
        {
            await page.GotoAsync(room);
            string[] structure = await page.EvaluateAsync<string[]>(Scripts.StructureFaults);
            found.AddRange(structure.Concat(await Axe.Faults(page, Look)).Select(fault => $"{room} {fault}"));
        }

        found.ShouldBeEmpty();
        chromium.Foreign.ShouldBeEmpty();
        chromium.Complaints.Where(c => !c.Contains("/nowhere", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>What is wrong with the page as it stands, beside what axe finds.</summary>
    private static async Task<string[]> Look(IPage page)
    {
        string[] contrast = await page.EvaluateAsync<string[]>(Scripts.ContrastFaults);
        return await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > window.innerWidth")
            ? [.. contrast, "needs sideways scrolling"]
            : contrast;
    }
}
