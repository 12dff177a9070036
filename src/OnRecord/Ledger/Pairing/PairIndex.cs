using System.Buffers;
using System.Collections.Immutable;
using OnRecord.Ledger.Entering;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// Wordings and the edges between them. An edge is there exactly when the two share a key that tells enough apart, may be about one matter as far as so many
/// reports ask for, and the judge says so: the order in which wordings came and went leaves no trace. What changes is compared by <see cref="Settle"/>, so
/// that of many changes only the last state is paid for. Not thread-safe.
/// </summary>
/// <param name="judge">Asked once for each pair, many at once.</param>
/// <param name="isEdge">Which opinions are kept.</param>
internal sealed class PairIndex(IPropositionJudge judge, Func<PairVerdict, bool> isEdge, LedgerLimits limits)
{
    /// <summary>Wordings whose pairs are put before the judge at once: what it said of them is remembered, however the rest ends.</summary>
    private const int Portion = 128;

    private readonly Dictionary<ulong, Node> _nodes = [];

    /// <summary>The same by the numbers under which they share keys; null for one that is free.</summary>
    private readonly List<Node?> _sharing = [];
    private readonly Stack<int> _free = [];
    private readonly KeyTable _keys = new(limits.MostSharers);
    private readonly HashSet<(ulong, ulong)> _apart = [];

    /// <summary>Wordings that are to be compared with all that came before them, in the order of their coming.</summary>
    private readonly Queue<Node> _new = [];

    /// <summary>Single pairs that are to be compared again.</summary>
    private readonly HashSet<(ulong A, ulong B)> _again = [];
    private readonly HashSet<Node> _touched = [];
    private long _came;
    private double _least;

    /// <summary>Whether a person found the two not to be one claim.</summary>
    public bool AreApart(Node a, Node b) => _apart.Count > 0 && _apart.Contains(Ordered(a.Key, b.Key));

    /// <summary>Whether anything is kept apart at all.</summary>
    public bool KeepsApart => _apart.Count > 0;

    public Node NodeOf(Held held) => _nodes[Node.KeyOf(held)];

    /// <param name="keys">By which it is found.</param>
    public void Add(Held held, ReadOnlySpan<ulong> keys)
    {
        ulong key = Node.KeyOf(held);
        if (_nodes.TryGetValue(key, out Node? node))
        {
            node.Add(held);
        }
        else
        {
            if (!_free.TryPop(out int sharing))
            {
                sharing = _sharing.Count;
                _sharing.Add(null);
            }

            _nodes[key] = node = new Node(key, held, _came++) { Sharing = sharing, Keys = _keys.Add(keys, sharing) };
            _sharing[sharing] = node;
            _new.Enqueue(node);
        }

        _touched.Add(node);
    }

    public void Remove(Held held)
    {
        if (!_nodes.TryGetValue(Node.KeyOf(held), out Node? node))
            return;
        node.Remove(held);
        _touched.Add(node);
        if (!node.IsEmpty)
            return;
        foreach (Edge edge in node.Edges)
            Disconnect(edge);
        _nodes.Remove(node.Key);
        _keys.Remove(node.Keys, node.Sharing);
        _sharing[node.Sharing] = null;
        _free.Push(node.Sharing);
    }

    /// <summary>Follows what a person found of two wordings, until <see cref="Free"/>.</summary>
    /// <param name="relation">Null where they are not one claim.</param>
    public void Rule(Node a, Node b, PairRelation? relation)
    {
        if (ReferenceEquals(a, b))
            return;
        if (a.EdgeTo(b) is { } known)
            Disconnect(known);
        if (relation is { } found)
            Put(new Edge(a, b, new PairVerdict(found, 1), IsRuled: true));
        else
            _apart.Add(Ordered(a.Key, b.Key));
        _touched.Add(a);
        _touched.Add(b);
    }

