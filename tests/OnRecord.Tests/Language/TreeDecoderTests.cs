using FsCheck;
using FsCheck.Fluent;
using OnRecord.Language;

namespace OnRecord.Tests.Language;

public class TreeDecoderTests
{
    [Fact]
    public void Decode_CycleInTheBestHeads_FindsTheBestTree()
    {
        // Words 0 and 1 want each other; word 2 is the root and wants nothing.
        float[] scores = [0, -9, 8, 3, 0, 9, -9, 2, 5, 0, 0, -9];
        var heads = new int[3];
        TreeDecoder.Decode(scores, heads);

        heads.ShouldBe([2, 0, -1]);
    }

    [Fact]
    public void Decode_AnyScores_GivesATreeWithOneRoot()
    {
        Gen<(int Words, int Seed)> cases = from words in Gen.Choose(1, 9) from seed in Gen.Choose(0, int.MaxValue - 1) select (words, seed);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(cases.ToArbitrary(), given => IsTree(given.Words, given.Seed)));
    }

    private static bool IsTree(int n, int seed)
    {
        var random = new Random(seed);
        float[] scores = [.. Enumerable.Range(0, n * (n + 1)).Select(_ => (random.NextSingle() * 20) - 10)];
        var heads = new int[n];
        TreeDecoder.Decode(scores, heads);
        if (heads.Count(head => head < 0) != 1)
            return false;
        for (int i = 0; i < n; i++)
        {
            int steps = 0;
            for (int at = i; at >= 0; at = heads[at])
                if (++steps > n)
                    return false;
        }

        return true;
    }
}
