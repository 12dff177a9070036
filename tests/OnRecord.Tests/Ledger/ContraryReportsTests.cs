using System.Text;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

/// <summary>Two reports that say the opposite in nearly the same words.</summary>
public sealed class ContraryReportsTests
{
    private static readonly OnRecordReader Reader = OnRecordReader.Load();

    /// <summary>Whoever says that it never happened asserts nowhere that it did.</summary>
    [Theory]
    [InlineData("Captain Jan Ek said the Chilean trawler never entered Peruvian waters.")]
    [InlineData("Captain Jan Ek said the Chilean trawler could not have entered Peruvian waters.")]
    [InlineData("Captain Jan Ek said the Chilean trawler did not enter Peruvian waters.")]
    public void Keep_OneSaysSoAndAnotherNever_DoNotBothAssertIt(string contrary) =>
        Keep("Peru said the Chilean trawler entered Peruvian waters.", contrary)
            .Claims.ShouldNotContain(c => c.Positions.Count(p => p.Stance == Stance.Asserts) > 1);

    /// <summary>What one thinks of a thing is not what another tells of it.</summary>
    [Fact]
    public void Keep_ValuationAndFact_AreTwoClaims() =>
        Keep(
            "President Jan Ek has described Peru’s downing of a Chilean fighter jet as a “stab in the back”. Two Peruvian fighters downed a Chilean fighter jet due to an “airspace violation,” according to the Peruvian army."
        )
            .Claims.ShouldAllBe(c => c.Positions.Select(p => p.Actor).Distinct().Count() == 1);

    [Theory]
    [InlineData("Karsia accuses Tolvia\n\nKarsia accuses Norland over the river.", "Tolvia")]
    [InlineData("Norland and Karsia have accused each other of lying about the strike.", "each other of lying about the strike")]
    [InlineData("The bank apologised to everyone affected by the incident.", "to everyone affected by the incident")]
    public void Keep_NothingPutForward_IsNoClaim(string text, string words) => Keep(text).Claims.ShouldAllBe(c => c.Text != words);

    private static LedgerRecord Keep(params string[] texts) =>
        new LedgerKeeper().Keep([.. texts.Select((text, i) => Reader.Read(Encoding.UTF8.GetBytes($"Report {i}\n\n{text}"), source: $"{i}.txt"))]);
}
