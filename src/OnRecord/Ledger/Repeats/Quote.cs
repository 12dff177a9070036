using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Ledger.Wording;
using OnRecord.Models.Neural;
using OnRecord.Text;

namespace OnRecord.Ledger.Repeats;

/// <summary>Words that a report gives as somebody's own.</summary>
/// <param name="Span">Without the quotation marks.</param>
/// <param name="Words">Lower case, without punctuation.</param>
/// <param name="Telling">Stems of its words that tell one utterance from another, each once, in ordinal order.</param>
internal sealed record Quote(IndexedReport Page, TextSpan Span, Identity? Speaker, ImmutableArray<string> Words, ImmutableArray<string> Telling)
    : IComparable<Quote>
{
    /// <summary>Weight of a word that tells even a short quotation from others.</summary>
    public const double TellingWord = 2;

    /// <summary>Words below which it is short: such a one is matched only whole, by the same speaker, and when it is not made of common words.</summary>
    private const int ShortQuote = 4;

    private uint[]? _sorted;
    private double? _weight;

    public bool IsShort => Words.Length < ShortQuote;

    /// <inheritdoc cref="QuoteKeys.OfWording"/>
    public IReadOnlyList<ulong> OfWording => [.. QuoteKeys.OfWording(this)];

    /// <inheritdoc cref="QuoteKeys.OfSpeaker"/>
    public IReadOnlyList<ulong> OfSpeaker => [.. QuoteKeys.OfSpeaker(this)];

    /// <summary>Hashes of the words that are aligned, ascending.</summary>
    public ReadOnlySpan<uint> Sorted => _sorted ??= [.. Words.Take(Alignment.LongestCompared).Select(word => (uint)TextHash.Of(word)).Order()];

    /// <summary>How much its telling words weigh together, in nats.</summary>
    public double Weight => _weight ??= Telling.Sum(Commonness.WeightOf);

    /// <summary>The longest first, then in the order of reports and of places in them.</summary>
    public int CompareTo(Quote? other)
    {
        int order = (other?.Words.Length ?? 0).CompareTo(Words.Length);
        if (order == 0)
            order = IndexedReport.Compare(Page, other?.Page);
        return order == 0 ? Span.CompareTo(other?.Span ?? default) : order;
    }
}
