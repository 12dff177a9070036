namespace OnRecord.Ledger.Repeats;

/// <summary>
/// Finds reports that are copies of each other: runs of five words are hashed, sketches by minimal hashes (Broder 1997) propose pairs, and the share of
/// runs in common decides.
/// </summary>
internal static class CopyFinder
{
    private const int RunLength = 5;

    /// <summary>Hash functions, in bands: reports that agree on one band are compared.</summary>
    private const int Bands = 16, RowsInBand = 4;

    /// <summary>Least share of runs in common (Jaccard).</summary>
    private const double LeastShared = 0.7;

    /// <returns>Groups of page indices, ascending, of two and more.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Find(ReportBook book)
    {
        HashSet<uint>[] runs = [.. book.Pages.Select(RunsOf)];
        var buckets = new Dictionary<(int Band, ulong Hash), List<int>>();
        for (int i = 0; i < runs.Length; i++)
        {
            if (runs[i].Count == 0) continue;
            foreach ((int, ulong) key in BandsOf(runs[i]))
            {
                if (!buckets.TryGetValue(key, out List<int>? bucket)) buckets[key] = bucket = [];
                bucket.Add(i);
            }
        }

        int[] group = [.. Enumerable.Range(0, runs.Length)];
        foreach (List<int> bucket in buckets.Values.Where(b => b.Count > 1).OrderBy(b => b[0]).ThenBy(b => b[1]))
            foreach (int other in bucket.Skip(1))
                if (group[other] != group[bucket[0]] && Shared(runs[bucket[0]], runs[other]) >= LeastShared) Join(group, bucket[0], other);
        return [.. group.Select((g, i) => (g, i)).GroupBy(x => x.g, x => x.i).Where(g => g.Count() > 1).Select(g => (IReadOnlyList<int>)[.. g])];
    }

    private static void Join(int[] group, int a, int b)
    {
        int keep = Math.Min(group[a], group[b]), drop = Math.Max(group[a], group[b]);
        for (int i = 0; i < group.Length; i++)
            if (group[i] == drop) group[i] = keep;
    }

    private static HashSet<uint> RunsOf(ReportPage page)
    {
        var runs = new HashSet<uint>();
        for (int i = 0; i + RunLength <= page.Words.Length; i++)
        {
            uint hash = 2166136261;
            for (int j = i; j < i + RunLength; j++)
                foreach (char c in page.Words[j].Form) hash = (hash ^ c) * 16777619;
            runs.Add(hash);
        }

        return runs;
    }

    private static IEnumerable<(int Band, ulong Hash)> BandsOf(HashSet<uint> runs)
    {
        for (int band = 0; band < Bands; band++)
        {
            ulong key = 14695981039346656037;
            for (int row = 0; row < RowsInBand; row++)
            {
                uint seed = (uint)((band * RowsInBand) + row + 1) * 0x9E3779B1;
                key = (key ^ runs.Min(run => Mix(run ^ seed))) * 1099511628211;
            }

            yield return (band, key);
        }
    }

    /// <summary>The finaliser of MurmurHash3.</summary>
    private static uint Mix(uint x)
    {
        x = (x ^ (x >> 16)) * 0x85EBCA6B;
        x = (x ^ (x >> 13)) * 0xC2B2AE35;
        return x ^ (x >> 16);
    }

    private static double Shared(HashSet<uint> a, HashSet<uint> b)
    {
        int common = a.Count(b.Contains);
        return (double)common / (a.Count + b.Count - common);
    }
}
