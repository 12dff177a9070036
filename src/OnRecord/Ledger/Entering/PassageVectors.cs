using OnRecord.Models.Neural;

namespace OnRecord.Ledger.Entering;

/// <summary>
/// Vectors of passages: the mean of their words' vectors, weighted by how rare these are, without the direction that all words share
/// (Arora, Liang and Ma 2017). Immutable.
/// </summary>
internal sealed class PassageVectors
{
    /// <summary>Words from which the common direction is taken, and steps of the power iteration that finds it.</summary>
    private const int Sample = 4000,
        Steps = 12;

    private readonly WordVectors _words;
    private readonly float[] _common;

    public PassageVectors(WordVectors words)
    {
        _words = words;
        _common = CommonDirection(words);
    }

    /// <returns>Of length one, or empty when no word of weight has a vector.</returns>
    public float[] Of(IEnumerable<(string Word, double Weight)> words)
    {
        var sum = new float[_words.Dimensions];
        var row = new float[_words.Dimensions];
        bool any = false;
        foreach ((string word, double weight) in words)
        {
            if (weight <= 0 || _words.Find(TextHash.Of(word)) is not { } at)
                continue;
            any = true;
            _words.CopyTo(at, row);
            for (int i = 0; i < sum.Length; i++)
                sum[i] += (float)weight * row[i];
        }

        if (!any)
            return [];
        float shared = Dot(sum, _common);
        for (int i = 0; i < sum.Length; i++)
            sum[i] -= shared * _common[i];
        return Normalised(sum);
    }

    private static float[] CommonDirection(WordVectors words)
    {
        int count = Math.Min(Sample, words.Count);
        var rows = new float[count][];
        for (int i = 0; i < count; i++)
            words.CopyTo(i, rows[i] = new float[words.Dimensions]);
        var direction = new float[words.Dimensions];
        Array.Fill(direction, 1);
        for (int step = 0; step < Steps; step++)
        {
            var next = new float[words.Dimensions];
            foreach (float[] row in rows)
            {
                float along = Dot(row, direction);
                for (int i = 0; i < next.Length; i++)
                    next[i] += along * row[i];
            }

            direction = Normalised(next);
        }

        return direction;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        float sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    private static float[] Normalised(float[] vector)
    {
        float length = MathF.Sqrt(Dot(vector, vector));
        if (length > 0)
            for (int i = 0; i < vector.Length; i++)
                vector[i] /= length;
        return vector;
    }
}
