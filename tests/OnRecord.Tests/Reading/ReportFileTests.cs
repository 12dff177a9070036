using OnRecord.Reading;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Reading;

public sealed class ReportFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onrecord-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_Sidecar_GivesItsFacts()
    {
        string path = Write("a.txt", "The talks ended on Monday, an official said.");
        Write("a.txt.meta.json", """{"published": "2022-03-15", "outlet": "The Courier", "url": "https://example.org/a", "headline": "Talks end"}""");

        Report report = ReportFile.Read(path);

        report.Published.ShouldBe(CalendarDates.Read("2022-03-15", TimeBasis.Given)! with { From = "its sidecar" });
        report.Outlet!.Name.ShouldBe("The Courier");
        report.Url.ShouldBe("https://example.org/a");
        report.Title.ShouldBe("Talks end");
    }

    [Fact]
    public void Read_OptionsAndSidecar_OptionsGoFirst()
    {
        string path = Write("a.txt", "The talks ended on Monday, an official said.");
        Write("a.txt.meta.json", """{"outlet": "The Courier"}""");

        ReportFile.Read(path, new ReadingOptions { Outlet = new OutletEntry("The Herald", OutletEntry.Given) }).Outlet!.Name.ShouldBe("The Herald");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"published": "some day"}""")]
    [InlineData("""{"outlet": 7}""")]
    public void Read_DamagedSidecar_IsNamed(string sidecar)
    {
        string path = Write("a.txt", "The talks ended on Monday, an official said.");
        Write("a.txt.meta.json", sidecar);

        Should.Throw<UnreadableReportException>(() => ReportFile.Read(path)).Message.ShouldContain("a.txt.meta.json");
    }

    [Fact]
    public void Read_MissingFile_SaysSo() =>
        Should.Throw<UnreadableReportException>(() => ReportFile.Read(Path.Combine(_folder, "none.txt"))).Message.ShouldContain("no such file");

    [Fact]
    public void Read_Directory_SaysSo() => Should.Throw<UnreadableReportException>(() => ReportFile.Read(_folder)).Message.ShouldContain("directory");

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
