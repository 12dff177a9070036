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
        if (length == 0) return Empty;
        KeyValuePair<int, double>[] sorted = [.. terms.OrderBy(t => t.Key)];
        return new TermVector([.. sorted.Select(t => t.Key)], [.. sorted.Select(t => t.Value / length)], length);
    }

    /// <summary>Cosine of the two, 0 to 1.</summary>
    public double Cosine(TermVector other)
    {
        double sum = 0;
        for (int i = 0, j = 0; i < Ids.Length && j < other.Ids.Length;)
        {
            if (Ids[i] == other.Ids[j]) sum += Weights[i++] * other.Weights[j++];
            else if (Ids[i] < other.Ids[j]) i++;
            else j++;
        }

        return sum;
    }

    /// <summary>The terms in both, ascending.</summary>
    public IEnumerable<int> SharedWith(TermVector other)
    {
        for (int i = 0, j = 0; i < Ids.Length && j < other.Ids.Length;)
        {
            if (Ids[i] == other.Ids[j])
            {
                yield return Ids[i++];
                j++;
            }
            else if (Ids[i] < other.Ids[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>The terms of greatest weight, heaviest first.</summary>
    public IEnumerable<int> Heaviest(int count) =>
        Ids.Select((id, i) => (id, weight: Weights[i])).OrderByDescending(t => t.weight).ThenBy(t => t.id).Take(count).Select(t => t.id);
}
