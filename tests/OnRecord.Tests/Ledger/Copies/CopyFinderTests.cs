using FsCheck;
using FsCheck.Fluent;
using OnRecord.Ledger.Copies;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Tests.Ledger.Copies;

public sealed class CopyFinderTests
{
    [Fact]
    public void Enter_IdenticalOfAnyLength_OneGroup() =>
        Prop.ForAll(
                Gen.Choose(1, 300).ToArbitrary(),
                length =>
                {
                    string[] words = WinnowingTests.Words(new Random(length), length);
                    Groups([words, [.. words]]).ShouldHaveSingleItem().ShouldBe([0, 1]);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Enter_Trimmed_OneGroup() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                Gen.Choose(24, 180).ToArbitrary(),
                Gen.Choose(0, 20).ToArbitrary(),
                (int seed, int kept, int from) =>
                {
                    string[] words = WinnowingTests.Words(new Random(seed), 200);
                    Groups([words, words[from..Math.Min(200, from + kept + 8)]]).ShouldHaveSingleItem().ShouldBe([0, 1]);
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>Single words changed, added and left out, as long as the texts are copies by definition: never missed from 62 words on.</summary>
    [Fact]
    public void Enter_EditedInPlaces_IsNeverMissed() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                Gen.Choose(62, 600).ToArbitrary(),
                Gen.Choose(0, 20).ToArbitrary(),
                (int seed, int length, int edits) =>
                {
                    var random = new Random(seed);
                    string[] words = WinnowingTests.Words(random, length);
                    List<string> edited = [.. words];
                    for (int i = 0; i < edits; i++)
                    {
                        int at = random.Next(edited.Count);
                        if (i % 3 == 0)
                            edited[at] = "x" + i;
                        else if (i % 3 == 1)
                            edited.Insert(at, "y" + i);
                        else
                            edited.RemoveAt(at);
                    }

                    string[] copy = [.. edited];
                    Groups([words, copy]).Count.ShouldBe(Text(words).IsCopyOf(Text(copy)) ? 1 : 0);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Enter_AnyOrder_GivesTheSameGroups() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                seed =>
                {
                    var random = new Random(seed);
                    string[] wire = WinnowingTests.Words(random, 300),
                        other = WinnowingTests.Words(random, 120);
                    string[][] reports =
                    [
                        wire,
                        wire[..150],
                        [.. wire, "agency"],
                        other,
                        wire[100..],
                        [.. other[..40], "and", .. other[40..]],
                        WinnowingTests.Words(random, 90),
                        wire[..60],
                    ];
                    int[] order = [.. Enumerable.Range(0, reports.Length)];
                    random.Shuffle(order);
                    Groups([.. order.Select(i => reports[i])], [.. order.Select(i => (long)i)])
                        .Select(g => string.Join(',', g))
                        .ShouldBe(Groups(reports).Select(g => string.Join(',', g)));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Enter_SharedQuotationOrBoilerplate_IsNoCopy()
    {
        var random = new Random(1);
        string[] shared = WinnowingTests.Words(random, 40);
        Groups([
                [.. WinnowingTests.Words(random, 100), .. shared],
                [.. shared, .. WinnowingTests.Words(random, 100)],
            ])
            .ShouldBeEmpty();
    }

    [Fact]
    public void Enter_DigestOfManyReports_JoinsNothing()
    {
        var random = new Random(2);
        string[][] items = [.. Enumerable.Range(0, 10).Select(_ => WinnowingTests.Words(random, 60))];
        Groups([.. items, [.. items.SelectMany(i => i)]]).ShouldBeEmpty();
    }

    /// <summary>A thousand reports end in the same words, and one of them is printed again: looked for among a bounded number, and found.</summary>
    [Fact]
    public void Enter_BoilerplateOfAThousand_IsPassedOver()
    {
        var random = new Random(3);
        string[] boilerplate = WinnowingTests.Words(random, 40);
        List<string[]> reports = [.. Enumerable.Range(0, 1000).Select(_ => (string[])[.. WinnowingTests.Words(random, 80), .. boilerplate])];
        reports.Add([.. reports[700]]);
        var index = new Counting();
        Enter(index, [.. reports], null);
        Groups(index.Memory, 1001).ShouldHaveSingleItem().ShouldBe([700, 1000]);
        index.Read.ShouldBeLessThan(1001 * 64);
    }

    [Fact]
    public void Enter_NoWords_AreNoCopies() =>
        Groups([
                [],
                [],
            ])
            .ShouldBeEmpty();

    private static List<IReadOnlyList<long>> Groups(string[][] reports, long[]? numbers = null)
    {
        var index = new MemoryCopyIndex();
        Enter(index, reports, numbers);
        return Groups(index, numbers?.Max() + 1 ?? reports.Length);
    }

    private static List<IReadOnlyList<long>> Groups(MemoryCopyIndex index, long numbers) =>
        [.. Enumerable.Range(0, (int)numbers).Where(i => index.CopiesOf(i)?.First() == i).Select(i => (IReadOnlyList<long>)[.. index.CopiesOf(i)!])];

    private static void Enter(ICopyIndex index, string[][] reports, long[]? numbers)
    {
        for (int i = 0; i < reports.Length; i++)
            CopyFinder.Enter(numbers?[i] ?? i, Text(reports[i]), index);
    }

    private static RunningText Text(string[] words)
    {
        string text = string.Join(' ', words);
        return RunningText.Of(
            new ReportEntry
            {
                Id = "",
                Source = "",
                Text = text,
                Body = [new TextSpan(0, text.Length)],
            }
        );
    }

    private sealed class Counting : ICopyIndex
    {
        public MemoryCopyIndex Memory { get; } = new();

        public int Read { get; private set; }

        public IEnumerable<long> Holders(IReadOnlyCollection<long> fingerprints, int most) => Memory.Holders(fingerprints, most);

        public RunningText TextOf(long report)
        {
            Read++;
            return Memory.TextOf(report);
        }

        public long HeadOf(long report) => Memory.HeadOf(report);

        public void Join(long head, long otherHead) => Memory.Join(head, otherHead);

        public void Enter(long report, RunningText text) => Memory.Enter(report, text);
    }
}
