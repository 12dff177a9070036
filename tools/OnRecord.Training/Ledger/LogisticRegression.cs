namespace OnRecord.Training.Ledger;

/// <summary>Weighted logistic regression with a ridge, by Newton's method: for few features and many examples. The same examples give the same
/// weights.</summary>
internal static class LogisticRegression
{
    private const int Steps = 12;

    /// <summary>Pulls weights to zero, in examples; the bias is free.</summary>
    private const double Ridge = 3;

    /// <param name="ridge">By feature, where they are not pulled alike.</param>
    /// <returns>A weight for each feature, the bias last.</returns>
    public static float[] Fit(IReadOnlyList<(float[] Values, bool Is, double Weight)> examples, int features, Func<int, double>? ridge = null)
    {
        int size = features + 1;
        var weights = new double[size];
        for (int step = 0; step < Steps; step++)
        {
            var gradient = new double[size];
            var curvature = new double[size, size];
            for (int i = 0; i < features; i++)
            {
                double pull = ridge?.Invoke(i) ?? Ridge;
                gradient[i] = pull * weights[i];
                curvature[i, i] = pull;
            }

            curvature[features, features] = 1e-6;
            foreach ((float[] values, bool isTrue, double weight) in examples)
                Add(values, isTrue, weight, weights, gradient, curvature);
            double[] change = Solve(curvature, gradient);
            for (int i = 0; i < size; i++)
                weights[i] -= change[i];
        }

        return [.. weights.Select(w => (float)w)];
    }

    private static void Add(float[] values, bool isTrue, double weight, double[] weights, double[] gradient, double[,] curvature)
    {
        int features = weights.Length - 1;
        double sum = weights[features];
        for (int i = 0; i < features; i++)
            sum += weights[i] * values[i];
        double p = 1 / (1 + Math.Exp(-sum)),
            slope = weight * (p - (isTrue ? 1 : 0)),
            bend = weight * Math.Max(p * (1 - p), 1e-6);
        for (int i = 0; i <= features; i++)
        {
            double x = i < features ? values[i] : 1;
            if (x == 0)
                continue;
            gradient[i] += slope * x;
            for (int j = 0; j <= i; j++)
                curvature[i, j] += bend * x * (j < features ? values[j] : 1);
        }
    }

    /// <summary>By Cholesky's decomposition; only the lower triangle is read.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        int size = right.Length;
        var lower = new double[size, size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = matrix[i, j];
                for (int k = 0; k < j; k++)
                    sum -= lower[i, k] * lower[j, k];
                lower[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / lower[j, j];
            }
        }

        var solution = (double[])right.Clone();
        for (int i = 0; i < size; i++)
        {
            for (int k = 0; k < i; k++)
                solution[i] -= lower[i, k] * solution[k];
            solution[i] /= lower[i, i];
        }

        for (int i = size - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < size; k++)
                solution[i] -= lower[k, i] * solution[k];
            solution[i] /= lower[i, i];
        }

        return solution;
    }
}
