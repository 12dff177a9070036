using System.Diagnostics;
using System.Text;

namespace OnRecord.Cli.Tests;

/// <summary>
/// What README and docs show is what the program prints: every fenced block that begins with "$ ./onrecord" is run, with the samples beside it,
/// line after "$ " line. A last line "…" cuts the output. With ONRECORD_WRITE_DOCS=1 the blocks are written anew instead.
/// </summary>
public sealed class ShownOutputTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "OnRecord.Cli.dll");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord shown ");

    public ShownOutputTests()
    {
        string samples = _folder.CreateSubdirectory("samples").FullName;
        foreach (string file in Directory.EnumerateFiles(Repository.At("samples")))
            File.Copy(file, Path.Combine(samples, Path.GetFileName(file)));
    }

    public static TheoryData<string> Pages =>
        new([
            "README.md",
            .. Directory.EnumerateFiles(Repository.At("docs"), "*.md").Select(file => "docs/" + Path.GetFileName(file)).Order(StringComparer.Ordinal),
        ]);

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_OutputsThatItShows_AreWhatTheProgramPrints(string page)
    {
        ShownBlocks.Check(Repository.At(page), "$ ./onrecord ", Run);
    }

    private string Run(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments.Split(' ')])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("COLUMNS");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.Result);
        return output;
    }
}
