using System.Net;
using System.Text;
using System.Text.Json;
using OnRecord.Records;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Serving;

/// <summary>A document as points, and which report tells which.</summary>
public sealed class DocumentPagesTests : IAsyncLifetime
{
    private readonly OpenDesk _desk = new();

    private readonly HandBuilt _whole = new HandBuilt(
        "whole.txt",
        "The charter says that tolls end. It also says that \"no gull shall be fed\", and that boats keep left. Mayor Ode Lind said that the charter binds nobody."
    )
    {
        Outlet = "Quay Post",
        Published = new DateOnly(2033, 1, 4),
    }
        .Actor("a1", "harbour charter", ActorKind.Document, mentions: "The charter")
        .Actor("a2", "Ode Lind", ActorKind.Person, mentions: "Ode Lind")
        .Says("s1", Act.Assert, "The charter", ["a1"], "says", ["that tolls end"])
        .Says("s2", Act.Assert, "It", ["a1"], "also says", ["\"no gull shall be fed\"", "that boats keep left"])
        .Says("s3", Act.Demand, null, ["a1"], "shall", ["be fed"], parent: "s2")
        .Says("s4", Act.Assert, "Mayor Ode Lind", ["a2"], "said", ["the charter binds nobody"]);

    private readonly HandBuilt _half = new HandBuilt(
        "half.txt",
        "Tolls will go, according to the charter of the harbour. The plan declined to name a day. A plan asks for lamps."
    )
    {
        Outlet = "Tide Bulletin",
        Published = new DateOnly(2033, 1, 5),
    }
        .Actor("b1", "charter of the harbour", ActorKind.Document, mentions: "the charter of the harbour")
        .Actor("b2", "lamp plan", ActorKind.Document, mentions: "A plan")
        .Says("s1", Act.Assert, "the charter of the harbour", ["b1"], "according to", ["Tolls will go"])
        .Says("s2", Act.Silent, "The plan", ["b1"], "declined", ["to name a day"])
        .Says("s3", Act.Ask, "A plan", ["b2"], "asks", ["for lamps"]);

    [Fact]
    public async Task Document_ToldByTwo_IsNumberedPointsWithWhoTellsAndWhoLeavesOut()
    {
        using JsonDocument page = JsonDocument.Parse(await _desk.Get("/documents/i1.json"));
        JsonElement[] points = [.. page.RootElement.GetProperty("points").GetProperty("items").EnumerateArray()];

        points.Select(p => p.GetProperty("number").GetInt32()).ShouldBe([1, 2]);
        Labels(points[0], "tellings").ShouldBe(["Quay Post", "Tide Bulletin"]);
        Labels(points[0], "leftOutBy").ShouldBeEmpty();
        Labels(points[1], "tellings").ShouldBe(["Quay Post"]);
        Labels(points[1], "leftOutBy").ShouldBe(["Tide Bulletin"]);
        string text = Html.Text(await _desk.Get("/documents/i1"));
        text.ShouldContain("that tolls end");
        text.ShouldContain("Tolls will go");
        text.ShouldNotContain("binds nobody");

        static IEnumerable<string> Labels(JsonElement point, string list) =>
            point
                .GetProperty(list)
                .EnumerateArray()
                .Select(t => t.TryGetProperty("report", out JsonElement report) ? report : t)
                .Select(r => r.GetProperty("outlet").GetString()!);
    }

    [Fact]
    public async Task Document_OthersOfItsReports_AreOfferedAndNotTakenForIt()
    {
        string html = await _desk.Get("/documents/i1");

        Html.Text(html).ShouldContain("Perhaps the same document");
        Html.Links(html).ShouldContain("/documents/i2");
        Html.Text(html).ShouldNotContain("for lamps");
    }

