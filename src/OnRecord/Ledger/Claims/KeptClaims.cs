using System.Runtime.CompilerServices;
using OnRecord.Ledger.Clustering;
using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Ledger.Claims;

/// <summary>Claims as they were written: written again only where a wording, an actor or a date that they rest on is another one. Not thread-safe.</summary>
internal sealed class KeptClaims(LedgerLimits limits)
{
    private readonly ConditionalWeakTable<Cluster, Written> _written = [];
    private Dictionary<string, (IndexedReport Page, When? Date)> _reports = new(StringComparer.Ordinal);

    /// <param name="dateOf">The inferred date of a report; null where there is none.</param>
    /// <returns>Those on which somebody takes a position, in the order of the clusters.</returns>
    public IReadOnlyList<(Cluster Cluster, ClaimEntry Claim, IReadOnlyList<ChangeEntry> Changes)> Write(
        IEnumerable<Cluster> clusters,
        ReportBook book,
        Func<string, When?> dateOf
    )
    {
        var reports = book.Pages.ToDictionary(p => p.Id, p => (Page: p, Date: dateOf(p.Id)), StringComparer.Ordinal);
        HashSet<string> changed =
        [
            .. reports
                .Where(r => !_reports.TryGetValue(r.Key, out var known) || !ReferenceEquals(known.Page, r.Value.Page) || known.Date != r.Value.Date)
                .Select(r => r.Key),
        ];
        var writer = new ClaimWriter(new PositionTaker(new PartyBook(book), dateOf), limits);
        var all = new List<(Cluster, ClaimEntry, IReadOnlyList<ChangeEntry>)>();
        foreach (Cluster cluster in clusters)
        {
            if (!_written.TryGetValue(cluster, out Written? written) || cluster.Members.Any(m => m.Node.Held.Any(h => changed.Contains(h.Sheet.Id))))
            {
                written = new Written(writer.Write(cluster));
                _written.AddOrUpdate(cluster, written);
            }

            if (written.Entry is var (claim, changes))
                all.Add((cluster, claim, changes));
        }

        _reports = reports;
        return all;
    }

    private sealed record Written((ClaimEntry Claim, IReadOnlyList<ChangeEntry> Changes)? Entry);
}
