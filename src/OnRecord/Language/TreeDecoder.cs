namespace OnRecord.Language;

/// <summary>
/// Chooses heads that make a tree with one root. Each word's best head is taken where that gives a tree already, which it nearly always does; else
/// the tree of highest score is found (Chu and Liu 1965, Edmonds 1967).
/// </summary>
internal static class TreeDecoder
{
    /// <summary>The relation of a sentence's root.</summary>
    public const string Root = "root";

    /// <param name="scores">n rows of n + 1: how well the root (0) or word j (j + 1) serves as the row's head.</param>
    /// <param name="heads">Gets the heads, counted from 0; <see cref="Tree.NoHead"/> for the root.</param>
    public static void Decode(ReadOnlySpan<float> scores, Span<int> heads)
    {
        int n = heads.Length;
        if (n == 0)
            return;
        int root = BestRoot(scores, n);
        for (int i = 0; i < n; i++)
            heads[i] = i == root ? Tree.NoHead : BestHead(scores, n, i);
        if (!HasCycle(heads))
            return;

        // Dense scores[head, dependant] of the words alone; the root's choice stands.
        var table = new float[n, n];
        for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            table[j, i] = scores[(i * (n + 1)) + j + 1];
        int[] best = SpanningTree.Best(table, root);
        best.CopyTo(heads);
        heads[root] = Tree.NoHead;
    }

    // The word that gains most by being the root rather than having its best head.
    private static int BestRoot(ReadOnlySpan<float> scores, int n)
    {
        int root = 0;
        float most = float.NegativeInfinity;
        for (int i = 0; i < n; i++)
        {
            int head = BestHead(scores, n, i);
            float gain = scores[i * (n + 1)] - (head < 0 ? 0 : scores[(i * (n + 1)) + head + 1]);
            if (gain > most)
                (root, most) = (i, gain);
        }

        return root;
    }

    private static int BestHead(ReadOnlySpan<float> scores, int n, int dependant)
    {
        ReadOnlySpan<float> row = scores.Slice((dependant * (n + 1)) + 1, n);
        int best = -1;
        for (int j = 0; j < n; j++)
            if (j != dependant && (best < 0 || row[j] > row[best]))
                best = j;
        return best;
    }

    private static bool HasCycle(ReadOnlySpan<int> heads)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int steps = 0;
            for (int at = i; at >= 0; at = heads[at])
                if (++steps > heads.Length)
                    return true;
        }

        return false;
    }
}
