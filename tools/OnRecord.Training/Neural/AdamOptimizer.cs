using System.Runtime.Intrinsics;

namespace OnRecord.Training.Neural;

/// <summary>
/// Adam (Kingma and Ba 2015), with the gradient's norm clipped, and for sparse parameters only in the rows that the batch touched.
/// </summary>
internal sealed class AdamOptimizer(IReadOnlyList<Parameter> parameters)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float Epsilon = 1e-8f;
    private const float LargestNorm = 5f;
    private const int Lanes = 16;

    /// <summary>Steps made so far.</summary>
    public int Steps { get; set; }

    /// <summary>Moves all parameters and clears their gradients.</summary>
    public void Step(float rate)
    {
        Steps++;
        var touched = new int[parameters.Count][];
        double norm = 0;
        for (int p = 0; p < parameters.Count; p++)
        {
            int[]? rows = parameters[p].Gather();
            touched[p] = rows!;
            int columns = parameters[p].Columns;
            if (rows is null)
                norm += Arithmetic.SquaredNorm(parameters[p].Gradient(0));
            else
                foreach (int row in rows)
                    norm += Arithmetic.SquaredNorm(parameters[p].Gradient(0).Slice(row * columns, columns));
        }

        float scale = (float)Math.Min(1, LargestNorm / (Math.Sqrt(norm) + Epsilon));
        float first = 1 - MathF.Pow(FirstDecay, Steps),
            second = 1 - MathF.Pow(SecondDecay, Steps);
        float step = rate / first,
            correction = 1 / second;
        for (int p = 0; p < parameters.Count; p++)
        {
            Parameter parameter = parameters[p];
            if (touched[p] is null)
                Move(parameter, 0, parameter.Value.Length, scale, step, correction);
            else
                foreach (int row in touched[p])
                    Move(parameter, row * parameter.Columns, parameter.Columns, scale, step, correction);
            parameter.ClearGradients();
        }
    }

    private static void Move(Parameter parameter, int start, int length, float scale, float step, float correction)
    {
        Span<float> value = parameter.Value.AsSpan(start, length),
            gradient = parameter.Gradient(0).Slice(start, length);
        Span<float> first = parameter.FirstMoment.AsSpan(start, length),
            second = parameter.SecondMoment.AsSpan(start, length);
        int i = 0;
        for (; i + Lanes <= length; i += Lanes)
        {
            Vector512<float> g = Vector512.Create<float>(gradient[i..]) * scale;
            Vector512<float> m = (Vector512.Create<float>(first[i..]) * FirstDecay) + (g * (1 - FirstDecay));
            Vector512<float> v = (Vector512.Create<float>(second[i..]) * SecondDecay) + (g * g * (1 - SecondDecay));
            m.CopyTo(first[i..]);
            v.CopyTo(second[i..]);
            Vector512<float> root = Vector512.Sqrt(v * correction) + Vector512.Create(Epsilon);
            (Vector512.Create<float>(value[i..]) - (m * step / root)).CopyTo(value[i..]);
        }

        for (; i < length; i++)
        {
            float g = gradient[i] * scale;
            first[i] = (first[i] * FirstDecay) + (g * (1 - FirstDecay));
            second[i] = (second[i] * SecondDecay) + (g * g * (1 - SecondDecay));
            value[i] -= first[i] * step / (MathF.Sqrt(second[i] * correction) + Epsilon);
        }
    }
}
