using System.Diagnostics;
using System.Globalization;
using System.Text;
using OnRecord.Cli.Running;
using OnRecord.Storage;
using Xunit.Abstractions;

namespace OnRecord.Cli.Tests;

/// <summary>
/// The long run by hand (<c>./survive</c>): processes and servers are killed at random moments, again and again, and afterwards every report is there once.
/// ONRECORD_SURVIVE says how often; ONRECORD_SEED, which moments. The same in small is part of every run: see <c>ProcessTests</c> and
/// <c>WorkCommandTests</c>.
/// </summary>
public sealed class SurviveTests(RabbitServer rabbit, PostgresServer postgres, ITestOutputHelper output)
    : CommandLineFixture,
        IClassFixture<RabbitServer>,
        IClassFixture<PostgresServer>
{
    private const int Folder = 60,
        Sent = 15;

    // From before the first report is entered to after the last.
    private const int LongestAdd = 3000,
        LongestWork = 8000;

    private readonly Random _random = new(Given("ONRECORD_SEED") ?? 1);

    private static int Rounds
    {
        get
        {
            int? rounds = Given("ONRECORD_SURVIVE");
            Skip.If(rounds is null, "the long run is made by hand: ./survive");
            return rounds!.Value;
        }
    }

    [SkippableFact]
    public void Add_KilledAtRandomMoments_LosesAndDoublesNothing()
    {
        int rounds = Rounds,
            records = 0;
        string folder = InFolder("reports");
        Directory.CreateDirectory(folder);
        for (int i = 0; i < Folder; i++)
            File.WriteAllText(Path.Combine(folder, $"{i}.txt"), Text(i));
        string[] sources = [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)];
        string? whole = null;
        for (int kills = 0; kills < rounds; )
        {
            string record = InFolder($"{records++}.db");
            for (int round = 0; round < 4 && kills < rounds; round++, kills++)
                Kill(Begin("add", folder, "--record", record), _random.Next(LongestAdd));
            End(Begin("add", folder, "--record", record));
            string told = Check(record, sources);
            whole ??= told;
            told.ShouldBe(whole);
        }

        output.WriteLine($"add: {rounds} kills, {records} records of {Folder} reports, nothing lost, nothing doubled, all equal");
    }

    [SkippableFact]
    public void Work_WorkersAndServersKilledAtRandomMoments_LosesAndDoublesNothing()
    {
        int rounds = Rounds;
        string queue = rabbit.Address,
            record = postgres.Address("survived");
        int[] kills = new int[3];
        var sources = new List<string>();
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < Sent; i++)
                sources.Add(Write($"{sources.Count}.txt", Encoding.UTF8.GetBytes(Text(sources.Count))));
            Run(["send", .. sources[^Sent..], "--queue", queue]).ShouldSatisfyAllConditions(o => o.ExitCode.ShouldBe(ExitCode.Ok, o.Error));
            Process worker = Begin("work", "--queue", queue, "--record", record);
            int victim = _random.Next(kills.Length),
                moment = _random.Next(LongestWork);
            kills[victim]++;
            if (victim > 0)
                Thread.Sleep(moment);
            if (victim == 1)
                postgres.Stop();
            if (victim == 2)
                rabbit.Crash();
            if (victim == 1)
                postgres.Again();
            if (victim == 2)
                rabbit.Again();
            Kill(worker, victim == 0 ? moment : 0);
        }

        End(Begin("work", "--queue", queue, "--record", record, "--until-empty"));
        Check(record, sources.Order(StringComparer.Ordinal));
        output.WriteLine(
            $"work: {kills[0]} kills of the worker, {kills[1]} of PostgreSQL, {kills[2]} of RabbitMQ; {sources.Count} reports sent, each there once, sound"
        );
    }

    /// <returns>What the record holds of statements.</returns>
    private string Check(string record, IEnumerable<string> sources)
    {
        using IRecordStore store = RecordStores.Open(record);
        store.Current().Select(r => r.Report.Source).Order(StringComparer.Ordinal).ShouldBe(sources);
        store.Journal().Entries.ShouldBe(store.Count());
        new RecordVerifier(store).Verify().ShouldBeEmpty();
        return Run("statements", "--format", "ndjson", "--record", record).Out;
    }

    private static string Text(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Minister Ada Brandt denied on Monday that quay {number} was sold. “It stays ours,” she said. The mayor declined to comment on quay {number}."
        );

    private static Process Begin(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [SampleRecord.Program, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    private static void Kill(Process process, int after)
    {
        using (process)
        {
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            if (!process.WaitForExit(after))
                process.Kill();
            process.WaitForExit();
        }
    }

    private static void End(Process process)
    {
        using (process)
        {
            string error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(ExitCode.Ok, error);
        }
    }

    private static int? Given(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
