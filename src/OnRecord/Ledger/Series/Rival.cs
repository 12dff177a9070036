using OnRecord.Records;

namespace OnRecord.Ledger.Series;

/// <summary>Two values that can't both be so.</summary>
/// <param name="A">The one that stands first: in its series, or in the order of reports.</param>
internal sealed record Rival(Point A, Point B)
{
    private LedgerNoteEntry? _note;

    public LedgerNoteEntry Note => _note ??= ContradictionNotes.Of(A, B);

    /// <summary>Equal for those of which one note is enough.</summary>
    public (string? Unit, decimal Least, decimal Most) Values => (A.Entry.Unit, Math.Min(A.Value, B.Value), Math.Max(A.Value, B.Value));

    /// <summary>By the later one, then by the earlier, in the order of reports.</summary>
    public static int Compare(Rival? a, Rival? b)
    {
        int order = a!.B.CompareTo(b!.B);
        return order == 0 ? a.A.CompareTo(b.A) : order;
    }
}
