using System.Reflection;
using OnRecord.Text;

namespace OnRecord.Tests.House;

/// <summary>The library is built in floors: a room knows only what stands below it. ARCHITECTURE.md shows the same order.</summary>
public sealed class FloorsTests
{
    // From below. Rooms of one floor stand in an order of their own: the later may know the earlier.
    private static readonly string[][] Floors =
    [
        ["Text", "Vocabulary"],
        ["Time"],
        ["Models"],
        ["Reading"],
        ["Language"],
        ["Grammar"],
        ["Attribution"],
        ["Actors", "Chronology"],
        ["Figures"],
        ["Propositions"],
        ["Events"],
        ["Records", "Analysis"],
        ["Identities", "Pairs"],
        ["Ledger", "Export"],
        ["Corrections"],
        ["Queries"],
    ];

    private static readonly Assembly Library = typeof(TextSpan).Assembly;

    private static readonly string[] Rooms = [.. Floors.SelectMany(floor => floor)];

    [Fact]
    public void Rooms_KnowWhatStandsBelow_AndNothingElse() =>
        Arrows
            .Of(Library)
            .Select(arrow => (From: Room(arrow.From), To: Room(arrow.To), Arrow: arrow))
            .Where(x => x.From is not null && x.To is not null && Array.IndexOf(Rooms, x.To) > Array.IndexOf(Rooms, x.From))
            .Select(x => $"{File(x.Arrow.From)} knows {x.Arrow.To.Name} of {x.To}, which stands above {x.From}")
            .Order(StringComparer.Ordinal)
            .ShouldBeEmpty();

    [Fact]
    public void EveryRoom_HasAFloor() =>
        Library.GetTypes().Select(Room).OfType<string>().Distinct().Except(Rooms).Order(StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Architecture_ShowsTheFloors()
    {
        string page = System.IO.File.ReadAllText(Repository.At("ARCHITECTURE.md"));
        string[] shown =
        [
            .. Rooms
                .Where(room => Directory.Exists(Repository.At("src", "OnRecord", room)))
                .Where(room => !page.Contains($"| `{room}` |", StringComparison.Ordinal)),
        ];
        shown.ShouldBeEmpty("rooms that ARCHITECTURE.md does not show");
        int[] places = [.. Rooms.Select(room => page.IndexOf($"| `{room}` |", StringComparison.Ordinal)).Where(place => place >= 0)];
        places.SequenceEqual(places.OrderDescending()).ShouldBeTrue("ARCHITECTURE.md shows the floors from above");
    }

    private static string? Room(Type type) => type.Namespace?.Split('.') is ["OnRecord", var room, ..] ? room : null;

    private static string File(Type type) => $"src/{string.Join('/', type.Namespace!.Split('.'))}/{type.Name.Split('`')[0]}.cs";
}
