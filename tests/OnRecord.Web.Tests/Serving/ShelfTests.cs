using System.Net;
using OnRecord.Records;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>Readers see the last finished state of the record, and wait for none that takes long.</summary>
public sealed class ShelfTests : IAsyncLifetime, IDisposable
{
    private readonly OpenDesk _desk = new(
        new DeskOptions
        {
            Port = 0,
            Patience = TimeSpan.Zero,
            FirstPatience = TimeSpan.FromMilliseconds(50),
        }
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
    public async Task Get_FirstStateTakesLong_SaysSoAndWhenToComeBack()
    {
        _desk.Keep = _ => Slowly();

        using HttpResponseMessage answer = await _desk.Ask("/claims.json");

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        (await answer.Content.ReadAsStringAsync()).ShouldContain("first time");
        _go.Set();
        (await Until("/", page => page.Contains("<h1", StringComparison.Ordinal))).ShouldNotContain("class=\"behind\"");
    }

    [Fact]
    public async Task Get_NewStateTakesLong_ShowsTheLastOneAndSaysSo()
    {
        await Until("/reports", _ => true);
        _desk.Keep = _ => Slowly();
        _desk.AddAffair();

        string before = await Until("/reports", page => page.Contains("class=\"behind\"", StringComparison.Ordinal));

        before.ShouldContain("3 more are being entered");
        (await _desk.Get("/api/v1/state")).ShouldContain("\"waiting\": 3");
        before.ShouldNotContain(Addresses.Report(Affair.LeakRecord.Report.Id));
        _go.Set();
        string after = await Until("/reports", page => !page.Contains("class=\"behind\"", StringComparison.Ordinal));
        after.ShouldContain(Addresses.Report(Affair.LeakRecord.Report.Id));
    }

    [Fact]
    public async Task Get_StateCannotBeRead_SaysWhyAndTriesAgain()
    {
        _desk.Keep = _ => throw new InvalidDataException("the model file is gone");

        string failed = await Until("/", page => page.Contains("the model file is gone", StringComparison.Ordinal), HttpStatusCode.InternalServerError);
        failed.ShouldContain("could not");

        _desk.Keep = null;
        (await Until("/", _ => true)).ShouldContain("<h1");
    }

    private LedgerRecord Slowly()
    {
        _go.Wait(TimeSpan.FromMinutes(1));
        return new LedgerRecord();
    }

    /// <summary>Asks until the page is there and as it should be.</summary>
    private async Task<string> Until(string address, Func<string, bool> isRight, HttpStatusCode status = HttpStatusCode.OK)
    {
        for (int i = 0; i < 600; i++)
        {
            using HttpResponseMessage answer = await _desk.Ask(address);
            string page = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode == status && isRight(page))
                return page;
            await Task.Delay(50);
        }

        throw new TimeoutException(address);
    }
}
