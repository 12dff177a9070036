using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using OnRecord.Models.Neural;
using OnRecord.Records;

namespace OnRecord.Ledger.Entering;

/// <summary>
/// The keys under which a proposition is found by others: two of its rarest terms, a name with its predicate or a figure, what its report is
/// about with one of its terms or with a cell of the space of vectors, who is responsible with the deed. They depend on nothing but the report.
/// </summary>
internal static class CandidateKeys
{
    /// <summary>Rarest terms that are paired.</summary>
    private const int PairedTerms = 7;

    /// <summary>What a term must weigh, in nats, to be paired.</summary>
    private const double LeastWeight = 2;

    /// <summary>Tables of cells, and sign bits of random directions that make a cell.</summary>
    private const int Tables = 6,
        Bits = 6;

    private const int UsualKeys = 128;

    /// <summary>The random directions: all vectors are of one length.</summary>
    private static float[]? _directions;

    /// <param name="names">Terms of whoever is named in it or takes part, whether or not they stand in its words; each once.</param>
    public static ImmutableArray<ulong> Of(Gist gist, IReadOnlyCollection<ulong> names, PropositionEntry entry)
    {
        ReadOnlySpan<ulong> topics = gist.Topics.AsSpan();
        // Some eighty for each of tens of thousands of propositions: sorted once, not kept in order one by one.
        var keys = new List<ulong>(UsualKeys);
        ulong[] rare =
        [
            .. gist
                .Terms.Where(t => t.Weight >= LeastWeight)
                .OrderByDescending(t => t.Weight)
                .ThenBy(t => t.Hash)
                .Take(PairedTerms)
                .Select(t => t.Hash)
                .Order(),
        ];
        for (int i = 0; i < rare.Length; i++)
        for (int j = i + 1; j < rare.Length; j++)
            keys.Add(Mix(rare[i], rare[j], 1));

        ulong predicate = TextHash.Of(entry.Predicate);
        foreach (ulong name in names)
        {
            if (entry.Predicate.Length > 0)
                keys.Add(Mix(name, predicate, 2));
            foreach (FigureEntry figure in entry.Figures)
                keys.Add(Mix(name, TextHash.Of(figure.Value.ToString(CultureInfo.InvariantCulture)), 3));
        }

        ulong[] cells = gist.Vector.IsEmpty ? [] : [.. Enumerable.Range(0, Tables).Select(table => Cell(gist.Vector.AsSpan(), table))];
        for (int i = 0; i < topics.Length; i++)
        {
            foreach (ulong term in rare)
                keys.Add(Mix(topics[i], term, 4));
            for (int table = 0; table < cells.Length; table++)
                keys.Add(Mix(topics[i], cells[table], 5 + (ulong)table));
            for (int j = i + 1; j < topics.Length; j++)
                keys.Add(Mix(topics[i], topics[j], 31));
        }

        if (gist.Blame is { } blame)
            foreach (ulong deed in blame.Deed)
                keys.Add(Mix(TextHash.Of(blame.Party), deed, 41));
        keys.Sort();
        int each = 0;
        Span<ulong> sorted = CollectionsMarshal.AsSpan(keys);
        foreach (ulong key in sorted)
            if (each == 0 || sorted[each - 1] != key)
                sorted[each++] = key;
        return [.. sorted[..each]];
    }

    private static ulong Cell(ReadOnlySpan<float> vector, int table)
    {
        int dimensions = vector.Length;
        float[] directions = LazyInitializer.EnsureInitialized(ref _directions, () => Directions(dimensions));
        ulong cell = 0;
        for (int bit = 0; bit < Bits; bit++)
        {
            ReadOnlySpan<float> direction = directions.AsSpan(((table * Bits) + bit) * vector.Length, vector.Length);
            float side = 0;
            for (int i = 0; i < direction.Length; i++)
                side += direction[i] * vector[i];
            cell = (cell << 1) | (side >= 0 ? 1UL : 0);
        }

        return cell;
    }

    /// <summary>One or minus one for each number of a vector, by tables and bits.</summary>
    private static float[] Directions(int dimensions) =>
        [
            .. from table in Enumerable.Range(0, Tables)
            from bit in Enumerable.Range(0, Bits)
            let seed = Mix((ulong)table, (ulong)bit, 97)
            from i in Enumerable.Range(0, dimensions)
            select (Mix(seed, (ulong)i, 98) & 1) == 0 ? 1f : -1f,
        ];

    /// <summary>The finaliser of SplitMix64 over the three.</summary>
    private static ulong Mix(ulong a, ulong b, ulong kind)
    {
        ulong hash = BitOperations.RotateLeft(a, 21) ^ (b * 0x9E3779B97F4A7C15) ^ (kind * 0xD6E8FEB86659FD93);
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
