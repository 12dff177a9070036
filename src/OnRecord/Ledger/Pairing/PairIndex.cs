using OnRecord.Ledger.Entering;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// Wordings by the keys under which they find each other, and the edges between them. An edge is there exactly when the two share a key that tells
/// enough apart and the judge says so: the order in which wordings came and went leaves no trace. Not thread-safe.
/// </summary>
/// <param name="judge">Asked once for each pair, many at once.</param>
/// <param name="isEdge">Which opinions are kept.</param>
/// <param name="mostSharers">A key that more wordings share than this tells nothing apart, and is left out while they do.</param>
internal sealed class PairIndex(IPropositionJudge judge, Func<PairVerdict, bool> isEdge, int mostSharers)
{
    private readonly Dictionary<ulong, Node> _nodes = [];
    private readonly Dictionary<ulong, SortedSet<ulong>> _sharers = [];
    private readonly Dictionary<ulong, SortedDictionary<ulong, Edge>> _edges = [];

    public IReadOnlyCollection<Node> Nodes => _nodes.Values;

    public IEnumerable<Edge> EdgesOf(Node node) => _edges.TryGetValue(node.Key, out SortedDictionary<ulong, Edge>? edges) ? edges.Values : [];

    public Node NodeOf(Held held) => _nodes[Node.KeyOf(held)];

    /// <param name="touched">Gets every wording whose places or edges changed.</param>
    public void Add(IEnumerable<Held> held, HashSet<Node> touched)
    {
        var added = new List<Node>();
        foreach (Held one in held)
        {
            ulong key = Node.KeyOf(one);
            if (_nodes.TryGetValue(key, out Node? known))
            {
                known.Add(one);
                touched.Add(known);
                continue;
            }

            var node = new Node(key, one);
            _nodes.Add(key, node);
            added.Add(node);
            touched.Add(node);
            foreach (ulong shared in node.Gist.Keys) Share(shared, node, touched);
        }

        var pairs = new SortedSet<(ulong, ulong)>();
        foreach (Node node in added)
            foreach (ulong other in node.Gist.Keys.Where(IsLive).SelectMany(k => _sharers[k]))
                if (other != node.Key) pairs.Add(Ordered(node.Key, other));
        Connect(pairs, touched);
    }

    /// <inheritdoc cref="Add"/>
    public void Remove(Held held, HashSet<Node> touched)
    {
        if (!_nodes.TryGetValue(Node.KeyOf(held), out Node? node)) return;
        node.Remove(held);
        touched.Add(node);
        if (!node.IsEmpty) return;
        foreach (Edge edge in EdgesOf(node).ToArray()) Disconnect(edge, touched);
        _nodes.Remove(node.Key);
        foreach (ulong shared in node.Gist.Keys)
        {
            SortedSet<ulong> sharers = _sharers[shared];
            sharers.Remove(node.Key);
            if (sharers.Count == 0) _sharers.Remove(shared);
            else if (sharers.Count == mostSharers) Tighten(sharers, touched);
        }
    }

    private bool IsLive(ulong key) => _sharers[key].Count <= mostSharers;

    private void Share(ulong key, Node node, HashSet<Node> touched)
    {
        if (!_sharers.TryGetValue(key, out SortedSet<ulong>? sharers)) _sharers[key] = sharers = [];
        sharers.Add(node.Key);
        if (sharers.Count == mostSharers + 1) Loosen(sharers, touched);
    }

    /// <summary>A key stops to tell apart: edges that rest on no other one go.</summary>
    private void Loosen(SortedSet<ulong> sharers, HashSet<Node> touched)
    {
        foreach (Edge edge in sharers.SelectMany(k => EdgesOf(_nodes[k])).Where(e => sharers.Contains(e.A.Key) && sharers.Contains(e.B.Key)).Distinct().ToArray())
            if (!edge.A.Gist.SharesKey(edge.B.Gist, IsLive)) Disconnect(edge, touched);
    }

    private void Tighten(SortedSet<ulong> sharers, HashSet<Node> touched)
    {
        ulong[] keys = [.. sharers];
        var pairs = new SortedSet<(ulong, ulong)>();
        for (int i = 0; i < keys.Length; i++)
            for (int j = i + 1; j < keys.Length; j++) pairs.Add((keys[i], keys[j]));
        Connect(pairs, touched);
    }

    private static (ulong, ulong) Ordered(ulong a, ulong b) => a < b ? (a, b) : (b, a);

    private void Connect(IEnumerable<(ulong A, ulong B)> pairs, HashSet<Node> touched)
    {
        (Node A, Node B)[] open =
        [
            .. pairs.Select(p => (A: _nodes[p.A], B: _nodes[p.B]))
                .Where(p => !(_edges.TryGetValue(p.A.Key, out SortedDictionary<ulong, Edge>? known) && known.ContainsKey(p.B.Key)) && judge.IsWorthJudging(p.A.Wording, p.B.Wording)),
        ];
        IReadOnlyList<PairVerdict> opinions = judge.Judge(open);
        for (int i = 0; i < open.Length; i++)
        {
            if (!isEdge(opinions[i])) continue;
            (Node a, Node b) = open[i];
            var edge = new Edge(a, b, opinions[i]);
            Put(a, b, edge);
            Put(b, a, edge);
            touched.Add(a);
            touched.Add(b);
        }
    }

    private void Put(Node from, Node to, Edge edge)
    {
        if (!_edges.TryGetValue(from.Key, out SortedDictionary<ulong, Edge>? edges)) _edges[from.Key] = edges = [];
        edges[to.Key] = edge;
    }

    private void Disconnect(Edge edge, HashSet<Node> touched)
    {
        foreach ((Node from, Node to) in new[] { (edge.A, edge.B), (edge.B, edge.A) })
        {
            _edges[from.Key].Remove(to.Key);
            if (_edges[from.Key].Count == 0) _edges.Remove(from.Key);
            touched.Add(from);
        }
    }
}
