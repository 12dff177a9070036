using OnRecord.Models.Neural;

namespace OnRecord.Training.Neural;

/// <summary>The loss of a choice among classes, and its gradient.</summary>
internal static class CrossEntropy
{
    /// <summary>Turns scores into the gradient of -log p(<paramref name="gold"/>), times <paramref name="weight"/>, in place.</summary>
    /// <returns>The loss, times the weight.</returns>
    public static float ToGradient(Span<float> scores, int gold, float weight)
    {
        float largest = float.NegativeInfinity;
        foreach (float score in scores)
            largest = MathF.Max(largest, score);
        float sum = 0,
            chosen = scores[gold] - largest;
        for (int i = 0; i < scores.Length; i++)
            sum += scores[i] = ScalarActivation.Exp(scores[i] - largest);
        for (int i = 0; i < scores.Length; i++)
            scores[i] *= weight / sum;
        scores[gold] -= weight;
        return (MathF.Log(sum) - chosen) * weight;
    }
}
