namespace OnRecord.Ledger.Wording;

/// <summary>
/// Keeps each word once: reports use the same ones again and again. It is bounded: a word may take the place of another, which is then kept once more when it
/// comes again. Thread-safe.
/// </summary>
internal static class WordPool
{
    private const int Places = 1 << 16;

    private static readonly PooledWord?[] Known = new PooledWord?[Places];

    public static string Of(ReadOnlySpan<char> word) => Find(word).Form;

    /// <param name="word">Lower case.</param>
    public static PooledWord Find(ReadOnlySpan<char> word)
    {
        ref PooledWord? place = ref Known[string.GetHashCode(word, StringComparison.Ordinal) & (Places - 1)];
        return Volatile.Read(ref place) is { } known && word.SequenceEqual(known.Form) ? known : place = new PooledWord(word.ToString());
    }
}