    /// <summary>Leaves two wordings to the judge again.</summary>
    public void Free(Node a, Node b)
    {
        _apart.Remove(Ordered(a.Key, b.Key));
        if (a.EdgeTo(b) is { IsRuled: true } ruled)
            Disconnect(ruled);
        _touched.Add(a);
        _touched.Add(b);
        _again.Add(Ordered(a.Key, b.Key));
    }

    /// <summary>Compares what came, and compares again what changed about the rest. Cancelled, or where the judge fails, it goes on from there next time.</summary>
    /// <param name="reports">How many are held.</param>
    /// <returns>Every wording whose places or edges changed since the last time.</returns>
    public IReadOnlyCollection<Node> Settle(int reports, CancellationToken cancellation)
    {
        Ask(limits.LeastScreen(reports));
        foreach (int[] sharers in _keys.Blurred())
            Loosen([.. sharers.Select(s => _sharing[s]!)]);
        foreach (int[] sharers in _keys.Sharpened())
            for (int i = 0; i < sharers.Length; i++)
            for (int j = i + 1; j < sharers.Length; j++)
                _again.Add(Ordered(_sharing[sharers[i]]!.Key, _sharing[sharers[j]]!.Key));

        Connect([.. _again.Where(p => AreComparable(p.A, p.B)).Order().Select(p => (_nodes[p.A], _nodes[p.B]))]);
        _again.Clear();
        while (_new.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            Compare();
        }

        Node[] touched = [.. _touched];
        _touched.Clear();
        return touched;
    }

    /// <summary>What came of comparing so far; asked for when all is settled.</summary>
    /// <param name="reports">Those that are held.</param>
    /// <param name="numbers">The numbers of wordings by their keys; a wording without one is left out.</param>
    public ComparedPairs Compared(ImmutableArray<ComparedReport> reports, IReadOnlyDictionary<ulong, int> numbers)
    {
        IEnumerable<(ulong A, ulong B, PairVerdict? Verdict)> judged = Edges().Select(e => (e.A.Key, e.B.Key, e.IsRuled ? null : (PairVerdict?)e.Verdict));
        IEnumerable<(ulong A, ulong B, PairVerdict? Verdict)> apart = _apart.Select(p => (p.Item1, p.Item2, (PairVerdict?)null));
        ComparedPair[] pairs =
        [
            .. judged
                .Concat(apart)
                .Where(p => numbers.ContainsKey(p.A) && numbers.ContainsKey(p.B))
                .Select(p => (A: numbers[p.A], B: numbers[p.B], p.Verdict))
                .Select(p => new ComparedPair(Math.Min(p.A, p.B), Math.Max(p.A, p.B), p.Verdict)),
        ];
        Array.Sort(pairs, (a, b) => (a.A, a.B).CompareTo((b.A, b.B)));
        return new ComparedPairs(_least, reports, _keys.ToldNothing, [.. pairs]);
    }

    /// <summary>Goes on from what came of comparing elsewhere: asked for when wordings were added and nothing is settled yet.</summary>
    /// <param name="wordings">Those of it that are the same here, by their numbers; null for one that is gone or another.</param>
    public void GoOnFrom(ComparedPairs before, IReadOnlyList<Node?> wordings)
    {
        HashSet<Node> known = [.. wordings.OfType<Node>()];
        Node[] anew = [.. _new.Where(n => !known.Contains(n))];
        _new.Clear();
        foreach (Node node in anew)
        {
            node.ComeAgain(_came++);
            _new.Enqueue(node);
        }

        _least = before.Least;
        _keys.GoOnFrom(before.Blurred);
        foreach (ComparedPair pair in before.Pairs)
        {
            if (wordings[pair.A] is not { } a || wordings[pair.B] is not { } b)
                continue;
            if (pair.Verdict is not { } verdict)
                _again.Add(Ordered(a.Key, b.Key));
            else if (a.EdgeTo(b) is null && !AreApart(a, b))
                Put(EdgeOf(a, b, verdict));
        }
    }

    private void Compare()
    {
        Node[] came = [.. _new.Take(Portion)];
        var open = new List<(Node, Node)>[came.Length];
        Parallel.For(0, came.Length, i => open[i] = Open(came[i]));
        Connect([.. open.SelectMany(pairs => pairs)]);
        for (int i = 0; i < came.Length; i++)
            _new.Dequeue();
    }

