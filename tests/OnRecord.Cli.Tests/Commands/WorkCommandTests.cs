using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using OnRecord.Cli.Running;
using OnRecord.Fetch;
using OnRecord.Fetch.Tests;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Storage.Sqlite;
using OnRecord.Workers;

namespace OnRecord.Cli.Tests.Commands;

/// <summary>Reports that go through a queue: none is lost, none is there twice, and what can't be read is put aside with the reason.</summary>
public sealed class WorkCommandTests(RabbitServer rabbit, PostgresServer postgres)
    : CommandLineFixture,
        IClassFixture<RabbitServer>,
        IClassFixture<PostgresServer>
{
    private const string Text = "Minister Ada Brandt denied that the harbour was sold.";

    [SkippableFact]
    public void Work_ReportsSentTwice_AreInTheRecordOnce()
    {
        string queue = rabbit.Address,
            record = postgres.Address("worked");
        for (int i = 0; i < 12; i++)
            Write($"{i}.txt", Text + " Number " + i.ToString(CultureInfo.InvariantCulture));
        string binary = Write("picture.txt", [0, 1, 2, 3, 0, 0]);
        string[] files = [.. Enumerable.Range(0, 12).Select(i => InFolder($"{i}.txt"))];

        Run(["send", .. files, .. files, "--outlet", "The Tide", "--queue", queue])
            .ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Ok, o.Error), o => o.Error.ShouldContain("24 sent"));
        Run("send", binary, "--queue", queue).ExitCode.ShouldBe(ExitCode.Ok);
        Outcome worked = Run("work", "--queue", queue, "--record", record, "--until-empty");

        worked.Error.ShouldContain("24 entered, 1 parked");
        worked.Error.ShouldContain("binary");
        using IRecordStore store = RecordStores.Open(record);
        store.Current().Count.ShouldBe(12);
        store.Current().ShouldAllBe(r => r.Report.Outlet!.Name == "The Tide");
        new RecordVerifier(store).Verify().ShouldBeEmpty();
        TakeParked().ShouldNotBeNull().ShouldContain("binary");
    }

    [SkippableFact]
    public void Work_JsonLog_TellsWhatBecameOfEachReportWithoutItsWords()
    {
        string queue = rabbit.Address;
        Run("send", Write("harbour.txt", Text), Write("mayor.txt", [0, 1, 2, 3, 0, 0]), "--queue", queue).ExitCode.ShouldBe(ExitCode.Ok);

        Outcome worked = Run("work", "--queue", queue, "--record", Record, "--until-empty", "--log-format", "json");

        worked.Error.ShouldBeEmpty();
        JsonElement[] events = LogFormatTests.Events(worked.Out);
        events.Select(e => e.GetProperty("EventId").GetInt32()).Order().ShouldBe([20, 23, 26]);
        JsonElement parked = events.Single(e => e.GetProperty("EventId").GetInt32() == 23).GetProperty("State");
        parked.GetProperty("Code").GetString().ShouldBe("unreadable");
        parked.GetProperty("Outcome").GetString().ShouldBe("parked");
        TakeParked().ShouldNotBeNull();
    }

    [SkippableFact]
    public async Task RunAsync_WorkerThatStopsInBetween_AnotherReadsWhatItHad()
    {
        string queue = rabbit.Address;
        await SendAsync(queue, 8);
        using SqliteRecordStore store = SqliteRecordStore.OpenOrCreate(Record);
        using var stop = new CancellationTokenSource();
        var first = new Worker(
            store,
            input =>
            {
                stop.Cancel();
                throw new OperationCanceledException();
            },
            TimeProvider.System,
            _ => { }
        );
        await Should.ThrowAsync<OperationCanceledException>(() => first.RunAsync(queue, untilEmpty: true, stop.Token));
        store.Count().ShouldBe(0);

        var second = new Worker(store, Plain, TimeProvider.System, _ => { });
        await second.RunAsync(queue, untilEmpty: true, CancellationToken.None);

        store.Count().ShouldBe(8);
    }

    [SkippableFact]
    public async Task RunAsync_ReportThatAlwaysFails_IsParkedWithTheReasonAndTheOthersAreEntered()
    {
        string queue = rabbit.Address;
        await SendAsync(queue, 4);
        using SqliteRecordStore store = SqliteRecordStore.OpenOrCreate(Record);
        int tries = 0;
        var worker = new Worker(
            store,
            input =>
            {
                if (input.Source != "2.txt")
                    return Plain(input);
                Interlocked.Increment(ref tries);
                throw new InvalidOperationException("a fault of the reader");
            },
            TimeProvider.System,
            _ => { }
        )
        {
            Delay = TimeSpan.FromMilliseconds(300),
        };

        await worker.RunAsync(queue, untilEmpty: true, CancellationToken.None);

        (worker.Entered, worker.Parked, tries).ShouldBe((3, 1, 3));
        TakeParked().ShouldNotBeNull().ShouldContain("a fault of the reader");
    }

    [SkippableFact]
    public async Task Work_KilledAgainAndAgain_LosesAndDoublesNothing()
    {
        string queue = rabbit.Address,
            record = postgres.Address("killed");
        const int Sent = 24;
        await SendAsync(queue, Sent);
        using IRecordStore store = RecordStores.OpenOrCreate(record);

        // Killed as soon as it has entered some more: then others are being read, written or acknowledged.
        for (int more = 2; more <= 10; more += 4)
        {
            using Process worker = Process.Start(
                new ProcessStartInfo("dotnet", [SampleRecord.Program, "work", "--queue", queue, "--record", record]) { RedirectStandardError = true }
            )!;
            for (var waited = Stopwatch.StartNew(); store.Count() < more && waited.Elapsed < TimeSpan.FromSeconds(60); await Task.Delay(5))
                worker.HasExited.ShouldBeFalse();
            worker.Kill();
            await Ending.WaitAsync(worker);
        }

        Run("work", "--queue", queue, "--record", record, "--until-empty").ExitCode.ShouldBe(ExitCode.Ok);

        store
            .Current()
            .Select(r => r.Report.Source)
            .Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(0, Sent).Select(i => $"{i}.txt").Order(StringComparer.Ordinal));
        store.Count().ShouldBe(Sent);
        store.Journal().Entries.ShouldBe(Sent);
        new RecordVerifier(store).Verify().ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Work_OneProcessor_EntersAll()
    {
        string queue = rabbit.Address,
            record = postgres.Address("alone");
        const int Sent = 24;
        await SendAsync(queue, Sent);

        // One thread in the pool, and none beside it while that one works: whatever blocks it for another would never end.
        using Process worker = Process.Start(
            new ProcessStartInfo("dotnet", [SampleRecord.Program, "work", "--queue", queue, "--record", record, "--until-empty"])
            {
                RedirectStandardError = true,
                Environment = { ["DOTNET_PROCESSOR_COUNT"] = "1" },
            }
        )!;
        await Ending.WaitAsync(worker);

        worker.ExitCode.ShouldBe(ExitCode.Ok);
        using IRecordStore store = RecordStores.Open(record);
        store.Count().ShouldBe(Sent);
    }

    [SkippableFact]
    public async Task RunAsync_RecordsServerCrashesInBetween_IsWaitedFor()
    {
        string queue = rabbit.Address,
            record = postgres.Address("crashed");
        await SendAsync(queue, 12);
        using IRecordStore store = RecordStores.OpenOrCreate(record);
        int reads = 0;
        var worker = new Worker(
            store,
            input =>
            {
                if (Interlocked.Increment(ref reads) != 5)
                    return Plain(input);
                postgres.Stop();
                postgres.Again();
                return Plain(input);
            },
            TimeProvider.System,
            _ => { }
        )
        {
            Delay = TimeSpan.FromMilliseconds(300),
        };

        await worker.RunAsync(queue, untilEmpty: true, CancellationToken.None);

        (worker.Entered, worker.Parked, store.Count()).ShouldBe((12, 0, 12));
        new RecordVerifier(store).Verify().ShouldBeEmpty();
    }

    [SkippableFact]
    public void Watch_WithAQueue_SendsWhatIsNewOnceAndAWorkerEntersIt()
    {
        string queue = rabbit.Address,
            fetched = InFolder("fetched.db");
        using LoopbackServer server = Feed();
        Services = new Services { LoadAnalyser = () => SimpleAnalyser.Analyse, Fetcher = _ => new PageFetcher(server.Options, TimeProvider.System) };
        string feed = server.At("/feed").ToString();

        Outcome first = Run("watch", feed, "--once", "--queue", queue, "--record", fetched),
            second = Run("watch", feed, "--once", "--queue", queue, "--record", fetched),
            worked = Run("work", "--queue", queue, "--record", Record, "--until-empty");

        (first.ExitCode, second.ExitCode, worked.ExitCode).ShouldBe((ExitCode.Ok, ExitCode.Ok, ExitCode.Ok), first.Error + second.Error + worked.Error);
        worked.Error.ShouldContain("1 entered");
        server.Asked.Count(a => a == "/1").ShouldBe(1);
        using SqliteRecordStore store = SqliteRecordStore.Open(Record);
        store.Current().ShouldHaveSingleItem().Report.Text.ShouldContain("Ada Brandt said");
        new RecordVerifier(store).Verify().ShouldBeEmpty();
    }

    private static LoopbackServer Feed()
    {
        LoopbackServer server = null!;
        server = new LoopbackServer(context =>
            context.Response.OutputStream.Write(
                Encoding.UTF8.GetBytes(
                    context.Request.RawUrl == "/feed"
                        ? $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Tide</title><entry><id>tag:1</id><link href=\"{server.At("/1")}\"/><updated>2031-06-03T10:00:00Z</updated><summary>Short.</summary></entry></feed>"
                        : "<!DOCTYPE html><html><body><article><p>Ada Brandt said the harbour was sold to a company from abroad.</p><p>The mayor denied the sale of the harbour on the same day.</p></article></body></html>"
                )
            )
        );
        return server;
    }

    [Fact]
    public void Send_NobodyThere_SaysSoWithoutThePassword()
    {
        Outcome outcome = Run("send", Write("a.txt", Encoding.UTF8.GetBytes(Text)), "--queue", "amqp://desk:secret@127.0.0.1:1/");

        outcome.ExitCode.ShouldBe(ExitCode.Unavailable);
        outcome.Error.ShouldContain("no server answers");
        outcome.Error.ShouldNotContain("secret");
    }

    private string? TakeParked()
    {
        return TakeAsync().GetAwaiter().GetResult();

        async Task<string?> TakeAsync()
        {
            await using Broker queue = await Broker.ConnectAsync(rabbit.Address, 1, CancellationToken.None);
            return await queue.TakeParkedAsync(CancellationToken.None);
        }
    }

    private static async Task SendAsync(string address, int reports)
    {
        await using Broker queue = await Broker.ConnectAsync(address, 1, CancellationToken.None);
        for (int i = 0; i < reports; i++)
            await queue.SendAsync(
                new Input { Source = $"{i}.txt", Bytes = Encoding.UTF8.GetBytes(Text + " Number " + i.ToString(CultureInfo.InvariantCulture)) },
                DateTimeOffset.UtcNow,
                CancellationToken.None
            );
    }

    private static ReportRecord Plain(Input input)
    {
        Report report = ReportReader.Read(input.Source, input.Bytes, input.Options);
        return new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = report.Id,
                Source = report.Source,
                Text = report.Text,
            },
        };
    }
}
