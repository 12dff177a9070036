using System.Security.Cryptography;
using System.Text;
using OnRecord.Records;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage;

/// <summary>Tells one record of a report from every other: another analysis, another address, another correction is another state.</summary>
internal static class RecordStates
{
    /// <summary>Hexadecimal digits of a hash that are kept: it is no proof, and only has to differ.</summary>
    private const int Digits = 24;

    /// <summary>The state of each report's record, by its id; null where the journal does not know of them.</summary>
    /// <param name="mark">What the journal was when they were read.</param>
    /// <param name="reports">As corrections have them.</param>
    public static IReadOnlyDictionary<string, string>? Of(CorrectedStore store, LedgerMark mark, IReadOnlyList<ReportRecord> reports)
    {
        if (LedgerShelf.Find(store, session => Journal.Written(session, mark.Entries, mark.Journal)) is not { } written)
            return null;
        HashSet<ReportRecord> plain = new(store.AsWritten.Current(), ReferenceEqualityComparer.Instance);
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        // Of several with one id the ledger takes the first by its source.
        foreach (ReportRecord record in reports.OrderBy(r => r.Report.Source, StringComparer.Ordinal))
            if (!states.ContainsKey(record.Report.Id))
                states[record.Report.Id] =
                    plain.Contains(record) && written.TryGetValue(record.Report.Id, out string? hash)
                        ? Hash($"{hash}\n{record.Report.Source}")
                        : Hash(RecordJson.Write(record));
        return states;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
}
