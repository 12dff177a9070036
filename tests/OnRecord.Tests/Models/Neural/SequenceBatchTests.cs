using OnRecord.Models.Neural;

namespace OnRecord.Tests.Models.Neural;

public class SequenceBatchTests
{
    [Fact]
    public void Row_UnequalSequences_GivesEveryStepARowOfItsOwn()
    {
        int[] lengths = [2, 5, 1, 5];
        var batch = new SequenceBatch(lengths);
        var rows = new SortedSet<int>();
        for (int s = 0; s < lengths.Length; s++)
        for (int t = 0; t < lengths[s]; t++)
            rows.Add(batch.Row(s, t)).ShouldBeTrue();

        rows.ShouldBe(Enumerable.Range(0, 13));
        batch.Active(0).ShouldBe(4);
        batch.Active(4).ShouldBe(2);
        batch.Row(1, 0).ShouldBe(0);
    }
}
