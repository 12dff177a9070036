using System.IO.Compression;
using System.Text;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Reading.Inputs;

public sealed class InputReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onrecord-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public void Open_Folder_IsReadRecursivelyInOrderWithSidecars()
    {
        string b = Write("b.txt", "B"),
            a = Write("a/z.txt", "A");
        Write("b.txt.meta.json", "{\"outlet\":\"The Paper\"}");
        Write("README.md", "What is in this folder");
        Write("a/README", "What is in this folder");
        Write("a/rows.jsonl", "{}");
        List<Input> found = [.. InputReader.Open(_folder, ReadingOptions.Default)];
        found.Select(i => i.Source).ShouldBe([a, b]);
        found[1].Options.Outlet.ShouldBe(new OutletEntry("The Paper", OutletEntry.Given) { From = "its sidecar" });
    }

    [Fact]
    public void LeftOut_Folder_NamesWhatLiesBesideTheReportsWithoutSidecars()
    {
        Write("b.txt", "B");
        Write("b.txt.meta.json", "{}");
        string notes = Write("notes.MD", "Notes"),
            rows = Write("a/rows.jsonl", "{}");

        InputReader.LeftOut(_folder).ShouldBe([rows, notes], ignoreOrder: true);
        InputReader.LeftOut(notes).ShouldBeEmpty();
    }

    [Fact]
    public void Open_FolderOfFilesAndArchives_SaysHowMuchIsRead()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"word{i} "));
        Write("a/1.txt", text);
        using (ZipArchive zip = ZipFile.Open(Path.Combine(_folder, "b.zip"), ZipArchiveMode.Create))
            foreach (string name in new[] { "z.txt", "a.txt" })
                using (var entry = new StreamWriter(zip.CreateEntry(name).Open()))
                    entry.Write(text + name);
        Write("c.txt", "C");

        List<Input> found = [.. InputReader.Open(_folder, ReadingOptions.Default)];

        long size = InputReader.Size(_folder),
            zipped = new FileInfo(Path.Combine(_folder, "b.zip")).Length;
        size.ShouldBe(text.Length + zipped + 1);
        found.Select(i => i.BytesRead).ShouldBeInOrder(SortDirection.Ascending);
        found[0].BytesRead.ShouldBe(text.Length);
        (found[1].BytesRead - text.Length).ShouldBeInRange(zipped / 3, zipped * 2 / 3);
        found[^1].BytesRead.ShouldBe(size);
    }

    /// <summary>Here gone between listing and reading; whom no permission stops, too, meets a folder that does not open.</summary>
    [Fact]
    public void Open_FolderWithOneThatDoesNotOpen_NamesItAndReadsTheRest()
    {
        string first = Write("a/1.txt", "A"),
            last = Write("c/1.txt", "C");
        string gone = Path.GetDirectoryName(Write("b/1.txt", "B"))!;
        var found = new List<Input>();
        foreach (Input input in InputReader.Open(_folder, ReadingOptions.Default))
        {
            if (found.Count == 0)
                Directory.Delete(gone, recursive: true);
            found.Add(input);
        }

        found.Select(i => i.Source).ShouldBe([first, gone, last]);
        found[1].Fault.ShouldNotBeNull().ShouldStartWith(gone);
        found.Where(i => i.Fault is null).Count().ShouldBe(2);
    }

    [Fact]
    public void Open_FolderWithoutPermission_NamesItAndReadsTheRest()
    {
        // Permissions do not stop whoever is above them, nor are they these on Windows.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        string closed = Path.GetDirectoryName(Write("a/1.txt", "A"))!,
            open = Write("b.txt", "B");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            List<Input> found = [.. InputReader.Open(_folder, ReadingOptions.Default)];

            found.Select(i => i.Source).ShouldBe([closed, open]);
            found[0].Fault.ShouldNotBeNull().ShouldContain("the folder can't be opened");
            InputReader.Size(_folder).ShouldBe(1);
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Open_MissingFile_IsAFault() =>
        InputReader.Open(Path.Combine(_folder, "no.txt"), ReadingOptions.Default).ShouldHaveSingleItem().Fault!.ShouldContain("no such file");

    [Fact]
    public void Open_FileOverTheLimit_IsAFaultThatSaysWhatToDo() =>
        InputReader
            .Open(Write("long.txt", new string('x', 1000)), new ReadingOptions { MaximumBytes = 100 })
            .ShouldHaveSingleItem()
            .Fault!.ShouldContain("raise the limit");

    [Fact]
    public void Open_Feed_GivesItsItemsWithWhatTheFeedSays()
    {
        string path = Write(
            "feed.xml",
            "<rss><channel><title>The Paper</title><item><title>H</title><guid>g1</guid><pubDate>Mon, 14 Mar 2022 10:30:00 GMT</pubDate><description>&lt;p&gt;She said no.&lt;/p&gt;</description></item><item><link>https://a.example/2</link></item></channel></rss>"
        );
        List<Input> found = [.. InputReader.Open(path, ReadingOptions.Default)];
        found[0].Source.ShouldBe(path + "!/g1");
        Encoding.UTF8.GetString(found[0].Bytes.Span).ShouldContain("<p>She said no.</p>");
        found[0]
            .Options.ShouldSatisfyAllConditions(
                o => o.Outlet.ShouldBe(new OutletEntry("The Paper", OutletEntry.Metadata)),
                o => o.Headline.ShouldBe("H"),
                o => o.Published!.FirstDay.ShouldBe(new DateOnly(2022, 3, 14))
            );
        found[1].Fault!.ShouldContain("only its address");
    }

    [Fact]
    public void Open_PageThatMentionsRss_IsADocument() =>
        InputReader
            .Open(Write("page.html", "<!DOCTYPE html><html><body>rss feed</body></html>"), ReadingOptions.Default)
            .ShouldHaveSingleItem()
            .Fault.ShouldBeNull();
}
