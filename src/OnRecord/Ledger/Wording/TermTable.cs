namespace OnRecord.Ledger.Wording;

/// <summary>Numbers for terms, in the order of first use; the reports come in a fixed order, so that the numbers are the same each time.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public int IdOf(string term)
    {
        if (!_ids.TryGetValue(term, out int id)) _ids[term] = id = _ids.Count;
        return id;
    }
}
