using OnRecord.Ledger.Wording;
using OnRecord.Records;

namespace OnRecord.Ledger.Repeats;

/// <summary>
/// Finds the same utterance quoted in several passages. The longest version opens a group; a shorter one joins the group in whose versions most of
/// its words stand in the same order.
/// </summary>
internal static class QuotationMatcher
{
    /// <summary>Words below which a quotation is matched only whole, by the same speaker, and when it is not made of common words.</summary>
    private const int ShortQuote = 4;

    /// <summary>Share of the shorter version's words that must be in the longer.</summary>
    private const double LeastShared = 0.65;

    /// <summary>Words in common without which versions with no or other speakers are not matched.</summary>
    private const int SureWithoutSpeaker = 7;

    /// <summary>Weight of the rarest word of a short quotation.</summary>
    private const double TellingWord = 2;

    /// <summary>Words in a key; keys that more quotations share than <see cref="MostSharers"/> are left out.</summary>
    private const int KeyWords = 3, MostSharers = 200;

    /// <summary>Versions of an utterance that a new one is compared with.</summary>
    private const int ComparedMembers = 8;

    public static IReadOnlyList<QuotationEntry> Match(ReportBook book, IReadOnlyList<IReadOnlyList<int>> copies)
    {
        Quote[] quotes =
        [
            .. book.Pages.SelectMany(QuoteReader.Read)
                .OrderByDescending(q => q.Words.Length).ThenBy(q => q.Page.Index).ThenBy(q => q.Span),
        ];
        var groups = new List<List<Quote>>();
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (Quote quote in quotes)
        {
            int group = BestGroup(quote, groups, index);
            if (group < 0)
            {
                group = groups.Count;
                groups.Add([]);
            }

            groups[group].Add(quote);
            foreach (string key in KeysOf(quote))
            {
                if (!index.TryGetValue(key, out List<int>? sharers)) index[key] = sharers = [];
                if (sharers.Count <= MostSharers && (sharers.Count == 0 || sharers[^1] != group)) sharers.Add(group);
            }
        }

        return [.. groups.Where(g => g.Count > 1).Select(Entry).Concat(SharedPassages.Find(book, copies)).OrderBy(e => e.Variants[0].Report, StringComparer.Ordinal).ThenBy(e => e.Variants[0].Span)];
    }

    private static int BestGroup(Quote quote, List<List<Quote>> groups, Dictionary<string, List<int>> index)
    {
        int best = -1, most = 0;
        IEnumerable<int> candidates = LookUpKeys(quote).SelectMany(k => index.GetValueOrDefault(k) is { Count: <= MostSharers } sharers ? sharers : []);
        foreach (int group in candidates.Distinct().Order())
        {
            int common = groups[group].Take(ComparedMembers).Max(member => CommonWords(member, quote));
            if (common <= most) continue;
            most = common;
            best = group;
        }

        return best;
    }

    /// <summary>Words that two versions of one utterance share; 0 when they are not.</summary>
    private static int CommonWords(Quote longer, Quote shorter) =>
        Alignment.Of(longer, shorter) is var alignment && IsSame(longer, shorter, alignment) ? alignment.Common : 0;

    private static bool IsSame(Quote longer, Quote shorter, Alignment alignment)
    {
        if (longer.Page == shorter.Page && longer.Span.Overlaps(shorter.Span)) return false;
        bool sameSpeaker = longer.Speaker is { } a && shorter.Speaker is { } b && (a.IsSideOf(b) || a.LastName == b.LastName);
        if (shorter.Words.Length < ShortQuote) return sameSpeaker && longer.Page != shorter.Page && alignment.Relation != QuotationRelation.Altered && HasTellingWord(shorter);
        return alignment.Common >= LeastShared * shorter.Words.Length && (sameSpeaker || alignment.Common >= SureWithoutSpeaker);
    }

    private static bool HasTellingWord(Quote quote) =>
        quote.Words.Select(Stemmer.Stem).Any(stem => !Thesaurus.IsStop(stem) && Commonness.WeightOf(stem) >= TellingWord);

    /// <summary>Runs of three words, and single words with the speaker, by which a short piece finds the whole.</summary>
    private static IEnumerable<string> KeysOf(Quote quote) => Runs(quote).Concat(Single(quote)).Distinct();

    private static IEnumerable<string> LookUpKeys(Quote quote) => quote.Words.Length < ShortQuote ? Single(quote) : Runs(quote).Distinct();

    private static IEnumerable<string> Runs(Quote quote)
    {
        for (int i = 0; i + KeyWords <= quote.Words.Length; i++) yield return string.Join(' ', quote.Words.AsSpan().Slice(i, KeyWords)!);
    }

    private static IEnumerable<string> Single(Quote quote) =>
        quote.Speaker is { } speaker ? quote.Words.Distinct().Select(word => $"{word}@{speaker.LastName}") : [];

    private static QuotationEntry Entry(List<Quote> group) => new()
    {
        Speaker = group.Select(q => q.Speaker).OfType<Identity>().GroupBy(s => s.Key).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.First().Name,
        Variants = [.. group.OrderBy(q => q.Page.Index).ThenBy(q => q.Span).Select(q => new VariantEntry(q.Page.Id, q.Page.Source, q.Span))],
        Relation = group.Skip(1).Select(q => Alignment.Of(group[0], q).Relation).Max(),
    };
}
