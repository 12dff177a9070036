using System.Collections.Immutable;

namespace OnRecord.Ledger.Wording;

/// <summary>Weighted terms of a passage, ascending by id and of length one (or empty). Immutable.</summary>
internal sealed class TermVector
{
    private TermVector(ImmutableArray<ulong> ids, ImmutableArray<double> weights) => (Ids, Weights) = (ids, weights);

    public static TermVector Empty { get; } = new([], []);

    public ImmutableArray<ulong> Ids { get; }

    public ImmutableArray<double> Weights { get; }

    /// <param name="terms">Each once.</param>
    public static TermVector From(IEnumerable<KeyValuePair<ulong, double>> terms)
    {
        KeyValuePair<ulong, double>[] sorted = [.. terms.OrderBy(t => t.Key)];
        double length = Math.Sqrt(sorted.Sum(t => t.Value * t.Value));
        return length == 0 ? Empty : new TermVector([.. sorted.Select(t => t.Key)], [.. sorted.Select(t => t.Value / length)]);
    }

    /// <summary>Cosine of the two, 0 to 1.</summary>
    public double Cosine(TermVector other)
    {
        double sum = 0;
        ReadOnlySpan<ulong> a = Ids.AsSpan(),
            b = other.Ids.AsSpan();
        // Which of two comes next can't be foretold: so it is counted, not branched on.
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            ulong x = a[i],
                y = b[j];
            if (x == y)
                sum += Weights[i] * other.Weights[j];
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return sum;
    }

    /// <summary>The terms of greatest weight, heaviest first.</summary>
    public ulong[] Heaviest(int count)
    {
        ulong[] ids = [.. Ids];
        double[] lightness = new double[ids.Length];
        for (int i = 0; i < ids.Length; i++)
            lightness[i] = -Weights[i];
        Array.Sort(lightness, ids, Comparer<double>.Default);
        SettleTies(lightness, ids);
        return ids.Length <= count ? ids : ids[..count];
    }

    /// <summary>Sorting by weight is not stable: terms of one weight are put in the order of their ids.</summary>
    private static void SettleTies(double[] weights, ulong[] ids)
    {
        for (int start = 0; start < ids.Length; )
        {
            int end = start + 1;
            while (end < ids.Length && weights[end] == weights[start])
                end++;
            if (end - start > 1)
                Array.Sort(ids, start, end - start);
            start = end;
        }
    }
}
