namespace OnRecord.Language;

/// <summary>The spanning tree of highest score of a directed graph (Chu and Liu 1965, Edmonds 1967).</summary>
internal static class SpanningTree
{
    /// <param name="scores">Of edges from the first index to the second.</param>
    /// <returns>The source of each node's edge; the root's is itself.</returns>
    public static int[] Best(float[,] scores, int root)
    {
        int n = scores.GetLength(0);
        var parents = new int[n];
        for (int v = 0; v < n; v++)
            parents[v] = v == root ? root : BestSource(scores, v);
        List<int>? cycle = Cycle(parents, root);
        if (cycle is null)
            return parents;

        // The cycle becomes one node, the last of a smaller graph.
        var inCycle = new bool[n];
        foreach (int v in cycle)
            inCycle[v] = true;
        int[] kept = [.. Enumerable.Range(0, n).Where(v => !inCycle[v])];
        int m = kept.Length;
        var smaller = new float[m + 1, m + 1];
        var enters = new int[m];
        var leaves = new int[m];
        for (int a = 0; a < m; a++)
        {
            for (int b = 0; b < m; b++)
                smaller[a, b] = scores[kept[a], kept[b]];
            float bestIn = float.NegativeInfinity,
                bestOut = float.NegativeInfinity;
            foreach (int v in cycle)
            {
                float gain = scores[kept[a], v] - scores[parents[v], v];
                if (gain > bestIn)
                    (bestIn, enters[a]) = (gain, v);
                if (scores[v, kept[a]] > bestOut)
                    (bestOut, leaves[a]) = (scores[v, kept[a]], v);
            }

            smaller[a, m] = bestIn;
            smaller[m, a] = bestOut;
        }

        int[] tree = Best(smaller, Array.IndexOf(kept, root));
        for (int b = 0; b < m; b++)
            if (kept[b] != root)
                parents[kept[b]] = tree[b] == m ? leaves[b] : kept[tree[b]];
        parents[enters[tree[m]]] = kept[tree[m]];
        return parents;
    }

    private static int BestSource(float[,] scores, int v)
    {
        int best = v == 0 ? 1 : 0;
        for (int u = 0; u < scores.GetLength(0); u++)
            if (u != v && scores[u, v] > scores[best, v])
                best = u;
        return best;
    }

    private static List<int>? Cycle(int[] parents, int root)
    {
        var visit = new int[parents.Length];
        for (int start = 0; start < parents.Length; start++)
        {
            int at = start;
            while (visit[at] == 0 && at != root)
            {
                visit[at] = start + 1;
                at = parents[at];
            }

            if (at == root || visit[at] != start + 1)
                continue;
            var cycle = new List<int> { at };
            for (int v = parents[at]; v != at; v = parents[v])
                cycle.Add(v);
            return cycle;
        }

        return null;
    }
}
