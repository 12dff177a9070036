using OnRecord.Training.Ledger;

namespace OnRecord.Training.Tests;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void Fit_OddsThatRiseByAFeature_FindsThem()
    {
        // Three of four without the feature are false, three of four with it are true: log odds of -1.1 and 1.1.
        List<(float[], bool, double)> examples = [.. Enumerable.Range(0, 4000).Select(i => (new float[] { i % 2 }, (i / 2 % 4 == 0) != (i % 2 == 1), 1.0))];

        float[] weights = LogisticRegression.Fit(examples, 1);

        weights[1].ShouldBe(-1.1f, 0.05f);
        weights[0].ShouldBe(2.2f, 0.1f);
    }

    [Fact]
    public void Fit_WeightOfTwo_CountsAsTwoExamples()
    {
        (float[], bool, double) yes = ([1], true, 1),
            no = ([0], false, 1);

        LogisticRegression.Fit([yes with { Item3 = 2 }, no], 1).ShouldBe(LogisticRegression.Fit([yes, yes, no], 1), tolerance: 1e-5f);
    }

    [Fact]
    public void Fit_FeatureThatSeparatesAll_StaysFinite() =>
        LogisticRegression.Fit([.. Enumerable.Range(0, 50).Select(i => (new float[] { i % 2, 1 }, i % 2 == 1, 1.0))], 2).ShouldAllBe(w => float.IsFinite(w));
}
