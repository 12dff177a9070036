using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Ledger.Entering;
using OnRecord.Records.Ids;

namespace OnRecord.Ledger.Claims;

/// <summary>Who the actors of the reports are across reports.</summary>
internal sealed class PartyBook(ReportBook book)
{
    public ImmutableArray<Identity> Of(ReportSheet sheet, IEnumerable<ActorId> actors)
    {
        ImmutableArray<Identity> known = book[sheet.Id].Identities;
        return [.. actors.Select(sheet.ActorIndex).OfType<int>().Select(i => known[i]).DistinctBy(a => a.Key)];
    }

    /// <summary>The report's own voice; null when its outlet is unknown.</summary>
    public Identity? Outlet(ReportSheet sheet) => book[sheet.Id].Outlet;
}
