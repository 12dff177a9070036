using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Pairs;

namespace OnRecord.Ledger.Clustering;

/// <summary>
/// Cuts a component of the graph of wordings into claims. The two groups that match best are joined first, and only while their members match on
/// average, so that a chain of small steps never leads from one claim to another; groups whose edges disagree about which side is which stay apart.
/// The same component gives the same claims, whatever the order in which it grew.
/// </summary>
/// <param name="areApart">Whether a person found two wordings not to be one claim: no group holds both.</param>
internal sealed class Clusterer(LedgerLimits limits, Func<Node, Node, bool> areApart)
{
    /// <summary>Wordings of a component that are clustered together; a larger one is first cut at its weaker edges.</summary>
    private const int MostTogether = 600;

    /// <summary>By how much the floor rises when a component is too large.</summary>
    private const double FloorStep = 0.05;

    /// <param name="touched">Ascending by key. Whatever hangs together with one of them by edges that may join is cut; weaker edges reach no further.</param>
    public IEnumerable<Cluster> Cut(IReadOnlyList<Node> touched, Func<Node, IEnumerable<Edge>> edgesOf) => Cut(touched, edgesOf, limits.Join);

    private IEnumerable<Cluster> Cut(IReadOnlyList<Node> component, Func<Node, IEnumerable<Edge>> edgesOf, double floor)
    {
        IEnumerable<Edge> Strong(Node node) => edgesOf(node).Where(e => e.Verdict.Certainty >= floor && e.Verdict.Relation is not PairRelation.Figures);

        foreach (IReadOnlyList<Node> part in Components.Of(component, Strong))
        {
            if (part.Count > MostTogether && floor + FloorStep < 1)
                foreach (Cluster cluster in Cut(part, edgesOf, floor + FloorStep))
                    yield return cluster;
            else if (part.Count > MostTogether)
                foreach (Node node in part)
                    yield return Alone(node);
            else
                foreach (Cluster cluster in Join(part, Strong))
                    yield return cluster;
        }
    }

    private IEnumerable<Cluster> Join(IReadOnlyList<Node> part, Func<Node, IEnumerable<Edge>> edgesOf)
    {
        var groups = new LinkTable(part, edgesOf, areApart);
        groups.JoinRuled();
        while (groups.Best(limits.Average, limits.Agreement) is var (a, b))
            groups.Join(a, b);
        return groups.Groups.SelectMany(group => Write(group, edgesOf));
    }

    /// <summary>A dispute that a report itself tells stands by itself, unless its place in the claim is as sure as a status asks.</summary>
    private IEnumerable<Cluster> Write(IReadOnlyList<(Node Node, int Side)> group, Func<Node, IEnumerable<Edge>> edgesOf)
    {
        Cluster cluster = Together(group, edgesOf);
        HashSet<ulong> own = [.. cluster.Members.Where(m => m.Certainty < limits.Status && Dispute(m.Node) is not null).Select(m => m.Node.Key)];
        if (own.Count == 0 || group.Count == 1)
            return [cluster];
        (Node Node, int Side)[] rest = [.. group.Where(g => !own.Contains(g.Node.Key))];
        IEnumerable<Cluster> alone = group
            .Where(g => own.Contains(g.Node.Key))
            .GroupBy(g => g.Node.Gist.Fingerprint)
            .Select(same => Together([.. same], edgesOf));
        return rest.Length == 0 ? alone : alone.Concat(Write(rest, edgesOf));
    }

    private OwnDispute? Dispute(Node node) => node.Held.Select(held => OwnDispute.In(held, limits.Status)).FirstOrDefault(dispute => dispute is not null);

    /// <summary>Two likely matters over which the same two parties stand against each other are one.</summary>
    private double CertaintyOf(Edge edge) =>
        edge.Verdict.Certainty < limits.Status && Dispute(edge.A) is { } dispute && Dispute(edge.B) == dispute ? limits.Status : edge.Verdict.Certainty;

    private Cluster Together(IReadOnlyList<(Node Node, int Side)> group, Func<Node, IEnumerable<Edge>> edgesOf)
    {
        if (group.Count == 1)
            return Alone(group[0].Node);
        Dictionary<ulong, int> sides = group.ToDictionary(g => g.Node.Key, g => g.Side);
        int claimed = ClaimedSide.Of(group);
        bool oneWording = group.DistinctBy(g => g.Node.Gist.Fingerprint).Count() == 1;
        return new Cluster([
            .. group
                .OrderBy(g => g.Node.Key)
                .Select(g =>
                {
                    Edge[] within = [.. edgesOf(g.Node).Where(e => sides.ContainsKey(e.Other(g.Node).Key))];
                    // That two print the same words says nothing of their place in the claim.
                    Edge[] telling = [.. within.Where(e => e.A.Gist.Fingerprint != e.B.Gist.Fingerprint)];
                    double certainty =
                        telling.Length > 0 ? telling.Max(CertaintyOf)
                        : within.Length > 0 && oneWording ? 1
                        : 0;
                    bool opposite = g.Side != claimed;
                    bool doubts = opposite && within.Where(e => sides[e.Other(g.Node).Key] == claimed).All(e => e.Verdict.Relation == PairRelation.Doubt);
                    string partner = within
                        .OrderByDescending(e => e.IsRuled)
                        .ThenByDescending(e => e.Verdict.Certainty)
                        .ThenBy(e => e.Other(g.Node).Key)
                        .Select(e => e.Other(g.Node).Wording.Entry.Text)
                        .FirstOrDefault("");
                    return new ClusterMember(g.Node, opposite, doubts, certainty, partner, within.Any(e => e.IsRuled));
                }),
        ]);
    }

    private static Cluster Alone(Node node) => new([new ClusterMember(node, Opposite: false, Doubts: false, 1)]);
}
