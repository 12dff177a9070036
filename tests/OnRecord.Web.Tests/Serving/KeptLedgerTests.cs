using OnRecord.Records;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>A desk that opens on a record which keeps a ledger shows that at once.</summary>
public sealed class KeptLedgerTests : IAsyncLifetime, IDisposable
{
    private readonly OpenDesk _desk = new(
        new DeskOptions
        {
            Port = 0,
            Patience = TimeSpan.Zero,
            Author = "Runa",
        },
        "one"
    );
    private readonly ManualResetEventSlim _go = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public async Task DisposeAsync()
    {
        _go.Set();
        await _desk.DisposeAsync();
    }

    public void Dispose() => _go.Dispose();

    [Fact]
    public async Task Get_KeptOfTheSameReports_IsShownWhileTheyAreEntered()
    {
        _desk.AddAffair();
        _desk.KeepLedger();
        using var entered = new ManualResetEventSlim();
        _desk.Keep = records =>
        {
            records.Count.ShouldBe(_desk.Store.Current().Count);
            entered.Set();
            return Slowly(Affair.Ledger);
        };

        string page = await _desk.Get("/claims");

        page.ShouldContain(Addresses.Claim(Affair.Ledger.Claims[0].Id));
        page.ShouldNotContain("class=\"behind\"");
        entered.Wait(TimeSpan.FromMinutes(1)).ShouldBeTrue("what changes next is told at once");
        (await _desk.Get("/claims")).ShouldBe(page);
    }

    [Fact]
    public async Task Get_ReportsCameSince_ShowsWhatWasKeptAndHowManyAreEntered()
    {
        _desk.AddAffair();
        _desk.KeepLedger();
        HandBuilt late = new("late.txt", "The quay was closed.");
        _desk.Store.Add(late.Record(), late.Bytes);
        _desk.Keep = _ => Slowly(Affair.Ledger);

        string page = await _desk.Get("/reports");

        page.ShouldContain("class=\"behind\"");
        page.ShouldContain("as of 3 reports; 1 more is being entered");
        page.ShouldNotContain(Addresses.Report(late.Id));
        _go.Set();
        for (int i = 0; i < 600 && page.Contains("class=\"behind\"", StringComparison.Ordinal); i++)
        {
            await Task.Delay(50);
            page = await _desk.Get("/reports");
        }

        page.ShouldNotContain("class=\"behind\"");
        page.ShouldContain(Addresses.Report(late.Id));
    }

    private LedgerRecord Slowly(LedgerRecord ledger)
    {
        _go.Wait(TimeSpan.FromMinutes(1));
        return ledger;
    }
}
