using System.Collections.Immutable;
using OnRecord.Ledger.Wording;

namespace OnRecord.Tests.Ledger;

public sealed class WordPoolTests
{
    [Fact]
    public void Read_OneWordTwice_IsKeptOnce()
    {
        ImmutableArray<Word> words = WordReader.Read("Lanterns were seen; nobody lit the lanterns.");
        Word first = words[0],
            second = words[^1];

        (first.Form, first.Stem).ShouldBe(("lanterns", "lantern"));
        second.Form.ShouldBeSameAs(first.Form);
        second.Stem.ShouldBeSameAs(first.Stem);
    }

    [Fact]
    public void Of_MoreWordsThanThereArePlaces_AreWhatTheyWere() =>
        Parallel.For(0, 200_000, i => WordPool.Of($"quay{i % 100_000}").ShouldBe($"quay{i % 100_000}"));
}
