using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Text;

namespace OnRecord.Ledger.Repeats;

/// <summary>Words that a report gives as somebody's own.</summary>
/// <param name="Span">Without the quotation marks.</param>
/// <param name="Words">Lower case, without punctuation.</param>
/// <param name="Telling">Stems of its words that tell one utterance from another, each once, in ordinal order.</param>
internal sealed record Quote(IndexedReport Page, TextSpan Span, Identity? Speaker, ImmutableArray<string> Words, ImmutableArray<string> Telling)
{
    private IReadOnlyList<string>? _keys;
    private string[]? _sorted;

    /// <summary>See <see cref="QuoteKeys"/>.</summary>
    public IReadOnlyList<string> Keys => _keys ??= [.. QuoteKeys.Of(this)];

    /// <summary>The words that are aligned, in ordinal order.</summary>
    public ReadOnlySpan<string> Sorted => _sorted ??= [.. Words.Take(Alignment.LongestCompared).Order(StringComparer.Ordinal)];
}
