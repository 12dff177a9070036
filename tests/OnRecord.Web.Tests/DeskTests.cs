using System.Net;
using System.Net.Sockets;
using System.Text;
using OnRecord.Records;
using OnRecord.Storage.Sqlite;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests;

public sealed class DeskTests
{
    /// <summary>The server has nothing that could fetch an address for whoever asks it to.</summary>
    [Fact]
    public void Desk_HasNoWayToTheWeb() =>
        typeof(Desk)
            .Assembly.GetReferencedAssemblies()
            .Select(a => a.Name)
            .ShouldNotContain(name => name == "OnRecord.Fetch" || name == "System.Net.Http" || name == "System.Net.Sockets");

    [Fact]
    public async Task Home_EmptyRecord_SaysWhatToDo()
    {
        var desk = new OpenDesk();
        await desk.InitializeAsync();

        string text = Html.Text(await desk.Get("/"));

        text.ShouldContain("The record is empty");
        text.ShouldContain("onrecord add");
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task Home_ReportAddedWhileOpen_ShowsIt()
    {
        var desk = new OpenDesk();
        await desk.InitializeAsync();
        (await desk.Get("/reports")).ShouldContain("0 reports");

        desk.AddAffair();

        (await desk.Get("/reports")).ShouldContain("3 reports");
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task Report_ChangedUnderItsAddress_ShowsBothRevisions()
    {
        var desk = new OpenDesk();
        await desk.InitializeAsync();
        var first = new HandBuilt("same.txt", "The first wording.");
        var second = new HandBuilt("same.txt", "The second wording.");
        desk.Store.Add(first.Record(), first.Bytes);
        desk.Store.Add(second.Record(), second.Bytes);

        string old = await desk.Get(Addresses.Report(first.Id));

        Html.ReportText(old).ShouldBe(first.Text);
        Html.Text(old).ShouldContain("This is an older revision.");
        Html.Links(old).ShouldContain(Addresses.Report(second.Id));
        (await desk.Get(Addresses.Report(second.Id))).ShouldNotContain("older revision");
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task Report_HundredKilobytesAndLoneSurrogates_IsShownWhole()
    {
        var desk = new OpenDesk();
        await desk.InitializeAsync();
        string text = string.Concat(Enumerable.Range(0, 2000).Select(i => $"Line {i} of a long report says 🚢 something. \r\n")) + "half a pair: \uD83D.";
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var built = new HandBuilt("long.txt", Encoding.UTF8.GetString(bytes));
        built.Actor("a1", "Line", ActorKind.Person, mentions: "Line 0").Says("s1", Act.Assert, "Line 0", ["a1"], "says", ["🚢 something"]);
        ReportRecord record = built.Record();
        record = record with { Report = record.Report with { Text = text } };
        desk.Store.Add(record, bytes);

        string html = await desk.Get(Addresses.Report(record.Report.Id));

        Html.ReportText(html).ShouldBe(text.Replace('\uD83D' + ".", "\uFFFD.", StringComparison.Ordinal));
        await desk.Get(Addresses.Report(record.Report.Id) + ".json");
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task Page_Failing_SaysSoAndTheDeskStaysOpen()
    {
        var desk = new OpenDesk { Ledger = null! };
        await desk.InitializeAsync();

        using HttpResponseMessage failed = await desk.Ask("/");
        desk.Ledger = new LedgerRecord();

        failed.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await failed.Content.ReadAsStringAsync()).ShouldContain("The desk could not make this page");
        desk.Messages.ToString().ShouldNotBeEmpty();
        (await desk.Get("/")).ShouldContain("The record is empty");
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task RunAsync_Cancelled_SaysWhereItIsAndEnds()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("onrecord-desk-");
        using var store = SqliteRecordStore.OpenOrCreate(Path.Combine(folder.FullName, "record.db"));
        using var messages = new StringWriter();
        using var stop = new CancellationTokenSource();
        Task run = Desk.RunAsync(store, new DeskOptions { Port = 0 }, TextWriter.Synchronized(messages), cancellation: stop.Token);
        while (messages.ToString().Length == 0 && !run.IsCompleted)
            await Task.Delay(20);

        await stop.CancelAsync();
        await run.WaitAsync(TimeSpan.FromSeconds(20));

        messages.ToString().ShouldStartWith("The desk is open at http://127.0.0.1:");
        store.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task RunAsync_PortTaken_SaysSo()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("onrecord-desk-");
        using var store = SqliteRecordStore.OpenOrCreate(Path.Combine(folder.FullName, "record.db"));
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        IOException fault = await Should.ThrowAsync<IOException>(() => Desk.RunAsync(store, new DeskOptions { Port = port }, TextWriter.Null));

        fault.Message.ShouldContain("taken");
        store.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Build_ByDefault_ListensOnThisMachineAlone() => new DeskOptions().Address.ShouldBe(IPAddress.Loopback);
}
