namespace OnRecord.Ledger.Wording;

/// <summary>A word with its stem, which is asked for far more often than words are new. Thread-safe.</summary>
internal sealed class PooledWord(string form)
{
    private string? _stem;

    /// <summary>Lower case.</summary>
    public string Form => form;

    public string Stem => _stem ??= WordPool.Of(Stemmer.Stem(form));
}
