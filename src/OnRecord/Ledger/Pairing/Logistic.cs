using System.Numerics;

namespace OnRecord.Ledger.Pairing;

/// <summary>A logistic model.</summary>
internal static class Logistic
{
    /// <param name="weights">One for each value, the bias last.</param>
    /// <returns>0 to 1.</returns>
    public static double Probability(ReadOnlySpan<float> weights, ReadOnlySpan<float> values)
    {
        double sum = weights[values.Length];
        for (int i = 0; i < values.Length; i++)
            sum += weights[i] * values[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The log odds of <see cref="Probability"/>, as near as sums of single floats are.</summary>
    public static double QuickLogOdds(ReadOnlySpan<float> weights, ReadOnlySpan<float> values)
    {
        float sum = weights[values.Length];
        int i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
            sum += Vector.Dot(new Vector<float>(weights[i..]), new Vector<float>(values[i..]));
        for (; i < values.Length; i++)
            sum += weights[i] * values[i];
        return sum;
    }
}
