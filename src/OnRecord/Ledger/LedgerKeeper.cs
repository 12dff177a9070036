using OnRecord.Ledger.Claims;
using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Repeats;
using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>Reads what many reports say together. Thread-safe; the same reports give the same ledger.</summary>
public sealed class LedgerKeeper
{
    private readonly ClaimReader _claimReader;

    public LedgerKeeper() : this(new ClaimLimits()) { }

    internal LedgerKeeper(ClaimLimits limits) => _claimReader = new ClaimReader(limits);

    /// <param name="records">The current revision of each report, in any order: the result does not depend on it.</param>
    /// <exception cref="ArgumentException">A record counts its offsets in another unit than UTF-16 code units.</exception>
    public LedgerRecord Keep(IReadOnlyList<ReportRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var book = new ReportBook(records);
        IReadOnlyList<Occurrence> occurrences = OccurrenceMerger.Merge(book);
        InferredDates dates = DateInference.Infer(book, occurrences);
        IReadOnlyList<IReadOnlyList<int>> copies = CopyGrouping.Group(book);
        IReadOnlyList<Claim> claims = _claimReader.Read(book);
        return new LedgerRecord
        {
            Identities = book.Identities.Write(),
            Claims = ClaimWriter.Write(claims, dates.Reports),
            Stories = StoryGrouping.Group(book, occurrences, copies, dates.Reports),
            Quotations = QuotationMatcher.Match(book, copies),
            Events = HappeningWriter.Write(occurrences, dates),
            Dates = [.. book.Pages.Where(p => dates.Reports.ContainsKey(p.Id)).Select(p => new InferredDateEntry(p.Id, p.Source, dates.Reports[p.Id]))],
        };
    }
}