    /// <summary>One with those that share a key with it, came before it and may be about one matter, each once; none where it is gone.</summary>
    private List<(Node, Node)> Open(Node node)
    {
        var open = new List<(Node, Node)>();
        if (node.IsEmpty)
            return open;
        // Bits, as most share several keys: they stay near the processor, where a set of references does not.
        int length = (_sharing.Count / 64) + 1;
        ulong[] seen = ArrayPool<ulong>.Shared.Rent(length);
        Array.Clear(seen, 0, length);
        foreach (int key in node.Keys)
        {
            if (!_keys.IsLive(key))
                continue;
            foreach (int sharing in _keys.At(key))
            {
                ulong bit = 1UL << (sharing & 63);
                if ((seen[sharing >> 6] & bit) != 0)
                    continue;
                seen[sharing >> 6] |= bit;
                Node other = _sharing[sharing]!;
                if (
                    other.Number < node.Number
                    && node.EdgeTo(other) is null
                    && !AreApart(node, other)
                    && judge.IsWorthJudging(node.Wording, other.Wording, _least)
                )
                    open.Add((node, other));
            }
        }

        ArrayPool<ulong>.Shared.Return(seen);
        return open;
    }

    private bool IsOpen(Node a, Node b) => a.EdgeTo(b) is null && !AreApart(a, b) && judge.IsWorthJudging(a.Wording, b.Wording, _least);

    private bool AreComparable(ulong a, ulong b) =>
        _nodes.TryGetValue(a, out Node? one) && _nodes.TryGetValue(b, out Node? other) && _keys.Share(one.Keys, other.Keys) && IsOpen(one, other);

    /// <summary>Edges that more reports do not ask for go; where fewer ask for less, all is compared again.</summary>
    private void Ask(double least)
    {
        if (least > _least)
            foreach (Edge edge in Edges().Where(e => !e.IsRuled && !judge.IsWorthJudging(e.A.Wording, e.B.Wording, least)).ToArray())
                Disconnect(edge);
        if (least < _least)
        {
            _new.Clear();
            foreach (Node node in _nodes.Values.OrderBy(n => n.Number))
                _new.Enqueue(node);
        }

        _least = least;
    }

    private IEnumerable<Edge> Edges() => _nodes.Values.SelectMany(node => node.Edges.Where(e => ReferenceEquals(e.A, node)));

    /// <summary>A key stops to tell apart: edges that rest on no other one go.</summary>
    private void Loosen(IReadOnlyList<Node> sharers)
    {
        HashSet<Node> all = [.. sharers];
        foreach (Edge edge in sharers.SelectMany(n => n.Edges.Where(e => ReferenceEquals(e.A, n) && all.Contains(e.B))).ToArray())
            if (!edge.IsRuled && !_keys.Share(edge.A.Keys, edge.B.Keys))
                Disconnect(edge);
    }

    private void Connect(IReadOnlyList<(Node A, Node B)> open)
    {
        IReadOnlyList<PairVerdict> opinions = judge.Judge(open);
        for (int i = 0; i < open.Count; i++)
            if (isEdge(opinions[i]))
                Put(EdgeOf(open[i].A, open[i].B, opinions[i]));
    }

    private static Edge EdgeOf(Node a, Node b, PairVerdict verdict) => a.Key < b.Key ? new Edge(a, b, verdict) : new Edge(b, a, verdict);

    private static (ulong, ulong) Ordered(ulong a, ulong b) => a < b ? (a, b) : (b, a);

    private void Put(Edge edge)
    {
        foreach (Node node in new[] { edge.A, edge.B })
        {
            node.Put(edge);
            _touched.Add(node);
        }
    }

    private void Disconnect(Edge edge)
    {
        foreach (Node node in new[] { edge.A, edge.B })
        {
            node.Part(edge);
            _touched.Add(node);
        }
    }
}
