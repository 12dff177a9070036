using System.Collections.Immutable;
using OnRecord.Ledger.Clustering;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Ledger.Rebuttals;
using OnRecord.Pairs;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>
/// The ledger as it is kept: a report is entered or taken out, and only what it touches is looked at again, once for many reports. Any order of entering and removing that leaves
/// the same reports leaves the same claims. One writer at a time.
/// </summary>
internal sealed class ReportLedger
{
    private readonly LedgerLimits _limits;
    private readonly GistReader _gists;
    private readonly PositionReader _reader;
    private readonly RebuttalFinder? _rebuttals;
    private readonly PairIndex _index;
    private readonly Clusterer _clusterer;
    private readonly SortedDictionary<string, EnteredReport> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, Cluster> _clusterOf = [];
    private readonly HashSet<Cluster> _gone = new(ReferenceEqualityComparer.Instance),
        _came = new(ReferenceEqualityComparer.Instance);

    /// <param name="rebuttals">Null where no answers are looked for.</param>
    public ReportLedger(GistReader gists, IPropositionJudge judge, LedgerLimits limits, IRebuttalJudge? rebuttals = null)
    {
        _rebuttals = rebuttals is null ? null : new RebuttalFinder(rebuttals, limits);
        _limits = limits;
        _gists = gists;
        _reader = new PositionReader(gists);
        _index = new PairIndex(judge, IsEdge, limits);
        _clusterer = new Clusterer(limits, (a, b) => _index.AreApart(a, b));
    }

    public IReadOnlyCollection<EnteredReport> Reports => _reports.Values;

    /// <summary>Whether anything was compared.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>Each once, in the order of their first wording.</summary>
    public IEnumerable<Cluster> Clusters
    {
        get
        {
            Settle();
            return _clusterOf.Values.Distinct().OrderBy(c => c.Members[0].Node.Key);
        }
    }

    /// <summary>A report that is known already is replaced.</summary>
    public void Enter(IReadOnlyList<ReportRecord> records)
    {
        var read = new EnteredReport[records.Count];
        Parallel.For(0, read.Length, i => read[i] = _reader.Read(records[i]));
        EnteredReport[] answered = [.. _rebuttals?.Attach(read) ?? read];
        var keys = new ImmutableArray<ulong>[answered.Length][];
        Parallel.For(0, keys.Length, i => keys[i] = [.. answered[i].Held.Select(_gists.KeysOf)]);
        for (int i = 0; i < answered.Length; i++)
            Enter(answered[i], keys[i]);
    }

    private void Enter(EnteredReport entered, ImmutableArray<ulong>[] keys)
    {
        ReportRecord record = entered.Sheet.Record;
        Remove(record.Report.Id);
        _reports[record.Report.Id] = entered;
        for (int i = 0; i < keys.Length; i++)
            _index.Add(entered.Held[i], keys[i].AsSpan());
        foreach ((PairRuling ruling, Node a, Node b) in Rulings(record))
            _index.Rule(a, b, ruling.Relation);
    }

    /// <summary>Nothing happens when the report is not known.</summary>
    public void Remove(string report)
    {
        if (!_reports.TryGetValue(report, out EnteredReport? entered))
            return;
        foreach ((_, Node a, Node b) in Rulings(entered.Sheet.Record))
            _index.Free(a, b);
        _reports.Remove(report);
        foreach (Held held in entered.Held)
            _index.Remove(held);
    }

    /// <summary>What came of comparing the reports so far.</summary>
    /// <param name="states">Of each report; see <see cref="ComparedReport.State"/>.</param>
    public ComparedPairs Compared(IReadOnlyDictionary<string, string> states)
    {
        var numbers = new Dictionary<ulong, int>();
        var seen = new HashSet<ulong>();
        var reports = ImmutableArray.CreateBuilder<ComparedReport>(_reports.Count);
        foreach ((string id, EnteredReport report) in _reports)
        {
            var wordings = new bool[report.Held.Length];
            for (int i = 0; i < wordings.Length; i++)
            {
                Node node = _index.NodeOf(report.Held[i]);
                // The first place is what a ledger told from nothing compares by. Here that may have come later than another, and then it was not compared.
                wordings[i] = seen.Add(node.Key) && ReferenceEquals(node.Wording, report.Held[i]);
                if (wordings[i])
                    numbers[node.Key] = numbers.Count;
            }

            reports.Add(new ComparedReport(id, states[id], [.. wordings]));
        }

        return _index.Compared(reports.DrainToImmutable(), numbers);
    }

