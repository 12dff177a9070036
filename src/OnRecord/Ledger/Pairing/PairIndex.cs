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
    private readonly HashSet<(ulong, ulong)> _apart = [];

    public IReadOnlyCollection<Node> Nodes => _nodes.Values;

    public IEnumerable<Edge> EdgesOf(Node node) => _edges.TryGetValue(node.Key, out SortedDictionary<ulong, Edge>? edges) ? edges.Values : [];

    /// <summary>Whether a person found the two not to be one claim.</summary>
    public bool AreApart(Node a, Node b) => _apart.Count > 0 && _apart.Contains(Ordered(a.Key, b.Key));

    /// <summary>Whether anything is kept apart at all.</summary>
    public bool KeepsApart => _apart.Count > 0;

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
            foreach (ulong shared in node.Gist.Keys)
                Share(shared, node, touched);
        }

        var pairs = new SortedSet<(ulong, ulong)>();
        foreach (Node node in added)
        foreach (ulong other in node.Gist.Keys.Where(IsLive).SelectMany(k => _sharers[k]))
            if (other != node.Key)
                pairs.Add(Ordered(node.Key, other));
        Connect(pairs, touched);
    }

    /// <inheritdoc cref="Add"/>
    public void Remove(Held held, HashSet<Node> touched)
    {
        if (!_nodes.TryGetValue(Node.KeyOf(held), out Node? node))
            return;
        node.Remove(held);
        touched.Add(node);
        if (!node.IsEmpty)
            return;
        foreach (Edge edge in EdgesOf(node).ToArray())
            Disconnect(edge, touched);
        _nodes.Remove(node.Key);
        foreach (ulong shared in node.Gist.Keys)
        {
            SortedSet<ulong> sharers = _sharers[shared];
            sharers.Remove(node.Key);
            if (sharers.Count == 0)
                _sharers.Remove(shared);
            else if (sharers.Count == mostSharers)
                Tighten(sharers, touched);
        }
    }

    /// <summary>Follows what a person found of two wordings, until <see cref="Free"/>.</summary>
    /// <param name="relation">Null where they are not one claim.</param>
    public void Rule(Node a, Node b, PairRelation? relation, HashSet<Node> touched)
    {
        if (ReferenceEquals(a, b))
            return;
        if (EdgesOf(a).FirstOrDefault(e => ReferenceEquals(e.Other(a), b)) is { } known)
            Disconnect(known, touched);
        if (relation is { } found)
            Put(new Edge(a, b, new PairVerdict(found, 1), IsRuled: true), touched);
        else
            _apart.Add(Ordered(a.Key, b.Key));
        touched.Add(a);
        touched.Add(b);
    }

    /// <summary>Leaves two wordings to the judge again.</summary>
    public void Free(Node a, Node b, HashSet<Node> touched)
    {
        bool apart = _apart.Remove(Ordered(a.Key, b.Key));
        Edge? ruled = EdgesOf(a).FirstOrDefault(e => e.IsRuled && ReferenceEquals(e.Other(a), b));
        if (ruled is not null)
            Disconnect(ruled, touched);
        touched.Add(a);
        touched.Add(b);
        if ((apart || ruled is not null) && a.Gist.SharesKey(b.Gist, IsLive))
            Connect([Ordered(a.Key, b.Key)], touched);
    }

    private bool IsLive(ulong key) => _sharers[key].Count <= mostSharers;

    private void Share(ulong key, Node node, HashSet<Node> touched)
    {
        if (!_sharers.TryGetValue(key, out SortedSet<ulong>? sharers))
            _sharers[key] = sharers = [];
        sharers.Add(node.Key);
        if (sharers.Count == mostSharers + 1)
            Loosen(sharers, touched);
    }

    /// <summary>A key stops to tell apart: edges that rest on no other one go.</summary>
    private void Loosen(SortedSet<ulong> sharers, HashSet<Node> touched)
    {
        foreach (
            Edge edge in sharers.SelectMany(k => EdgesOf(_nodes[k])).Where(e => sharers.Contains(e.A.Key) && sharers.Contains(e.B.Key)).Distinct().ToArray()
        )
            if (!edge.IsRuled && !edge.A.Gist.SharesKey(edge.B.Gist, IsLive))
                Disconnect(edge, touched);
    }

    private void Tighten(SortedSet<ulong> sharers, HashSet<Node> touched)
    {
        ulong[] keys = [.. sharers];
        var pairs = new SortedSet<(ulong, ulong)>();
        for (int i = 0; i < keys.Length; i++)
        for (int j = i + 1; j < keys.Length; j++)
            pairs.Add((keys[i], keys[j]));
        Connect(pairs, touched);
    }

    private static (ulong, ulong) Ordered(ulong a, ulong b) => a < b ? (a, b) : (b, a);

    private void Connect(IEnumerable<(ulong A, ulong B)> pairs, HashSet<Node> touched)
    {
        (Node A, Node B)[] open =
        [
            .. pairs
                .Select(p => (A: _nodes[p.A], B: _nodes[p.B]))
                .Where(p =>
                    !(_edges.TryGetValue(p.A.Key, out SortedDictionary<ulong, Edge>? known) && known.ContainsKey(p.B.Key))
                    && !AreApart(p.A, p.B)
                    && judge.IsWorthJudging(p.A.Wording, p.B.Wording)
                ),
        ];
        IReadOnlyList<PairVerdict> opinions = judge.Judge(open);
        for (int i = 0; i < open.Length; i++)
        {
            if (!isEdge(opinions[i]))
                continue;
            (Node a, Node b) = open[i];
            Put(new Edge(a, b, opinions[i]), touched);
        }
    }

    private void Put(Edge edge, HashSet<Node> touched)
    {
        Put(edge.A, edge.B, edge);
        Put(edge.B, edge.A, edge);
        touched.Add(edge.A);
        touched.Add(edge.B);
    }

    private void Put(Node from, Node to, Edge edge)
    {
        if (!_edges.TryGetValue(from.Key, out SortedDictionary<ulong, Edge>? edges))
            _edges[from.Key] = edges = [];
        edges[to.Key] = edge;
    }

    private void Disconnect(Edge edge, HashSet<Node> touched)
    {
        foreach ((Node from, Node to) in new[] { (edge.A, edge.B), (edge.B, edge.A) })
        {
            _edges[from.Key].Remove(to.Key);
            if (_edges[from.Key].Count == 0)
                _edges.Remove(from.Key);
            touched.Add(from);
        }
    }
}
