using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Attribution;

/// <summary>Quotation marks that quote nobody, read with the committed models.</summary>
public sealed class HardNegativesTests
{
    private static readonly Lazy<LanguageModel> Language = new(() => LanguageModel.Load(ModelFiles.DefaultDirectory));
    private static readonly Lazy<StatementFinder> Finder = new(() =>
        StatementFinder.Load(ModelManifest.Read(ModelFiles.DefaultDirectory), Language.Value.Vectors)
    );

    [Theory]
    [InlineData("Her novel, \"The Long Night\", won a prize in May.")]
    [InlineData("The film, titled \"Dust\", opens today.")]
    [InlineData("Vinnie \"the Ferret\" Gallo was jailed in 1997.")]
    [InlineData("The bridge, nicknamed \"Old Grumbler\", was closed for repairs.")]
    [InlineData("The firm's \"green\" fuel is made from coal.")]
    [InlineData("The so-called \"freedom caucus\" met on Monday.")]
    [InlineData("The slogan “Bread and Peace” is on every wall.")]
    [InlineData("Banners with the motto \"Work First\" hung in the hall.")]
    [InlineData("The committee adopted the \"Clean Rivers Act\" in June.")]
    [InlineData("The mayor opened the \"Harbour of Hope\" bridge on Friday.")]
    public void Find_MarksThatQuoteNobody_MakeNoStatement(string text)
    {
        var report = new Report
        {
            Id = "",
            Source = "",
            Text = text,
            Body = [new TextSpan(0, text.Length)],
        };

        Finder.Value.Find(report, Language.Value.Parse(Tokenizer.Tokenize(report))).Count.ShouldBe(0);
    }
}
