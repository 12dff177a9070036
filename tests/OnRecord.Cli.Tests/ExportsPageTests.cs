using System.Diagnostics;
using OnRecord.Web.Takeaway;

namespace OnRecord.Cli.Tests;

/// <summary>What docs/exports.md shows beside the outputs that <see cref="ShownOutputTests"/> runs.</summary>
public sealed class ExportsPageTests(SampleRecord record) : IClassFixture<SampleRecord>
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("ONRECORD_WRITE_DOCS") == "1";

    [Fact]
    public void ExportsPage_EveryFormat_IsDescribed()
    {
        string page = File.ReadAllText(Repository.At("docs", "exports.md"));
        foreach (TakeawayFormat format in TakeawayFormats.All) page.ShouldContain($"`{format.Name}`");
    }

    [Fact]
    public void ExportsPage_StandoffThatItShows_IsWhatIsWritten()
    {
        const string fence = "```brat\n", end = "```\n";
        const int shown = 9;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("onrecord brat ");
        try
        {
            using Process export = Process.Start(new ProcessStartInfo("dotnet", [SampleRecord.Program, "export", "brat", "--report", "courier-leak.txt", "--record", record.File, "--output", folder.FullName]))!;
            export.WaitForExit();
            string written = string.Concat(File.ReadLines(folder.GetFiles("courier-leak-*.ann").Single().FullName).Take(shown).Select(line => line + "\n"));
            string path = Repository.At("docs", "exports.md"), page = File.ReadAllText(path);
            int start = page.IndexOf(fence, StringComparison.Ordinal) + fence.Length, close = page.IndexOf(end, start, StringComparison.Ordinal);
            if (Writes) File.WriteAllText(path, page[..start] + written + page[close..]);
            else page[start..close].ShouldBe(written);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
