using System.Globalization;
using System.Net;
using System.Text.Json;
using OnRecord.Storage;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>Whatever a thing is called, its address leads to it, and so do its twins.</summary>
public sealed class OddNamesTests : IAsyncLifetime
{
    private static readonly string[] _names =
    [
        "..",
        ".",
        ".json",
        "Tide.csv",
        "Tide.dossier.html",
        "%41",
        "A",
        "%2E%2E",
        "a%2Fb",
        "a/b",
        "a/../b",
        "/lead",
        "trail/",
        "x//y",
        "back\\slash",
        "~2E",
        "~",
        "Tide & Co. <b>?#",
        "bell\u0007",
        "Ölände 🚢",
    ];

    private readonly OpenDesk _desk = new();

    public static TheoryData<int> Places => [.. Enumerable.Range(0, _names.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Outlet_OfAnyName_IsAtItsAddress(int place)
    {
        string name = _names[place],
            address = Addresses.Outlet(name);

        (await NameAt(address, "outlet")).ShouldBe(name);
        (await _desk.Get(Addresses.Twin(address, "csv"))).ShouldContain($"said {place.ToString(CultureInfo.InvariantCulture)} things");
        Html.Links(await _desk.Get("/outlets")).ShouldContain(address);
        string twin = Html.Links(await _desk.Get(address)).Single(link => link.EndsWith(".json", StringComparison.Ordinal));
        (await _desk.Get(twin)).ShouldBe(await _desk.Get(Addresses.Twin(address)));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Actor_OfAnyName_IsAtItsAddress(int place) => (await NameAt(Addresses.Actor(_names[place]), "actor")).ShouldBe(_names[place]);

    [Theory]
    [InlineData("tides.json")]
    [InlineData("tides.csv")]
    [InlineData("tides.dossier.html")]
    [InlineData(".rss")]
    [InlineData("~2E")]
    [InlineData("plain")]
    public async Task SavedQuery_OfAnyName_IsAtItsAddress(string name)
    {
        QueryShelf.Of(_desk.Store).Save(new SavedQuery(name, "things", "Ivo Hale", DateTimeOffset.UnixEpoch));
        string address = SavedQueryPages.Of(name);

        (await NameAt(address, "query")).ShouldBe(name);
        (await _desk.Get(Addresses.Twin(address, "csv"))).ShouldContain("things");
    }

    private async Task<string?> NameAt(string address, string part)
    {
        using HttpResponseMessage page = await _desk.Ask(address);
        page.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        using JsonDocument twin = JsonDocument.Parse(await _desk.Get(Addresses.Twin(address)));
        return twin.RootElement.GetProperty(part).GetProperty("name").GetString();
    }

    public Task InitializeAsync()
    {
        for (int i = 0; i < _names.Length; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            HandBuilt report = new HandBuilt($"{number}.txt", $"A gull said {number} things.") { Outlet = _names[i] }
                .Actor("a1", "gull", ActorKind.Group, mentions: "gull")
                .Says("s1", Act.Assert, "A gull", ["a1"], "said", [$"said {number} things"]);
            _desk.Store.Add(report.Record(), report.Bytes);
        }

        return _desk.InitializeAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();
}
