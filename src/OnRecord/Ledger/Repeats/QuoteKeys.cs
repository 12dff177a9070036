using OnRecord.Ledger.Wording;
using OnRecord.Models.Neural;

namespace OnRecord.Ledger.Repeats;

/// <summary>By what a piece of a quotation, or another wording of it, finds the whole.</summary>
internal static class QuoteKeys
{
    /// <summary>Telling words of a quotation by pairs of which its other wordings find it.</summary>
    private const int Stems = 6;

    /// <summary>Words in a run.</summary>
    private const int RunWords = 3;

    /// <summary>Runs of three words, and pairs of telling ones, each once.</summary>
    public static IEnumerable<ulong> OfWording(Quote quote) => Runs(quote).Concat(Pairs(quote)).Select(key => TextHash.Of(key)).Distinct();

    /// <summary>Single telling words with the speaker.</summary>
    public static IEnumerable<ulong> OfSpeaker(Quote quote) =>
        quote.Speaker is { } speaker
            ? quote.Telling.Where(stem => Commonness.WeightOf(stem) >= Quote.TellingWord).Select(stem => TextHash.Of($"{stem}@{speaker.LastName}"))
            : [];

    private static IEnumerable<string> Pairs(Quote quote)
    {
        string[] rarest = [.. quote.Telling.OrderByDescending(Commonness.WeightOf).Take(Stems).Order(StringComparer.Ordinal)];
        return rarest.SelectMany((first, i) => rarest.Skip(i + 1).Select(second => $"{first}+{second}"));
    }

    private static IEnumerable<string> Runs(Quote quote)
    {
        for (int i = 0; i + RunWords <= quote.Words.Length; i++)
            yield return string.Join(' ', quote.Words.AsSpan().Slice(i, RunWords)!);
    }
}
