using System.Collections.Immutable;

namespace OnRecord.Ledger.Wording;

/// <summary>Weighted terms of a passage, ascending by id and of length one (or empty). Immutable.</summary>
internal sealed class TermVector
{
    private TermVector(ImmutableArray<int> ids, ImmutableArray<double> weights, double length)
    {
        Ids = ids;
        Weights = weights;
        Mass = length;
    }

    public static TermVector Empty { get; } = new([], [], 0);

    public ImmutableArray<int> Ids { get; }

    public ImmutableArray<double> Weights { get; }

    /// <summary>Euclidean length before normalisation: how much there was to compare.</summary>
    public double Mass { get; }

    public static TermVector From(IReadOnlyDictionary<int, double> terms)
    {
        double length = Math.Sqrt(terms.OrderBy(t => t.Key).Sum(t => t.Value * t.Value));
        if (length == 0)
            return Empty;
        KeyValuePair<int, double>[] sorted = [.. terms.OrderBy(t => t.Key)];
        return new TermVector([.. sorted.Select(t => t.Key)], [.. sorted.Select(t => t.Value / length)], length);
    }

    /// <summary>Cosine of the two, 0 to 1.</summary>
    public double Cosine(TermVector other) => Compare(other).Cosine;

    /// <summary>Cosine of the two, and how many words and judgements they share.</summary>
    public (double Cosine, int Words, int Judgements) Compare(TermVector other)
    {
        double sum = 0;
        int words = 0,
            judgements = 0;
        ReadOnlySpan<int> a = Ids.AsSpan(),
            b = other.Ids.AsSpan();
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            if (a[i] < b[j])
            {
                i++;
            }
            else if (a[i] > b[j])
            {
                j++;
            }
            else
            {
                TermKind kind = TermTable.KindOf(a[i]);
                if (kind == TermKind.Word)
                    words++;
                else if (kind == TermKind.Judgement)
                    judgements++;
                sum += Weights[i++] * other.Weights[j++];
            }
        }

        return (sum, words, judgements);
    }

    /// <summary>The terms of greatest weight, heaviest first.</summary>
    public int[] Heaviest(int count)
    {
        int[] ids = [.. Ids];
        double[] lightness = new double[ids.Length];
        for (int i = 0; i < ids.Length; i++)
            lightness[i] = -Weights[i];
        Array.Sort(lightness, ids, Comparer<double>.Default);
        SettleTies(lightness, ids);
        return ids.Length <= count ? ids : ids[..count];
    }

    /// <summary>Sorting by weight is not stable: terms of one weight are put in the order of their ids.</summary>
    private static void SettleTies(double[] weights, int[] ids)
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
