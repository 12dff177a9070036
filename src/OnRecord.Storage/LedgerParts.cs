using OnRecord.Identities;
using OnRecord.Ledger;
using OnRecord.Records;

namespace OnRecord.Storage;

/// <summary>Takes ledgers apart and puts them together.</summary>
internal static class LedgerParts
{
    /// <summary>What needs no judge, from nothing.</summary>
    public static LedgerRecord Tell(IReadOnlyList<ReportRecord> reports) =>
        new TimelineKeeper().Keep(reports) with
        {
            Identities = IdentityBook.Of(reports).Write(),
        };

    public static LedgerRecord Of(LedgerRecord ledger, LedgerPart part) =>
        part == LedgerPart.Told
            ? ledger with
            {
                Claims = [],
                Changes = [],
                Stories = [],
                Quotations = [],
            }
            : new LedgerRecord
            {
                Claims = ledger.Claims,
                Changes = ledger.Changes,
                Stories = ledger.Stories,
                Quotations = ledger.Quotations,
            };

    public static LedgerRecord Whole(LedgerRecord told, LedgerRecord claimed) =>
        told with
        {
            Claims = claimed.Claims,
            Changes = claimed.Changes,
            Stories = claimed.Stories,
            Quotations = claimed.Quotations,
        };
}
