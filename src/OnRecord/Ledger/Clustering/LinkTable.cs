using OnRecord.Pairs;
using OnRecord.Ledger.Pairing;

namespace OnRecord.Ledger.Clustering;

/// <summary>Groups of wordings while they are joined: how strongly each two are linked, and whether the links say the same or the opposite.</summary>
internal sealed class LinkTable
{
    private readonly List<(Node Node, int Side)>[] _groups;
    private readonly Dictionary<int, (double Strength, double Signed)>[] _links;

    public LinkTable(IReadOnlyList<Node> nodes, Func<Node, IEnumerable<Edge>> edgesOf)
    {
        Dictionary<ulong, int> places = nodes.Select((n, i) => (n.Key, i)).ToDictionary(x => x.Key, x => x.i);
        _groups = [.. nodes.Select(n => new List<(Node, int)> { (n, 1) })];
        _links = [.. nodes.Select(n => edgesOf(n).ToDictionary(e => places[e.Other(n).Key], LinkOf))];
    }

    public IEnumerable<IReadOnlyList<(Node Node, int Side)>> Groups => _groups.Where(g => g.Count > 0);

    /// <summary>The two groups with the strongest link on average, the first of equal ones; -1 when none reaches the floor.</summary>
    public (int A, int B) Best(double floor, double agreement)
    {
        (int A, int B) best = (-1, -1);
        double most = floor;
        for (int a = 0; a < _groups.Length; a++)
        {
            foreach ((int b, (double strength, double signed)) in _links[a])
            {
                if (b < a || Math.Abs(signed) < agreement * strength) continue;
                double average = Math.Abs(signed) / (_groups[a].Count * _groups[b].Count);
                if (average > most || average == most && best.A >= 0 && (a, b).CompareTo(best) < 0) (most, best) = (average, (a, b));
            }
        }

        return best;
    }

    public void Join(int a, int b)
    {
        int turn = _links[a][b].Signed < 0 ? -1 : 1;
        _groups[a].AddRange(_groups[b].Select(m => (m.Node, m.Side * turn)));
        _groups[b].Clear();
        foreach ((int other, (double strength, double signed)) in _links[b])
        {
            _links[other].Remove(b);
            if (other == a) continue;
            (double known, double knownSigned) = _links[a].GetValueOrDefault(other);
            _links[a][other] = _links[other][a] = (known + strength, knownSigned + (signed * turn));
        }

        _links[b].Clear();
    }

    private static (double Strength, double Signed) LinkOf(Edge edge) =>
        edge.Verdict.Relation == PairRelation.Same ? (edge.Verdict.Certainty, edge.Verdict.Certainty) : (edge.Verdict.Certainty, -edge.Verdict.Certainty);
}
