using System.Net;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Serving;

/// <summary>What was cited from an older reading of a report leads to what took its place, or is said to have gone.</summary>
public sealed class OldStatementsTests : IAsyncLifetime
{
    private readonly OpenDesk _desk = new();
    private readonly HandBuilt _report = new HandBuilt("reports/pier.txt", "Lena Ost said that the pier holds. Torvia denied that the quay leaks.")
    {
        Outlet = "Torvia Herald",
        Published = new DateOnly(2031, 3, 14),
    }
        .Actor("a1", "Lena Ost", ActorKind.Person, mentions: "Lena Ost")
        .Actor("a2", "Torvia", ActorKind.State, mentions: "Torvia")
        .Says("s1", Act.Assert, "Lena Ost", ["a1"], "said", ["that the pier holds"])
        .Says("s2", Act.Deny, "Torvia", ["a2"], "denied", ["that the quay leaks"]);

    private ReportRecord _older = null!,
        _newer = null!;

    [Fact]
    public async Task Report_StatementOfAnOlderReading_LightsWhatTookItsPlace() =>
        (await _desk.Get($"{Addresses.Report(_report.Id)}.json?statement={_older.Statements[0].Id}")).ShouldContain(_newer.Statements[0].Id.Value);

    [Fact]
    public async Task Report_StatementThatNothingTookThePlaceOf_SaysSo()
    {
        using HttpResponseMessage answer = await _desk.Ask($"{Addresses.Report(_report.Id)}?statement={_older.Statements[1].Id}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Html.Text(await answer.Content.ReadAsStringAsync()).ShouldContain("stands in an older reading of this report, and nothing took its place");
    }

    [Fact]
    public async Task Search_ForAnIdOfAnOlderReading_LeadsToWhatTookItsPlace()
    {
        string html = await _desk.Get(Addresses.Search(_older.Statements[0].Id));

        Html.Text(html).ShouldContain("It is one of an older reading");
        Html.Links(html).ShouldContain(link => link.Contains(_newer.Statements[0].Id.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_ForAnIdOfToday_LeadsToIt() =>
        Html.Text(await _desk.Get(Addresses.Search(_newer.Statements[0].Id))).ShouldNotContain("older reading");

    public async Task InitializeAsync()
    {
        ReportRecord read = _report.Record();
        _older = ContentIds.Give(read with { MadeBy = new MadeByEntry("0.0", "models a") });
        _newer = ContentIds.Give(
            read with
            {
                MadeBy = new MadeByEntry("0.0", "models b"),
                Statements = [read.Statements[0] with { Content = [_report.Span("the pier holds")] }],
            }
        );
        _desk.Store.Add(_older, _report.Bytes);
        _desk.Store.Add(_newer, _report.Bytes);
        await _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();
}
