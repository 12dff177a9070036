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

    private static LedgerRecord Keep(params string[] texts) =>
        new LedgerKeeper().Keep([.. texts.Select((text, i) => Reader.Read(Encoding.UTF8.GetBytes($"Report {i}\n\n{text}"), source: $"{i}.txt"))]);
}
