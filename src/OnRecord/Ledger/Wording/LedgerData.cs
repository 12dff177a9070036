using OnRecord.Text;

namespace OnRecord.Ledger.Wording;

/// <summary>The room's word lists.</summary>
internal static class LedgerData
{
    /// <summary>All words of a list, however many stand on a line.</summary>
    public static IEnumerable<string> Words(string file) =>
        DataFile.Lines("Ledger/Data/" + file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
