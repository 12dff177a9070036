using OnRecord.Records;

namespace OnRecord.Storage;

/// <summary>A part of a ledger that is kept by itself, because many questions need no other.</summary>
internal enum LedgerPart
{
    /// <summary>Names, happenings, figures and dates: what no judge is asked for.</summary>
    Told,

    /// <summary>Claims, and what goes with them: three quarters of the bytes.</summary>
    Claimed,
}

/// <summary>Takes ledgers apart and puts them together.</summary>
internal static class LedgerParts
{
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
