namespace OnRecord.Ledger.Pairing;

/// <summary>A logistic model.</summary>
internal static class Logistic
{
    /// <param name="weights">One for each value, the bias last.</param>
    /// <param name="more">What is added to the sum.</param>
    /// <returns>0 to 1.</returns>
    public static double Probability(ReadOnlySpan<float> weights, ReadOnlySpan<float> values, double more = 0)
    {
        double sum = weights[values.Length];
        for (int i = 0; i < values.Length; i++)
            sum += weights[i] * values[i];
        return 1 / (1 + Math.Exp(-sum - more));
    }
}