    /// <summary>Goes on from what came of comparing elsewhere. Asked for when all reports are entered, and nothing is settled yet.</summary>
    /// <param name="states">Of the reports here.</param>
    public void GoOnFrom(ComparedPairs before, IReadOnlyDictionary<string, string> states)
    {
        var wordings = new List<Node?>();
        foreach (ComparedReport report in before.Reports)
        {
            EnteredReport? same =
                _reports.TryGetValue(report.Id, out EnteredReport? entered)
                && states.GetValueOrDefault(report.Id) == report.State
                && entered.Held.Length == report.Wordings.Length
                    ? entered
                    : null;
            for (int i = 0; i < report.Wordings.Length; i++)
                if (report.Wordings[i])
                    wordings.Add(same is not null && _index.NodeOf(same.Held[i]) is var node && ReferenceEquals(node.Wording, same.Held[i]) ? node : null);
        }

        _index.GoOnFrom(before, wordings);
    }

    /// <summary>Compares what came, and clusters what it touches. Asked for by whoever looks at the claims; sooner, so that it may be cancelled.</summary>
    public void Settle(CancellationToken cancellation = default)
    {
        IsBegun = true;
        IReadOnlyCollection<Node> touched = _index.Settle(_reports.Count, cancellation);
        foreach (Node gone in touched.Where(n => n.IsEmpty))
            Leave(gone);
        foreach (Cluster cluster in _clusterer.Cut([.. touched.Where(n => !n.IsEmpty).OrderBy(n => n.Key)], node => node.Edges))
        {
            _came.Add(cluster);
            foreach (ClusterMember member in cluster.Members)
            {
                Leave(member.Node);
                _clusterOf[member.Node.Key] = cluster;
            }
        }
    }

    /// <summary>What was cut otherwise since it was asked last.</summary>
    public ClusterChange TakeChange()
    {
        var change = new ClusterChange([.. _gone], [.. _came]);
        _gone.Clear();
        _came.Clear();
        return change;
    }

    /// <summary>Those that a report has a wording in.</summary>
    public IEnumerable<Cluster> ClustersOf(string report) =>
        _reports.TryGetValue(report, out EnteredReport? entered) ? entered.Held.Select(held => _clusterOf[_index.NodeOf(held).Key]) : [];

    private void Leave(Node node)
    {
        if (_clusterOf.Remove(node.Key, out Cluster? before) && !_came.Remove(before))
            _gone.Add(before);
    }

    /// <summary>Wordings outside a cluster that are alike, not sure enough to join.</summary>
    public IEnumerable<Cluster> PossiblySame(Cluster cluster) =>
        Beside(cluster)
            .Where(other => !_index.KeepsApart || !cluster.Members.Any(m => other.Members.Any(o => _index.AreApart(m.Node, o.Node))))
            .OrderBy(c => c.Members[0].Node.Key);

    /// <summary>All that some wording of it is alike to.</summary>
    public IEnumerable<Cluster> Beside(Cluster cluster) =>
        cluster
            .Members.SelectMany(m => m.Node.Edges.Select(e => e.Other(m.Node)))
            .Select(n => _clusterOf[n.Key])
            .Where(other => !ReferenceEquals(other, cluster))
            .Distinct<Cluster>(ReferenceEqualityComparer.Instance);

    /// <summary>What persons found of the propositions of a report, as far as both are entered.</summary>
    private IEnumerable<(PairRuling Ruling, Node A, Node B)> Rulings(ReportRecord record)
    {
        foreach (PairRuling ruling in PairRuling.Of(record))
            if (HeldAt(ruling.First) is { } first && HeldAt(ruling.Second) is { } second)
                yield return (ruling, _index.NodeOf(first), _index.NodeOf(second));
    }

    private Held? HeldAt(string key) =>
        _reports.TryGetValue(key[..key.LastIndexOf('#')], out EnteredReport? entered) ? entered.Held.FirstOrDefault(h => h.Key == key) : null;

    private bool IsEdge(PairVerdict opinion) =>
        opinion.Relation is PairRelation.Same or PairRelation.Opposed or PairRelation.Doubt && opinion.Certainty >= _limits.Possibly;
}
