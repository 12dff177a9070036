using OnRecord.Reading;

namespace OnRecord.Tests.Reading.Pages;

public sealed class SectionNameTests
{
    [Theory]
    [InlineData("World", "World")]
    [InlineData("game,news,slider", "game")]
    [InlineData("tide.example", null)]
    [InlineData("The Tide", null)]
    [InlineData("articles", null)]
    public void Read_OnePropertyOfThePage_IsTheSectionWhereItIsOne(string written, string? section) =>
        Section($"<meta property=\"article:section\" content=\"{written}\">").ShouldBe(section);

    [Fact]
    public void Read_ListAndName_IsTheName() =>
        Section("<meta property=\"article:section\" content=\"Arts, Arts News\"><meta name=\"parsely-section\" content=\"Arts\">").ShouldBe("Arts");

    [Fact]
    public void Read_SiteAndName_IsTheName() =>
        Section("<meta property=\"article:section\" content=\"tide.example\"><meta name=\"prism.section\" content=\"Harbours\">").ShouldBe("Harbours");

    private static string? Section(string head) =>
        ReportReader
            .Read(
                "page.html",
                System.Text.Encoding.UTF8.GetBytes(
                    $"<!DOCTYPE html><html><head><link rel=\"canonical\" href=\"https://www.tide.example/1\"><meta property=\"og:site_name\" content=\"The Tide\">{head}</head><body><article><p>Ada Brandt said the harbour was sold to a company from abroad.</p></article></body></html>"
                )
            )
            .Section;
}
