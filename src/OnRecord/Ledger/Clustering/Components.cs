using OnRecord.Ledger.Pairing;

namespace OnRecord.Ledger.Clustering;

/// <summary>Wordings that hang together by edges.</summary>
internal static class Components
{
    /// <returns>Each ascending by key, in the order of their first.</returns>
    public static IEnumerable<IReadOnlyList<Node>> Of(IReadOnlyList<Node> nodes, Func<Node, IEnumerable<Edge>> edgesOf)
    {
        var seen = new HashSet<ulong>();
        foreach (Node start in nodes)
        {
            if (!seen.Add(start.Key))
                continue;
            var part = new List<Node>();
            var open = new Stack<Node>([start]);
            while (open.TryPop(out Node? node))
            {
                part.Add(node);
                foreach (Edge edge in edgesOf(node))
                    if (seen.Add(edge.Other(node).Key))
                        open.Push(edge.Other(node));
            }

            part.Sort((a, b) => a.Key.CompareTo(b.Key));
            yield return part;
        }
    }
}
