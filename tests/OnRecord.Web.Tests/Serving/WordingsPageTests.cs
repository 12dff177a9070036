using System.Globalization;
using System.Net;
using OnRecord.Records;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Serving;

public sealed class WordingsPageTests
{
    private const int Papers = 9;

    /// <summary>Whatever many reports tell of would fill the page with their names.</summary>
    [Fact]
    public async Task Wordings_OfManyReports_ShowTheFirstAndLeadToAll()
    {
        var desk = new OpenDesk();
        await desk.InitializeAsync();
        HappeningEntry happening = Fill(desk);

        string all = await desk.Get("/wordings"),
            one = await desk.Get(Addresses.Wordings(happening.Id));

        Html.Text(all).ShouldContain($"and {Papers - 4} more");
        Html.Links(all).ShouldContain(Addresses.Wordings(happening.Id));
        Html.Text(one).ShouldNotContain("more");
        for (int i = 0; i < Papers; i++)
            Html.Text(one).ShouldContain($"Paper {i}");
        (await desk.Ask("/wordings?of=h0")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await desk.DisposeAsync();
    }

    private static HappeningEntry Fill(OpenDesk desk)
    {
        var tellings = new List<TellingEntry>();
        for (int i = 0; i <= Papers; i++)
        {
            string word = i == Papers ? "renewal" : "purge",
                number = i.ToString(CultureInfo.InvariantCulture);
            var report = new HandBuilt($"{number}.txt", $"The {word} of the guild began on day {number}.") { Outlet = "Paper " + number };
            desk.Store.Add(
                report.Record([
                    new EventEntry
                    {
                        Id = "e1",
                        Type = "OFFICE",
                        Trigger = report.Span(word),
                        Realis = Realis.Actual,
                    },
                ]),
                report.Bytes
            );
            tellings.Add(new TellingEntry(report.Id, $"{number}.txt", "e1", report.Span(word)));
        }

        var happening = new HappeningEntry
        {
            Id = "h1",
            Type = "OFFICE",
            Tellings = tellings,
        };
        desk.Ledger = new LedgerRecord { Events = [happening] };
        return happening;
    }
}