    [Fact]
    public async Task Documents_All_AreListedAndLeadFromTheirActors()
    {
        string html = await _desk.Get("/documents");

        Html.Links(html).ShouldContain("/documents/i1");
        Html.Links(html).ShouldContain("/documents/i2");
        Html.Links(await _desk.Get("/actors/harbour%20charter")).ShouldContain("/documents/i1");
        Html.Links(await _desk.Get("/actors")).ShouldContain("/documents");
        (await _desk.Ask("/documents/i3")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>What was joined to another is found by its old id, and its twins and parts with it.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData(".csv", "")]
    [InlineData(".json", "?page=1")]
    public async Task Document_JoinedToAnother_LeadsToTheWhole(string twin, string query)
    {
        string old = Records.Ids.IdentityId.From(_half.Id, "b1").Value;

        using HttpResponseMessage answer = await _desk.Ask($"/documents/{old}{twin}{query}");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe($"/documents/i1{twin}{query}");
    }

    [Fact]
    public async Task Documents_Rows_AreTheDocuments()
    {
        string[] lines = (await _desk.Get("/documents.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines[0].ShouldBe("id,names,points,reports");
        lines.ShouldContain("i1,harbour charter | charter of the harbour,2,2");
        (await _desk.Get("/documents.rss")).ShouldContain("/documents/i2");
    }

    [Fact]
    public async Task Document_Rows_HoldWhatEachReportTellsAndLeavesOut()
    {
        string[] lines = (await _desk.Get("/documents/i1.ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(4);
        lines.Count(l => l.Contains("\"words\":null", StringComparison.Ordinal)).ShouldBe(1);
        (await _desk.Get("/documents/i1.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(5);
    }

    [Fact]
    public async Task Document_OfManyPointsInManyReports_IsLight()
    {
        var desk = new OpenDesk();
        var members = new List<IdentityMemberEntry>();
        for (int i = 0; i < 80; i++)
        {
            HandBuilt report = new HandBuilt(FormattableString.Invariant($"{i}.txt"), $"The charter says that rule {i} {new string('x', 900)} holds.")
            {
                Outlet = FormattableString.Invariant($"Paper {i}"),
            }
                .Actor("a1", "harbour charter", ActorKind.Document, mentions: "The charter")
                .Says("s1", Act.Assert, "The charter", ["a1"], "says", [$"that rule {i} {new string('x', 900)} holds"]);
            desk.Store.Add(report.Record(), report.Bytes);
            members.Add(new IdentityMemberEntry(report.Id, "a1", "name"));
        }

        desk.Ledger = new LedgerRecord
        {
            Identities =
            [
                new IdentityEntry
                {
                    Id = "i1",
                    Name = "harbour charter",
                    Kind = ActorKind.Document,
                    Members = members,
                },
            ],
        };
        await desk.InitializeAsync();
        string html = await desk.Get("/documents/i1");
        string last = await desk.Get("/documents/i1?page=4");
        await desk.DisposeAsync();

        Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(60 * 1024);
        html.Split('<').Count(part => part.Length > 0 && char.IsAsciiLetter(part[0])).ShouldBeLessThan(600);
        last.ShouldContain("start=\"61\"");
        last.ShouldContain("that rule 79 ");
    }

    public Task InitializeAsync()
    {
        _desk.Store.Add(_whole.Record(), _whole.Bytes);
        _desk.Store.Add(_half.Record(), _half.Bytes);
        PositionEntry told = new()
        {
            Report = _whole.Id,
            Source = "whole.txt",
            Statement = "s1",
            Span = _whole.Span("tolls end"),
            Actor = "harbour charter",
            Stance = Stance.Asserts,
        };
        _desk.Ledger = new LedgerRecord
        {
            Identities =
            [
                new IdentityEntry
                {
                    Id = "i1",
                    Name = "harbour charter",
                    Kind = ActorKind.Document,
                    Aliases = ["charter of the harbour"],
                    Members = [new IdentityMemberEntry(_whole.Id, "a1", "name"), new IdentityMemberEntry(_half.Id, "b1", "name")],
                },
                new IdentityEntry
                {
                    Id = "i2",
                    Name = "lamp plan",
                    Kind = ActorKind.Document,
                    Members = [new IdentityMemberEntry(_half.Id, "b2", "name")],
                },
                new IdentityEntry
                {
                    Id = "i3",
                    Name = "Ode Lind",
                    Kind = ActorKind.Person,
                    Members = [new IdentityMemberEntry(_whole.Id, "a2", "name")],
                },
            ],
            Claims =
            [
                new ClaimEntry
                {
                    Id = "c1",
                    Text = "tolls end",
                    Status = ClaimStatus.Alleged,
                    Positions =
                    [
                        told,
                        told with
                        {
                            Report = _half.Id,
                            Source = "half.txt",
                            Span = _half.Span("Tolls will go"),
                            Actor = "charter of the harbour",
                        },
                    ],
                },
            ],
        };
        return _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();
}
