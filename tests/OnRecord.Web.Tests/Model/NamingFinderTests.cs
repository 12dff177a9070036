using OnRecord.Records;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class NamingFinderTests
{
    private readonly HandBuilt _herald = new("a.txt", "The purge of the harbour guild began on Monday.") { Outlet = "Quay Herald" };

    private readonly HandBuilt _organ = new(
        "b.txt",
        "The port began a \"voluntary renewal\" of the guild. Dane Orr said that the renewal was complete. A mayor spoke of a purge."
    )
    {
        Outlet = "Port Organ",
    };

    [Fact]
    public void Of_OneHappeningInTwoWords_TellsOwnVoiceFromQuotedAndTold()
    {
        NamingView found = Find("OFFICE").ShouldHaveSingleItem();

        found.Reports.ShouldBe(2);
        found.Rows.Select(r => r.Words).ShouldBe(["purge", "voluntary renewal", "renewal"]);
        NamingRow purge = found.Rows[0];
        purge.Own.Select(n => n.Outlet).ShouldBe(["Quay Herald"]);
        found.Rows[1].Quoted.Single().Speaker.ShouldBeNull();
        found.Rows[1].Own.ShouldBeEmpty();
        found.Rows[2].Told.Single().Speaker.ShouldBe("Dane Orr");
        purge.Own[0].Address.ShouldContain($"span={_herald.Span("purge").Start}-{_herald.Span("purge").End}");
    }

    [Fact]
    public void Of_VerbOfTelling_IsNoWording() => Find("REQUEST").ShouldBeEmpty();

    [Fact]
    public void Of_OneReport_IsNothingToCompare() => Find("OFFICE", alone: true).ShouldBeEmpty();

    private IReadOnlyList<NamingView> Find(string type, bool alone = false)
    {
        HandBuilt organ = _organ
            .Actor("a1", "Dane Orr", ActorKind.Person, mentions: "Dane Orr")
            .Says("s1", Act.Assert, "Dane Orr", ["a1"], "said", ["that the renewal was complete"]);
        ReportRecord first = _herald.Record([Event("e1", _herald, "purge", type)]),
            second = organ.Record([
                Event("e1", organ, "began a \"voluntary renewal", type),
                Event("e2", organ, "renewal was", type, "s1") with
                {
                    Trigger = After(organ),
                },
            ]);
        HappeningEntry happening = new()
        {
            Id = "h1",
            Type = type,
            Tellings =
            [
                .. alone ? [] : new[] { new TellingEntry(_herald.Id, "a.txt", "e1", _herald.Span("purge")) },
                new TellingEntry(organ.Id, "b.txt", "e1", second.Events[0].Trigger),
                new TellingEntry(organ.Id, "b.txt", "e2", After(organ)),
            ],
        };
        var view = new RecordView([first, second], new LedgerRecord { Events = [happening] });
        return view.Namings;
    }

    private static OnRecord.Text.TextSpan After(HandBuilt report)
    {
        int start = report.Span("renewal was").Start;
        return new(start, start + "renewal".Length);
    }

    private static EventEntry Event(string id, HandBuilt report, string words, string type, string? statement = null) =>
        new()
        {
            Id = id,
            Type = type,
            Trigger = report.Span(words),
            Realis = Realis.Actual,
            Statement = statement is null ? (OnRecord.Records.Ids.StatementId?)null : new(statement),
        };
}
