using OnRecord.Reading;
using OnRecord.Reading.Inputs;

namespace OnRecord.Tests.Reading.Inputs;

public sealed class FolderFactsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord facts ");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("{outlet}_{date}_*", "lake-gazette_2021-05-04_pumps.txt", "lake gazette", "2021-05-04", null)]
    [InlineData("{outlet}_{date}_*", "Lake_Gazette_20210504_pumps.html.gz", "Lake Gazette", "2021-05-04", null)]
    [InlineData("{date} {headline}.txt", "2021_05_04 The pumps stop.txt", null, "2021-05-04", "The pumps stop")]
    [InlineData("*-{date}", "x-2021.05.04.txt", null, "2021-05-04", null)]
    [InlineData("{outlet}_{date}_*", "notes.txt", null, null, null)]
    [InlineData("{outlet}_{date}_*", "gazette_2021-19-04_a.txt", "gazette", null, null)]
    public void Complete_NameThatFollowsThePattern_SaysWhatItSays(string pattern, string name, string? outlet, string? date, string? headline)
    {
        ReadingOptions facts = FolderFacts.Read(null, pattern).Complete(ReadingOptions.Default, "some/folder/" + name);

        facts.Outlet?.Name.ShouldBe(outlet);
        facts.Published?.FirstDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(date);
        facts.Headline.ShouldBe(headline);
    }

    [Theory]
    [InlineData("file,outlet,published\nb/one.txt,\"The \"\"Lake\"\", weekly\",2021-05-04\n")]
    [InlineData("published;outlet;file\r\n2021-05-04;The \"Lake\", weekly;b/one.txt\r\n")]
    [InlineData("\uFEFFFile\tDate\tOutlet\none.txt\t4 May 2021\tThe \"Lake\", weekly")]
    public void Complete_FileInTheTable_IsAsTheTableSays(string table)
    {
        ReadingOptions facts = Table(table).Complete(ReadingOptions.Default, "a/b/one.txt");

        facts.Outlet!.Name.ShouldBe("The \"Lake\", weekly");
        facts.Published!.FirstDay.ShouldBe(new DateOnly(2021, 5, 4));
    }

    [Fact]
    public void Complete_WhatIsGiven_GoesBeforeTableAndTableBeforeName()
    {
        string path = Path.Combine(_folder.FullName, "facts.csv");
        File.WriteAllText(path, "file,headline\none_2021-05-04.txt,Pumps\n");
        FolderFacts facts = FolderFacts.Read(path, "{headline}_{date}");

        facts.Complete(ReadingOptions.Default, "one_2021-05-04.txt").Headline.ShouldBe("Pumps");
        facts.Complete(new ReadingOptions { Headline = "Given" }, "one_2021-05-04.txt").Headline.ShouldBe("Given");
    }

    [Theory]
    [InlineData("outlet,published\nx,2021-05-04\n", "no column \"file\"")]
    [InlineData("file,published\none.txt,soon\n", "\"soon\"")]
    [InlineData("", "no column \"file\"")]
    public void Read_TableThatSaysNothing_IsRefused(string table, string why) =>
        Should.Throw<UnreadableReportException>(() => Table(table)).Message.ShouldContain(why);

    [Theory]
    [InlineData("{paper}_{date}")]
    [InlineData("plain")]
    [InlineData("*")]
    public void Read_PatternWithoutKnownFields_IsTheCallersMistake(string pattern) => Should.Throw<ArgumentException>(() => FolderFacts.Read(null, pattern));

    [Fact]
    public void Open_Folder_GivesEachFileItsFacts()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "gazette_2021-05-04_a.txt"), "The pumps of the mill stood still on Tuesday, the keeper said.");

        Input input = InputReader.Open(_folder.FullName, new ReadingOptions { Facts = FolderFacts.Read(null, "{outlet}_{date}_*") }).ShouldHaveSingleItem();

        Batch(input).Published!.FirstDay.ShouldBe(new DateOnly(2021, 5, 4));
        Batch(input).Outlet!.Name.ShouldBe("gazette");
    }

    private static Report Batch(Input input) => ReportReader.Read(input.Source, input.Bytes, input.Options);

    private FolderFacts Table(string table)
    {
        string path = Path.Combine(_folder.FullName, "facts.csv");
        File.WriteAllText(path, table);
        return FolderFacts.Read(path, null);
    }
}
