using OnRecord.Models.Neural;

namespace OnRecord.Training.Language;

/// <summary>The loss of a chain of choices among classes, and its gradient, by the forward-backward algorithm (Lafferty, McCallum and Pereira 2001).</summary>
internal sealed class ChainLoss(int classes)
{
    private readonly float[] _row = new float[classes];
    private float[] _forward = [];
    private float[] _backward = [];

    /// <summary>Turns scores into the gradient of -log p(<paramref name="gold"/>), in place.</summary>
    /// <param name="words">A row of scores for each word.</param>
    /// <param name="steps">A row for each word: of the step to it, from each class to each. The first is left alone.</param>
    /// <returns>The loss.</returns>
    public float ToGradient(Span<float> words, Span<float> steps, ReadOnlySpan<int> gold)
    {
        int n = gold.Length,
            pairs = classes * classes;
        if (_forward.Length < words.Length)
            (_forward, _backward) = (new float[words.Length], new float[words.Length]);
        words[..classes].CopyTo(_forward);
        for (int i = 1; i < n; i++)
        {
            for (int after = 0; after < classes; after++)
            {
                for (int before = 0; before < classes; before++)
                    _row[before] = _forward[((i - 1) * classes) + before] + steps[(i * pairs) + (before * classes) + after];
                _forward[(i * classes) + after] = LogSum(_row) + words[(i * classes) + after];
            }
        }

        _backward.AsSpan((n - 1) * classes, classes).Clear();
        for (int i = n - 1; i > 0; i--)
        {
            for (int before = 0; before < classes; before++)
            {
                for (int after = 0; after < classes; after++)
                    _row[after] = _backward[(i * classes) + after] + steps[(i * pairs) + (before * classes) + after] + words[(i * classes) + after];
                _backward[((i - 1) * classes) + before] = LogSum(_row);
            }
        }

        float all = LogSum(_forward.AsSpan((n - 1) * classes, classes)),
            chosen = words[gold[0]];
        for (int i = 1; i < n; i++)
        {
            chosen += words[(i * classes) + gold[i]] + steps[(i * pairs) + (gold[i - 1] * classes) + gold[i]];
            for (int before = 0; before < classes; before++)
            {
                for (int after = 0; after < classes; after++)
                {
                    ref float step = ref steps[(i * pairs) + (before * classes) + after];
                    step = ScalarActivation.Exp(
                        _forward[((i - 1) * classes) + before] + step + words[(i * classes) + after] + _backward[(i * classes) + after] - all
                    );
                }
            }

            steps[(i * pairs) + (gold[i - 1] * classes) + gold[i]]--;
        }

        for (int i = 0; i < n; i++)
        {
            for (int j = i * classes; j < (i + 1) * classes; j++)
                words[j] = ScalarActivation.Exp(_forward[j] + _backward[j] - all);
            words[(i * classes) + gold[i]]--;
        }

        return all - chosen;
    }

    private static float LogSum(ReadOnlySpan<float> values)
    {
        float largest = float.NegativeInfinity,
            sum = 0;
        foreach (float value in values)
            largest = MathF.Max(largest, value);
        foreach (float value in values)
            sum += ScalarActivation.Exp(value - largest);
        return largest + MathF.Log(sum);
    }
}
