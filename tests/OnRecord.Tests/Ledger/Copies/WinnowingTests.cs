using FsCheck;
using FsCheck.Fluent;
using OnRecord.Ledger.Copies;
using OnRecord.Text;

namespace OnRecord.Tests.Ledger.Copies;

/// <summary>The guarantee: whatever run of <see cref="Winnowing.CertainRun"/> words two texts share, they share a fingerprint.</summary>
public sealed class WinnowingTests
{
    [Fact]
    public void Choose_SharedRunAnywhere_SharesAFingerprint() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                Gen.Choose(0, 200).ToArbitrary(),
                Gen.Choose(0, 200).ToArbitrary(),
                (int seed, int before, int after) =>
                {
                    var random = new Random(seed);
                    string[] run = Words(random, Winnowing.CertainRun);
                    ulong[] one = Fingerprints([.. Words(random, before), .. run, .. Words(random, after)]);
                    ulong[] other = Fingerprints([.. Words(random, after), .. run, .. Words(random, before)]);
                    one.Intersect(other).ShouldNotBeEmpty();
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Choose_ShorterRuns_AreNotAlwaysFound()
    {
        var random = new Random(7);
        int missed = 0;
        for (int i = 0; i < 200; i++)
        {
            string[] run = Words(random, Shingles.Words + 1);
            if (
                !Fingerprints([.. Words(random, 60), .. run, .. Words(random, 60)])
                    .Intersect(Fingerprints([.. Words(random, 60), .. run, .. Words(random, 60)]))
                    .Any()
            )
                missed++;
        }

        missed.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Choose_LongText_KeepsAboutOneInNine()
    {
        ulong[] shingles = Of(Words(new Random(3), 20_000));

        Winnowing.Choose(shingles).Length.ShouldBeInRange(shingles.Length / 10, shingles.Length / 8);
    }

    [Theory]
    [InlineData("“The harbour,” she SAID,\r\nis not for sale — not now; not ever.")]
    [InlineData("the harbour she said is not\u00a0for sale... not now, not ever")]
    public void Shingles_MarksSpacesAndCapitals_MakeNoDifference(string text) =>
        Shingles.Of(text, [new TextSpan(0, text.Length)]).ShouldBe(Of("the harbour she said is not for sale not now not ever".Split(' ')));

    /// <summary>They are kept in records on disk: a change of the hash would part every record from its copies.</summary>
    [Fact]
    public void Shingles_Hash_IsForEver() => Of("one two three four five six seven eight".Split(' ')).ShouldBe([HashOfEightNumbers]);

    private const ulong HashOfEightNumbers = 15175940713571906985;

    private static ulong[] Fingerprints(string[] words) => Winnowing.Choose(Of(words));

    private static ulong[] Of(string[] words)
    {
        string text = string.Join(' ', words);
        return Shingles.Of(text, [new TextSpan(0, text.Length)]);
    }

    internal static string[] Words(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => "w" + random.Next(5000))];
}
