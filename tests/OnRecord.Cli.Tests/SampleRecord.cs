using System.Diagnostics;
using OnRecord.Records;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Cli.Tests;

/// <summary>A record of the samples, added once by the program itself.</summary>
public sealed class SampleRecord : IDisposable
{
    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "OnRecord.Cli.dll");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord samples ");

    public SampleRecord()
    {
        using Process add = Process.Start(
            new ProcessStartInfo("dotnet", [Program, "add", Repository.At("samples"), "--record", File]) { RedirectStandardError = true }
        )!;
        string error = add.StandardError.ReadToEnd();
        add.WaitForExit();
        add.ExitCode.ShouldBe(0, error);
        using var store = SqliteRecordStore.Open(File);
        Reports = store.Current().ToDictionary(r => r.Report.Id, StringComparer.Ordinal);
    }

    public string File => Path.Combine(_folder.FullName, "onrecord.db");

    public IReadOnlyDictionary<string, ReportRecord> Reports { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
