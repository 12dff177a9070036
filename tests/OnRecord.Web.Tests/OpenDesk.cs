using System.Globalization;
using Microsoft.AspNetCore.Builder;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Storage.Sqlite;
using OnRecord.Vocabulary;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests;

/// <summary>The real desk on a free loopback port, over a record in a folder of its own.</summary>
public sealed class OpenDesk : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord-desk-");
    private readonly SqliteRecordStore _store;
    private readonly LedgerShelf _ledgers;
    private readonly WebApplication _app;

    public OpenDesk()
        : this(new DeskOptions { Port = 0 }) { }

    /// <param name="keepsAs">The maker of the ledgers that the record keeps; null where it keeps none.</param>
    public OpenDesk(DeskOptions options, string? keepsAs = null)
    {
        _store = SqliteRecordStore.OpenOrCreate(Path.Combine(_folder.FullName, "record.db"));
        // A busy machine may take long for what is small.
        DeskOptions patient = options.Patience == new DeskOptions().Patience ? options with { Patience = TimeSpan.FromMinutes(1) } : options;
        _ledgers = new LedgerShelf((records, _, _) => Keep?.Invoke(records) ?? Ledger, keepsAs);
        _app = Desk.Build(_store, patient, _ledgers, Messages);
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
    }

    public IRecordStore Store => _store;

    public HttpClient Client { get; }

    public StringWriter Messages { get; } = new();

    internal LedgerRecord Ledger { get; set; } = new();

    /// <summary>Reads what the reports say together, where a test does not give it once and for all.</summary>
    internal Func<IReadOnlyList<ReportRecord>, LedgerRecord>? Keep { get; set; }

    /// <summary>Has the record keep the ledger of what it holds now, as another program at it would.</summary>
    internal void KeepLedger() => _ = _ledgers.Open(new CorrectedStore(_store)).Ledger;

    /// <summary>Adds the whole of the invented affair.</summary>
    internal void AddAffair()
    {
        Ledger = Affair.Ledger;
        _store.Add(Affair.LeakRecord, Affair.Leak.Bytes);
        _store.Add(Affair.Denial.Record(), Affair.Denial.Bytes);
        _store.Add(Affair.Hostile.Record(), Affair.Hostile.Bytes);
    }

    /// <summary>Adds as many reports as are wanted, each with a dispute, a silence and a move of its own, and long names.</summary>
    internal void AddMany(int count)
    {
        var claims = new List<ClaimEntry>();
        var changes = new List<ChangeEntry>();
        for (int i = 0; i < count; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture),
                name = $"Orla Venn the {number}th of her name " + new string('n', 300);
            HandBuilt report = new HandBuilt(
                $"many/{number}.txt",
                $"Dyke {number} leaks {new string('x', 2000)}.\n{name} denied that dyke {number} leaks. {name} declined to comment."
            )
            {
                Outlet = "Dyke News " + number,
                Headline = $"Dyke {number} leaks",
                Published = new DateOnly(2031, 1, 1).AddDays(i),
            }
                .Actor("a1", name, ActorKind.Person, mentions: name)
                .Says("s1", Act.Deny, name, ["a1"], "denied", [$"that dyke {number} leaks"])
                .Says("s2", Act.Silent, null, ["a1"], "declined to comment", []);
            _store.Add(report.Record(), report.Bytes);
            var denial = new PositionEntry
            {
                Report = report.Id,
                Source = "many",
                Statement = "s1",
                Span = report.Span("denied"),
                Actor = name,
                Stance = Stance.Denies,
            };
            claims.Add(
                new ClaimEntry
                {
                    Id = "c" + number,
                    Text = $"dyke {number} leaks {new string('y', 900)}",
                    Status = ClaimStatus.Disputed,
                    Certainty = 0.9,
                    Positions = [denial, denial with { Stance = Stance.Asserts }],
                }
            );
            changes.Add(new ChangeEntry("i1", "c" + number, Stance.Denies, Stance.Asserts, ["s1", "s1"]));
        }

        Ledger = new LedgerRecord { Claims = claims, Changes = changes };
    }

    public Task<string> Get(string address) => Client.GetStringAsync(new Uri(address, UriKind.Relative));

    public Task<HttpResponseMessage> Ask(string address) => Client.GetAsync(new Uri(address, UriKind.Relative));

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _store.Dispose();
        _folder.Delete(recursive: true);
    }
}
