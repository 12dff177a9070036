using System.Diagnostics;
using System.Globalization;
using System.Text;
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

        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        error.ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Process_Serve_PrintsItsAddressAnswersAndEndsOnInterrupt()
    {
        string record = InFolder("onrecord.db");
        SqliteRecordStore.OpenOrCreate(record).Dispose();
        using Process process = Start("serve", "--port", "0", "--record", record);

        string line = (await process.StandardOutput.ReadLineAsync())!;
        var address = new Uri(line.Split(' ').Single(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)));
        using var client = new HttpClient();
        HttpResponseMessage answer = await client.GetAsync(address);
        using Process interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        answer.IsSuccessStatusCode.ShouldBeTrue();
        error.ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
    }

    private static async Task<(int ExitCode, string Out, string Error)> RunProcess(params string[] args)
    {
        using Process process = Start(args);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }

    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        start.ArgumentList.Add(Program);
        foreach (string arg in args) start.ArgumentList.Add(arg);
        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
