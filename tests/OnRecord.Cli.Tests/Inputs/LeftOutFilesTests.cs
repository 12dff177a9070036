using OnRecord.Cli.Inputs;

namespace OnRecord.Cli.Tests.Inputs;

public sealed class LeftOutFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord-left-out-");

    [Fact]
    public void Describe_Folder_CountsByKindAndGivesTheFirstNames()
    {
        foreach (string name in new[] { "a.txt", "a.txt.meta.json", "rows.jsonl", "1.md", "2.md", "3.md", "4.md", "README" })
            File.WriteAllText(Path.Combine(_folder.FullName, name), "x");

        LeftOutFiles
            .Describe([_folder.FullName])
            .ShouldBe(
                "left out 6 files beside the reports: 4 .md (1.md, 2.md, 3.md, …), 1 .jsonl (rows.jsonl), 1 readme (README); name one by itself to read it"
            );
    }

    [Fact]
    public void Describe_NothingLeftOut_IsNoNote() => LeftOutFiles.Describe([_folder.FullName, "no such folder", "-"]).ShouldBeNull();

    public void Dispose() => _folder.Delete(recursive: true);
}
