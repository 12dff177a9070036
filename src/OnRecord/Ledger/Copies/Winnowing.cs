namespace OnRecord.Ledger.Copies;

/// <summary>
/// Chooses few shingles for fingerprints, such that texts that share a run find each other (Schleimer, Wilkerson, Aiken 2003: "Winnowing"): the least hash of
/// every window of <see cref="Window"/> shingles. Whatever run of <see cref="CertainRun"/> words two texts have in common fills a window in both, and so gives
/// them a fingerprint in common. About one shingle in nine is chosen.
/// </summary>
internal static class Winnowing
{
    /// <summary>Shingles in a window.</summary>
    public const int Window = 17;

    /// <summary>A shared run of this many words is certain to be found.</summary>
    public const int CertainRun = Window + Shingles.Words - 1;

    /// <summary>The fingerprints, each once, ascending. A text of less than one window gives all its shingles.</summary>
    public static ulong[] Choose(ReadOnlySpan<ulong> shingles)
    {
        if (shingles.Length <= Window)
            return [.. new SortedSet<ulong>(shingles.ToArray())];
        var chosen = new SortedSet<ulong>();
        int least = -1;
        for (int start = 0; start + Window <= shingles.Length; start++)
        {
            int last = start + Window - 1;
            if (least < start)
                least = LastLeast(shingles, start, last);
            else if (shingles[last] <= shingles[least])
                least = last;
            chosen.Add(shingles[least]);
        }

        return [.. chosen];
    }

    // Of equal ones the last, which stays the least for the most windows to come.
    private static int LastLeast(ReadOnlySpan<ulong> shingles, int first, int last)
    {
        int least = first;
        for (int i = first + 1; i <= last; i++)
            if (shingles[i] <= shingles[least])
                least = i;
        return least;
    }
}
