using OnRecord.Cli.Running;
using OnRecord.Web.Takeaway;

namespace OnRecord.Cli.Tests;

/// <summary>What docs/exports.md shows is what is written of a record of the samples. Run here, and not as processes, because they are many.</summary>
public sealed class ExportsPageTests(SampleRecord record) : IClassFixture<SampleRecord>
{
    private static readonly string Page = Repository.At("docs", "exports.md");

    [Fact]
    public void ExportsPage_EveryFormat_IsDescribed()
    {
        string page = File.ReadAllText(Page);
        foreach (TakeawayFormat format in TakeawayFormats.All)
            page.ShouldContain($"`{format.Name}`");
    }

    [Fact]
    public void ExportsPage_OutputsThatItShows_AreWhatIsWritten() => ShownBlocks.Check(Page, "$ onrecord ", Run);

    private string Run(string arguments)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("onrecord shown ");
        try
        {
            // A folder is shown by the standoff in it.
            string[] parts = [.. arguments.Split(' ').Select(part => part == "annotated/" ? folder.FullName : part), "--record", record.File];
            var output = new StringWriter();
            var error = new StringWriter();
            var terminal = new Terminal
            {
                Out = output,
                Error = error,
                In = Stream.Null,
            };
            CommandLine.RunAsync(parts, terminal, new Services()).GetAwaiter().GetResult().ShouldBe(ExitCode.Ok, error.ToString());
            return output + string.Concat(folder.GetFiles("*.ann").Select(file => File.ReadAllText(file.FullName)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
