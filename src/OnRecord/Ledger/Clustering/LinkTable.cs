using OnRecord.Ledger.Pairing;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Clustering;

/// <summary>Groups of wordings while they are joined: how strongly each two are linked, and whether the links say the same or the opposite.</summary>
internal sealed class LinkTable
{
    private readonly List<(Node Node, int Side)>[] _groups;
    private readonly Dictionary<int, (double Strength, double Signed)>[] _links;

    private readonly IReadOnlyList<Node> _nodes;
    private readonly Func<Node, Node, bool> _areApart;
    private readonly List<(int A, int B, bool Same)> _ruled = [];

    public LinkTable(IReadOnlyList<Node> nodes, Func<Node, IEnumerable<Edge>> edgesOf, Func<Node, Node, bool> areApart)
    {
        (_nodes, _areApart) = (nodes, areApart);
        Dictionary<ulong, int> places = nodes.Select((n, i) => (n.Key, i)).ToDictionary(x => x.Key, x => x.i);
        _groups = [.. nodes.Select(n => new List<(Node, int)> { (n, 1) })];
        _links = [.. nodes.Select(n => edgesOf(n).ToDictionary(e => places[e.Other(n).Key], LinkOf))];
        foreach (Node node in nodes)
        foreach (Edge edge in edgesOf(node))
            if (edge.IsRuled && node.Key < edge.Other(node).Key)
                _ruled.Add((places[node.Key], places[edge.Other(node).Key], edge.Verdict.Relation == PairRelation.Same));
    }

    public IEnumerable<IReadOnlyList<(Node Node, int Side)>> Groups => _groups.Where(g => g.Count > 0);

    /// <summary>The two groups with the strongest link on average, the first of equal ones; null when none reaches the floor.</summary>
    public (int A, int B)? Best(double floor, double agreement)
    {
        (int A, int B)? best = null;
        double most = floor;
        for (int a = 0; a < _groups.Length; a++)
        {
            foreach ((int b, (double strength, double signed)) in _links[a])
            {
                if (b < a || Math.Abs(signed) < agreement * strength)
                    continue;
                double average = Math.Abs(signed) / (_groups[a].Count * _groups[b].Count);
                if ((average > most || average == most && best is { } first && (a, b).CompareTo(first) < 0) && !AreApart(a, b))
                    (most, best) = (average, (a, b));
            }
        }

        return best;
    }

    /// <summary>Joins first what a person found to be one; what would bring together what was found to be two stays apart.</summary>
    public void JoinRuled()
    {
        foreach ((int one, int other, bool same) in _ruled)
        {
            (int a, int side) = Place(one);
            (int b, int otherSide) = Place(other);
            if (a != b && !AreApart(a, b))
                Join(Math.Min(a, b), Math.Max(a, b), side * otherSide * (same ? 1 : -1));
        }
    }

    public void Join(int a, int b) => Join(a, b, _links[a][b].Signed < 0 ? -1 : 1);

    private void Join(int a, int b, int turn)
    {
        _groups[a].AddRange(_groups[b].Select(m => (m.Node, m.Side * turn)));
        _groups[b].Clear();
        foreach ((int other, (double strength, double signed)) in _links[b])
        {
            _links[other].Remove(b);
            if (other == a)
                continue;
            (double known, double knownSigned) = _links[a].GetValueOrDefault(other);
            _links[a][other] = _links[other][a] = (known + strength, knownSigned + (signed * turn));
        }

        _links[b].Clear();
    }

    private bool AreApart(int a, int b)
    {
        foreach ((Node one, _) in _groups[a])
        foreach ((Node other, _) in _groups[b])
            if (_areApart(one, other))
                return true;
        return false;
    }

    /// <summary>The group in which a wording stands now, and its side there.</summary>
    private (int Group, int Side) Place(int node)
    {
        for (int group = 0; group < _groups.Length; group++)
            foreach ((Node member, int side) in _groups[group])
                if (member.Key == _nodes[node].Key)
                    return (group, side);
        throw new InvalidOperationException("A wording is in no group.");
    }

    private static (double Strength, double Signed) LinkOf(Edge edge) =>
        edge.Verdict.Relation == PairRelation.Same ? (edge.Verdict.Certainty, edge.Verdict.Certainty) : (edge.Verdict.Certainty, -edge.Verdict.Certainty);
}
