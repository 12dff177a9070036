using OnRecord.Ledger.Clustering;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>A claim as it is written, and where it stands among others.</summary>
internal sealed record WrittenClaim
{
    private readonly int _reports;

    public WrittenClaim(Cluster cluster, ClaimEntry entry, IReadOnlyList<ChangeEntry> changes)
    {
        (Key, Entry, Changes) = (cluster.Members[0].Node.Key, entry, changes);
        _reports = entry.Positions.Select(p => p.Report).Distinct().Count();
    }

    /// <summary>Of its first wording.</summary>
    public ulong Key { get; }

    public ClaimEntry Entry { get; private init; }

    public IReadOnlyList<ChangeEntry> Changes { get; }

    public WrittenClaim Beside(IReadOnlyList<ClaimId> possibly) => this with { Entry = Entry with { Possibly = possibly } };

    /// <summary>The disputed first, then those that most reports tell, and of which most is told.</summary>
    public static int Compare(WrittenClaim? a, WrittenClaim? b)
    {
        int order = (b!.Entry.Status == ClaimStatus.Disputed).CompareTo(a!.Entry.Status == ClaimStatus.Disputed);
        if (order == 0)
            order = b._reports.CompareTo(a._reports);
        if (order == 0)
            order = b.Entry.Positions.Count.CompareTo(a.Entry.Positions.Count);
        if (order == 0)
            order = string.CompareOrdinal(a.Entry.Id.Value, b.Entry.Id.Value);
        return order == 0 ? a.Key.CompareTo(b.Key) : order;
    }
}
