using OnRecord.Ledger.Clustering;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Ledger.Claims;

/// <summary>
/// Claims as they were written: written again only where a wording, an actor or a date that they rest on is another one, or one that is possibly the same.
/// Not thread-safe.
/// </summary>
internal sealed class KeptClaims(LedgerLimits limits)
{
    private readonly Dictionary<Cluster, WrittenClaim?> _written = new(ReferenceEqualityComparer.Instance);
    private readonly KeptOrder<WrittenClaim> _order = new(Comparer<WrittenClaim>.Create(WrittenClaim.Compare));
    private readonly KeptOrder<WrittenClaim> _changed = new(Comparer<WrittenClaim>.Create((a, b) => a.Key.CompareTo(b.Key)));

    /// <summary>The disputed first, then those of which most is told.</summary>
    public IReadOnlyList<ClaimEntry> Claims => [.. _order.Items.Select(w => w.Entry)];

    public IReadOnlyList<ChangeEntry> Changes => [.. _changed.Items.SelectMany(w => w.Changes)];

    /// <param name="reports">Ids of reports whose actors or dates are others.</param>
    /// <param name="dateOf">The inferred date of a report; null where there is none.</param>
    public void Follow(ReportLedger ledger, ClusterChange change, IEnumerable<string> reports, ReportBook book, Func<string, When?> dateOf)
    {
        foreach (Cluster gone in change.Gone)
        {
            Forget(gone);
            _written.Remove(gone);
        }

        HashSet<Cluster> anew = new(change.Came, ReferenceEqualityComparer.Instance);
        anew.UnionWith(reports.SelectMany(ledger.ClustersOf));
        var writer = new ClaimWriter(new PositionTaker(new PartyBook(book), dateOf), limits);
        foreach (Cluster cluster in anew)
        {
            Forget(cluster);
            _written[cluster] = writer.Write(cluster) is var (claim, changes) ? new WrittenClaim(cluster, claim, changes) : null;
        }

        foreach (Cluster cluster in anew.Concat(anew.SelectMany(ledger.Beside)).Distinct<Cluster>(ReferenceEqualityComparer.Instance).ToArray())
        {
            if (_written[cluster] is not { } written)
                continue;
            ClaimId[] possibly = [.. ledger.PossiblySame(cluster).Select(c => _written[c]?.Entry.Id).OfType<ClaimId>()];
            if (!anew.Contains(cluster))
            {
                if (written.Entry.Possibly.SequenceEqual(possibly))
                    continue;
                Forget(cluster);
            }

            _written[cluster] = written = written.Beside(possibly);
            _order.Add(written);
            if (written.Changes.Count > 0)
                _changed.Add(written);
        }
    }

    private void Forget(Cluster cluster)
    {
        if (!_written.TryGetValue(cluster, out WrittenClaim? written) || written is null)
            return;
        _order.Remove(written);
        if (written.Changes.Count > 0)
            _changed.Remove(written);
    }
}
