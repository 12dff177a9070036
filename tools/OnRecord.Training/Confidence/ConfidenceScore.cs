using System.Globalization;
using OnRecord.Analysis.Confidence;

namespace OnRecord.Training.Confidence;

/// <summary>What confidence is worth on statements that taught it nothing.</summary>
internal static class ConfidenceScore
{
    private const int Bands = 10;

    /// <summary>Statements of a band from which on its share says anything.</summary>
    private const int Telling = 20;

    private static readonly double[] Limits = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];
    private static readonly double[] LowLimits = [0.1, 0.15, 0.2, 0.3];

    public static void Write(IReadOnlyList<(JudgedRow Row, double Right)> judged)
    {
        Write("all", judged);
        if (judged.Where(j => j.Row.Affair is not null).ToArray() is { Length: > 0 } unseen)
        {
            Write("of affairs that no rule was made on", unseen);
            WriteSure(unseen);
        }

        Write("outermost", [.. judged.Where(j => !IsNested(j.Row))]);
        Write("nested", [.. judged.Where(j => IsNested(j.Row))]);
        WriteSure(judged);
        foreach (double limit in LowLimits)
        {
            (JudgedRow Row, double Right)[] low = [.. judged.Where(j => j.Right < limit)];
            FormattableString line =
                $"below {limit:f2}: {low.Length}, none {low.Count(j => j.Row.Verdict.Contains('N', StringComparison.Ordinal))}, right {low.Count(j => j.Row.IsRight)}";
            Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WriteSure(IReadOnlyList<(JudgedRow Row, double Right)> judged)
    {
        foreach (double limit in Limits)
        {
            (JudgedRow Row, double Right)[] sure = [.. judged.Where(j => j.Right >= limit)];
            FormattableString line =
                $"from {limit:f2}: {sure.Length} of {judged.Count}, {Share(sure):f1} % right; outermost {Share([.. sure.Where(j => !IsNested(j.Row))]):f1} % of {sure.Count(j => !IsNested(j.Row))}, nested {Share([.. sure.Where(j => IsNested(j.Row))]):f1} % of {sure.Count(j => IsNested(j.Row))}; {100.0 * sure.Count(j => j.Row.IsRight) / judged.Count(j => j.Row.IsRight):f1} % of the right ones";
            Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool IsNested(JudgedRow row) => row.Signs.Any(s => s.Column == (int)ConfidenceFeature.Nested);

    private static double Share((JudgedRow Row, double Right)[] judged) => 100.0 * judged.Count(j => j.Row.IsRight) / Math.Max(1, judged.Length);

    private static void Write(string kind, IReadOnlyList<(JudgedRow Row, double Right)> judged)
    {
        double loss = judged.Average(j => -Math.Log(Math.Clamp(j.Row.IsRight ? j.Right : 1 - j.Right, 1e-9, 1)));
        FormattableString head = $"{kind}: {judged.Count}, {Share([.. judged]):f1} % right; log loss {loss:f4}, area {Area(judged):f4}";
        Console.WriteLine(head.ToString(CultureInfo.InvariantCulture));
        double gap = 0;
        foreach (var band in judged.GroupBy(j => Math.Min(Bands - 1, (int)(j.Right * Bands))).OrderBy(b => b.Key))
        {
            double said = band.Average(j => j.Right),
                right = band.Average(j => j.Row.IsRight ? 1.0 : 0);
            if (band.Count() >= Telling)
                gap = Math.Max(gap, Math.Abs(said - right));
            FormattableString line = $"  from {(double)band.Key / Bands:f1}: {band.Count()} statements, said {said:f3}, right {right:f3}";
            Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  largest gap of those with {Telling} or more: {gap:f3}"));
    }

    /// <summary>Of a right one and a wrong one, how often the right one is surer.</summary>
    private static double Area(IReadOnlyList<(JudgedRow Row, double Right)> judged)
    {
        double sum = 0;
        long rights = 0,
            wrongs = 0;
        foreach (var same in judged.GroupBy(j => j.Right).OrderBy(g => g.Key))
        {
            int right = same.Count(j => j.Row.IsRight),
                wrong = same.Count() - right;
            sum += right * (wrongs + wrong / 2.0);
            rights += right;
            wrongs += wrong;
        }

        return sum / Math.Max(1, rights * wrongs);
    }
}
