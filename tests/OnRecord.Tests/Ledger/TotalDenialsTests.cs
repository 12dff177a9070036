using System.Text;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

/// <summary>Who says that there was none of a deed denies the one that the same report tells of.</summary>
public sealed class TotalDenialsTests
{
    private const string Asked = "Ilse Brandt, who leads the Harbour party, told reporters that Norland had asked Tarvia to widen the canal.";

    private static readonly OnRecordReader Reader = OnRecordReader.Load();

    [Theory]
    [InlineData($"{Asked} \"There has been no such request,\" said Piet Maan, the foreign minister of Tarvia.", "had asked")]
    [InlineData($"{Asked} The embassy of Norland said that no formal request to widen the canal had been submitted.", "had asked")]
    [InlineData(
        "Ilse Brandt told reporters that the duty engineer had telephoned the mayor at nine. \"That call never came,\" said Piet Maan, the mayor.",
        "telephoned"
    )]
    [InlineData(
        "Ilse Brandt told reporters that Holm Steel had submitted an offer for the yard. Holm Steel said that no offer had been made.",
        "submitted an offer"
    )]
    public void Keep_SaysThatThereWasNone_DeniesWhatWasTold(string text, string told)
    {
        IReadOnlyList<ClaimEntry> claims = Keep(text);

        ClaimEntry claim = claims.Single(c => c.Status == ClaimStatus.Disputed);
        claim.Text.ShouldContain(told);
        claim.Positions.ShouldContain(p => p.Stance == Stance.Asserts && p.Actor == "Ilse Brandt");
        claim.Positions.ShouldContain(p => p.Stance == Stance.Denies && p.Answers != null);
    }

    [Theory]
    // Another thing was asked for, another deed was done.
    [InlineData($"{Asked} The embassy of Norland said that no request for submarines had been submitted.")]
    [InlineData($"{Asked} The embassy of Norland said that no letter had been received.")]
    // Something is granted, left open or not known.
    [InlineData($"{Asked} The embassy of Norland said that no request to widen the canal had been submitted until Tuesday.")]
    [InlineData("Ilse Brandt told reporters that Holm Steel had evidence of the leak. Holm Steel said that there was no evidence of the leak.")]
    // It concerns neither whoever denies nor says of which deed it speaks.
    [InlineData(
        "Ilse Brandt told reporters that Holm Steel had submitted an offer for the yard. Ada Krone, of the weather office, said that no offer had been made."
    )]
    // Nobody denies what he said himself.
    [InlineData("Piet Maan told reporters that Holm Steel had submitted an offer for the yard. Piet Maan said that no offer had been made.")]
    // It was not told yet.
    [InlineData("\"Nobody has been arrested,\" said Ada Krone, the sheriff. Piet Maan told reporters that Ada Krone had arrested nine sailors in the harbour.")]
    // Two without a name may be one.
    [InlineData("One official said that Holm Steel had submitted an offer for the yard. Another official said that no offer for the yard had been made.")]
    public void Keep_SaysThatThereWasNoneOfSomethingElse_AnswersNobody(string text) =>
        Keep(text).SelectMany(c => c.Positions).ShouldNotContain(p => p.Why!.Contains("there was none", StringComparison.Ordinal));

    [Theory]
    [InlineData("Piet Maan said that no offer had been made.")]
    [InlineData("Piet Maan said that nobody had called the dockmaster.")]
    [InlineData("Piet Maan said that there was no plan to close the yard.")]
    public void Read_SubjectThatNegates_IsCountedOnce(string text) =>
        Reader.Read(Encoding.UTF8.GetBytes(text), source: "harbour.txt").Propositions.ShouldContain(p => p.Polarity == Polarity.Negative);

    private static IReadOnlyList<ClaimEntry> Keep(string text) =>
        new LedgerKeeper().Keep([Reader.Read(Encoding.UTF8.GetBytes(text), source: "harbour.txt")]).Claims;
}
