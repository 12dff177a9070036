using OnRecord.Training.Language;

namespace OnRecord.Training.Tests.Language;

public class ChainLossTests
{
    private const int Classes = 3;

    private static readonly int[] Gold = [2, 0, 1];
    private static readonly float[] Words = [0.3f, -0.2f, 0.9f, 0.1f, 0.4f, -1f, 0f, 0.7f, -0.5f];
    private static readonly float[] Steps = [.. Enumerable.Range(0, Gold.Length * Classes * Classes).Select(i => (i * 7 % 11 / 5f) - 1)];

    [Fact]
    public void ToGradient_AnyScores_IsWhatSmallChangesOfTheScoresShow()
    {
        const float Small = 1e-2f;
        float[] words = [.. Words],
            steps = [.. Steps];
        new ChainLoss(Classes).ToGradient(words, steps, Gold);

        for (int i = 0; i < Words.Length; i++)
            words[i].ShouldBe((Loss(i, Small, -1) - Loss(i, -Small, -1)) / (2 * Small), 1e-3);
        for (int i = Classes * Classes; i < Steps.Length; i++)
            steps[i].ShouldBe((Loss(-1, Small, i) - Loss(-1, -Small, i)) / (2 * Small), 1e-3);
    }

    [Fact]
    public void ToGradient_OneWord_IsThatOfAPlainChoice()
    {
        float[] words = [0, 0, 0];

        new ChainLoss(Classes).ToGradient(words, new float[Classes * Classes], [1]).ShouldBe(MathF.Log(3), 1e-5);
        words.ShouldBe([1 / 3f, -2 / 3f, 1 / 3f], 1e-5);
    }

    private static float Loss(int word, float by, int step)
    {
        float[] words = [.. Words],
            steps = [.. Steps];
        if (word >= 0)
            words[word] += by;
        if (step >= 0)
            steps[step] += by;
        return new ChainLoss(Classes).ToGradient(words, steps, Gold);
    }
}
