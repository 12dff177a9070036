using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Ledger.Entering;
using OnRecord.Records.Ids;

namespace OnRecord.Ledger.Claims;

/// <summary>Who the actors of the reports are across reports.</summary>
internal sealed class PartyBook(IdentityBook identities)
{
    private readonly Dictionary<string, ImmutableArray<Identity>> _byReport = new(StringComparer.Ordinal);

    public ImmutableArray<Identity> Of(ReportSheet sheet, IEnumerable<ActorId> actors)
    {
        if (!_byReport.TryGetValue(sheet.Id, out ImmutableArray<Identity> known))
            _byReport[sheet.Id] = known = identities.Identities(sheet.Record);
        return [.. actors.Select(sheet.ActorIndex).OfType<int>().Select(i => known[i]).DistinctBy(a => a.Key)];
    }

    /// <summary>The report's own voice; null when its outlet is unknown.</summary>
    public Identity? Outlet(ReportSheet sheet) => identities.OutletOf(sheet.Record);
}
