using OnRecord.Cli.Printing;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Tests.Printing;

public sealed class ReportNamesTests
{
    private const string Hash = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>A series knows its reports by their hashes alone.</summary>
    [Theory]
    [InlineData(null, "ships.txt")]
    [InlineData("The Tide", "The Tide")]
    public void Of_ReportAtHand_IsItsOutletOrItsFile(string? outlet, string name)
    {
        var record = new ReportRecord
        {
            Report = new ReportEntry
            {
                Id = Hash,
                Source = "news/ships.txt",
                Text = "Forty ships came.",
                Outlet = outlet is null ? null : new OutletEntry(outlet, OutletEntry.Given),
            },
        };

        ReportNames.Of(record, Hash).ShouldBe(name);
    }

    [Theory]
    [InlineData("https://tide.example/2024/", "2024")]
    [InlineData("news/ships.txt", "ships.txt")]
    [InlineData("/", "/")]
    public void FileOf_Address_IsItsLastPart(string source, string name) => ReportNames.FileOf(source).ShouldBe(name);
}
