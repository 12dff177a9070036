using Microsoft.AspNetCore.Builder;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Storage.Sqlite;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests;

/// <summary>The real desk on a free loopback port, over a record in a folder of its own.</summary>
public sealed class OpenDesk : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord-desk-");
    private readonly SqliteRecordStore _store;
    private readonly WebApplication _app;

    public OpenDesk()
        : this(new DeskOptions { Port = 0 })
    {
    }

    public OpenDesk(DeskOptions options)
    {
        _store = SqliteRecordStore.OpenOrCreate(Path.Combine(_folder.FullName, "record.db"));
        _app = Desk.Build(_store, options, (_, _) => Ledger, Messages);
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
    }

    public IRecordStore Store => _store;

    public HttpClient Client { get; }

    public StringWriter Messages { get; } = new();

    internal LedgerRecord Ledger { get; set; } = new();

    /// <summary>Adds the whole of the invented affair.</summary>
    internal void AddAffair()
    {
        Ledger = Affair.Ledger;
        _store.Add(Affair.LeakRecord, Affair.Leak.Bytes);
        _store.Add(Affair.Denial.Record(), Affair.Denial.Bytes);
        _store.Add(Affair.Hostile.Record(), Affair.Hostile.Bytes);
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
