using Xunit.Abstractions;

namespace OnRecord.Tests.Ledger.Figures;

public sealed class FigureAffairsTests(ITestOutputHelper output)
{
    /// <summary>Ten affairs that the rules were made with; the bars stand in docs/quality.md.</summary>
    [Fact]
    public void Keep_TenAffairsOfFigures_ValuesInTheirSeriesAndContradictionsToldFromChanges()
    {
        FigureAffairs measured = FigureAffairs.Measure(Path.Combine(AppContext.BaseDirectory, "Ledger", "Figures", "figure-affairs.txt"));

        output.WriteLine($"{measured.InSeries} of {measured.Values} values in their series, {measured.PairsRight} of {measured.Pairs} pairs right");
        output.WriteLine(measured.Log);
        measured.Values.ShouldBeGreaterThanOrEqualTo(60);
        (100.0 * measured.InSeries / measured.Values).ShouldBeGreaterThanOrEqualTo(80);
        (100.0 * measured.PairsRight / measured.Pairs).ShouldBeGreaterThanOrEqualTo(85);
    }
}
