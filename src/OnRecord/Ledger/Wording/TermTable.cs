namespace OnRecord.Ledger.Wording;

/// <summary>Numbers for terms, in the order of first use; the reports come in a fixed order, so that the numbers are the same each time.</summary>
internal sealed class TermTable
{
    private const int KindBits = 2;

    private readonly Dictionary<(string, TermKind), int> _ids = [];

    public int IdOf(string term, TermKind kind)
    {
        if (!_ids.TryGetValue((term, kind), out int id))
            _ids[(term, kind)] = id = (_ids.Count << KindBits) | (int)kind;
        return id;
    }

    public static TermKind KindOf(int id) => (TermKind)(id & ((1 << KindBits) - 1));
}
