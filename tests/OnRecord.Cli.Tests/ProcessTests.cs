using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;
using OnRecord.Storage;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Cli.Tests;

/// <summary>What only a process of its own shows: streams, signals, exit codes.</summary>
public sealed class ProcessTests : CommandLineFixture
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "OnRecord.Cli.dll");

    [Fact]
    public async Task Process_Help_IsPlainTextOnStandardOutput()
    {
        (int exitCode, string output, string error) = await RunProcess("--help");

        exitCode.ShouldBe(0);
        output.ShouldContain("Usage:\n  onrecord [command]");
        output.ShouldNotContain("\e");
        error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Process_UsageError_LeavesStandardOutputEmpty()
    {
        (int exitCode, string output, string error) = await RunProcess("read", "--nonsense");

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("--nonsense");
    }

    [Fact]
    public async Task Process_MissingRecord_IsExitFour()
    {
        (int exitCode, _, string error) = await RunProcess("statements", "--record", "/nowhere/at all/onrecord.db");

        exitCode.ShouldBe(4);
        error.ShouldContain("/nowhere/at all/onrecord.db");
    }

    [Fact]
    public async Task Process_OutputClosedByItsReader_EndsQuietly()
    {
        using Process process = Start("read", "--help");
        process.StandardOutput.Close();

        await Ending.WaitAsync(process);
        string error = await process.StandardError.ReadToEndAsync();

        error.ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Process_Serve_PrintsItsAddressAnswersAndEndsWhenAsked()
    {
        string record = InFolder("onrecord.db");
        SqliteRecordStore.OpenOrCreate(record).Dispose();
        using Process process = Start("serve", "--port", "0", "--record", record);

        string line = (await process.StandardOutput.ReadLineAsync())!;
        var address = new Uri(line.Split(' ').Single(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)));
        using var client = new HttpClient();
        HttpResponseMessage answer = await client.GetAsync(address);
        await Ending.AskAsync(process);
        string error = await process.StandardError.ReadToEndAsync();

        answer.IsSuccessStatusCode.ShouldBeTrue();
        error.ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
    }

    /// <summary>Who never added anything finds a desk that says how to begin; a record that is named is one that is there.</summary>
    [Fact]
    public async Task Process_ServeWhereThereIsNoRecord_OpensAnEmptyOneAndLeavesNothing()
    {
        string folder = Directory.CreateDirectory(InFolder("fresh")).FullName;
        using Process process = StartIn(folder, "serve", "--port", "0", "--no-open");
        string line = (await process.StandardOutput.ReadLineAsync())!;
        using var client = new HttpClient();

        string page = await client.GetStringAsync(new Uri(line.Split(' ').Single(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal))));
        await Ending.AskAsync(process);
        (int named, _, string error) = await RunProcess("serve", "--port", "0", "--record", Path.Combine(folder, "affair.db"));

        page.ShouldContain("action=\"/samples\"");
        process.ExitCode.ShouldBe(0);
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
        named.ShouldBe(4);
        error.ShouldContain("there is no such file");
    }

    /// <summary>What the collector does not know of counts too: the peak is the process's own.</summary>
    [SkippableFact]
    public async Task Process_ThousandsOfShortSentences_TakeNoMoreMemoryThanAReportMay()
    {
        const long Most = 450L << 20;
        Skip.IfNot(OperatingSystem.IsLinux(), "the peak of a process is asked of Linux");
        string file = Write("short.txt", string.Concat(Enumerable.Repeat("Who are you?\n\nI am I.\n\n", 8000)));
        using Process process = Start("read", file, "--format", "ndjson");
        long peak = 0;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(50)))
        {
            process.Refresh();
            peak = process.HasExited ? peak : Math.Max(peak, process.PeakWorkingSet64);
        }

        (await output).ShouldContain("I am I.");
        peak.ShouldBeInRange(1, Most);
    }

    /// <summary>Killed without warning in the middle of an archive and of a folder: the record is sound, and the same command goes on where it was.</summary>
    [Theory]
    [InlineData("reports.zip")]
    [InlineData("reports")]
    public async Task Process_AddKilled_GoesOnWhereItWas(string name)
    {
        const int reports = 400,
            enough = 10;
        string[] texts =
        [
            .. Enumerable
                .Range(0, reports)
                .Select(i => $"Speaker {i} said on Monday that harbour number {i} had been sold to a company from abroad. The mayor denied it.\n"),
        ];
        if (name.EndsWith(".zip", StringComparison.Ordinal))
            Zip(name, texts);
        else
            Folder(name, texts);

        using (Process first = Start("add", InFolder(name), "--record", Record))
        {
            while (!first.HasExited && Added() < enough)
                await Task.Delay(10);
            first.Kill();
            await Ending.WaitAsync(first);
        }

        int kept = Added();
        kept.ShouldBeInRange(enough, reports - 1);
        using (var store = SqliteRecordStore.Open(Record))
            new RecordVerifier(store).Verify().ShouldBeEmpty();

        (int exitCode, _, string error) = await RunProcess("add", InFolder(name), "--record", Record);

        exitCode.ShouldBe(0);
        error.ShouldContain($"{reports - kept} added");
        error.ShouldContain($"{kept} unchanged");
        Added().ShouldBe(reports);
    }

    private int Added()
    {
        if (!File.Exists(Record))
            return 0;
        try
        {
            using var connection = new SqliteConnection($"Data Source={Record};Mode=ReadOnly;Pooling=False");
            connection.Open();
            using SqliteCommand count = connection.CreateCommand();
            count.CommandText = "SELECT count(*) FROM revision";
            return Convert.ToInt32(count.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
        catch (SqliteException)
        {
            // The tables are not there yet.
            return 0;
        }
    }

    private void Zip(string name, string[] texts)
    {
        using ZipArchive zip = ZipFile.Open(InFolder(name), ZipArchiveMode.Create);
        for (int i = 0; i < texts.Length; i++)
        {
            using Stream entry = zip.CreateEntry($"{i:d4}.txt").Open();
            entry.Write(Encoding.UTF8.GetBytes(texts[i]));
        }
    }

    private void Folder(string name, string[] texts)
    {
        for (int i = 0; i < texts.Length; i++)
        {
            Directory.CreateDirectory(InFolder($"{name}/{i / 100}"));
            Write($"{name}/{i / 100}/{i:d4}.txt", texts[i]);
        }
    }

    private static async Task<(int ExitCode, string Out, string Error)> RunProcess(params string[] args)
    {
        using Process process = Start(args);
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        await Ending.WaitAsync(process);
        return (process.ExitCode, await output, await error);
    }

    private static Process Start(params string[] args) => StartIn("", args);

    private static Process StartIn(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Program);
        foreach (string arg in args)
            start.ArgumentList.Add(arg);
        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
