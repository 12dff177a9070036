using OnRecord.Identities;
using OnRecord.Ledger.Wording;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Repeats;

/// <summary>
/// Finds the same utterance quoted in several passages. The longest version opens a group; a shorter one joins the group in whose versions most of
/// its words stand in the same order, or most of its telling words at all (a translation of its own). One entry is written for each relation to the
/// longest version: an utterance can be given whole, trimmed and altered.
/// </summary>
internal static class QuotationMatcher
{
    /// <summary>Words below which a quotation is matched only whole, by the same speaker, and when it is not made of common words.</summary>
    private const int ShortQuote = 4;

    /// <summary>Share of the shorter version's words that must be in the longer.</summary>
    private const double LeastShared = 0.65;

    /// <summary>Words in common without which versions with no or other speakers are not matched.</summary>
    private const int SureWithoutSpeaker = 7;

    /// <summary>Words of an unbroken run that make speakers needless, and in two reports that name the same ones.</summary>
    private const int LongRun = 5,
        LongRunInOneAffair = 4;

    /// <summary>Names that both reports must share for the shorter run.</summary>
    private const int NamesOfOneAffair = 4;

    /// <summary>Share of the shorter version's telling words, by weight, that a wording of its own must keep, and how many: with the same speaker,
    /// and without.</summary>
    private const double LeastTelling = 0.5,
        LeastTellingWithoutSpeaker = 0.75;

    private const int FewestTelling = 2,
        FewestTellingWithoutSpeaker = 5;

    /// <summary>Weight of the rarest word of a short quotation.</summary>
    private const double TellingWord = 2;

    /// <summary>Keys that more quotations share are left out.</summary>
    private const int MostSharers = 200;

    /// <summary>Versions of an utterance that a new one is compared with.</summary>
    private const int ComparedMembers = 8;

    private static readonly PerPage<Quote[]> Quotes = new(page => [.. QuoteReader.Read(page)]);

    public static IReadOnlyList<QuotationEntry> Match(ReportBook book, IReadOnlyList<IReadOnlyList<int>> copies)
    {
        Quote[] quotes = [.. book.Pages.SelectMany(Quotes.Of).OrderByDescending(q => q.Words.Length).ThenBy(q => q.Page.Index).ThenBy(q => q.Span)];
        var groups = new List<List<Quote>>();
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (Quote quote in quotes)
        {
            if (BestGroup(quote, groups, index) is not { } group)
            {
                group = groups.Count;
                groups.Add([]);
            }

            groups[group].Add(quote);
            foreach (string key in quote.Keys)
            {
                if (!index.TryGetValue(key, out List<int>? sharers))
                    index[key] = sharers = [];
                if (sharers.Count <= MostSharers && (sharers.Count == 0 || sharers[^1] != group))
                    sharers.Add(group);
            }
        }

        return
        [
            .. groups
                .Select(OneOfEachReport)
                .Where(g => g.Count > 1)
                .OrderBy(g => g[0].Page.Index)
                .ThenBy(g => g[0].Span)
                .SelectMany(Entries)
                .Concat(SharedPassages.Find(book, copies)),
        ];
    }

    private static int? BestGroup(Quote quote, List<List<Quote>> groups, Dictionary<string, List<int>> index)
    {
        int? best = null;
        int most = 0;
        IEnumerable<int> candidates = (quote.Words.Length < ShortQuote ? QuoteKeys.Single(quote) : QuoteKeys.OfWording(quote)).SelectMany(k =>
            index.GetValueOrDefault(k) is { Count: <= MostSharers } sharers ? sharers : []
        );
        foreach (int group in candidates.Distinct().Order())
        {
            int common = groups[group].Take(ComparedMembers).Max(member => CommonWords(member, quote, most));
            if (common <= most)
                continue;
            most = common;
            best = group;
        }

        return best;
    }

    /// <summary>Words that two versions of one utterance share; 0 when they are not, or surely not more than so many.</summary>
    private static int CommonWords(Quote longer, Quote shorter, int most)
    {
        // Aligning takes the product of the lengths; what both hold in any order takes their sum, and is never less.
        int shared = Alignment.MostOf(longer, shorter);
        if (shared <= most || shared < LeastShared * shorter.Sorted.Length && !IsOtherWording(longer, shorter, HaveOneSpeaker(longer, shorter)))
            return 0;
        return Alignment.Of(longer, shorter) is var alignment && IsSame(longer, shorter, alignment) ? alignment.Common : 0;
    }

    private static bool HaveOneSpeaker(Quote longer, Quote shorter) =>
        longer.Speaker is { } a && shorter.Speaker is { } b && (a.IsSideOf(b) || a.LastName == b.LastName);

    private static bool IsSame(Quote longer, Quote shorter, Alignment alignment)
    {
        if (longer.Page == shorter.Page && longer.Span.Overlaps(shorter.Span))
            return false;
        bool sameSpeaker = HaveOneSpeaker(longer, shorter);
        if (shorter.Words.Length < ShortQuote)
            return sameSpeaker && longer.Page != shorter.Page && alignment.Relation != QuotationRelation.Altered && HasTellingWord(shorter);
        if (alignment.Common >= LeastShared * shorter.Words.Length && (sameSpeaker || alignment.Common >= SureWithoutSpeaker))
            return true;
        if (alignment.Relation != QuotationRelation.Altered && shorter.Words.Length >= SureRun(longer, shorter) && HasTellingWord(shorter))
            return true;
        return IsOtherWording(longer, shorter, sameSpeaker);
    }

    /// <summary>Whether one says with words of its own (a translation, a memory) what the other says: the same telling words, in any order.</summary>
    private static bool IsOtherWording(Quote longer, Quote shorter, bool sameSpeaker)
    {
        string[] common = [.. shorter.Telling.Intersect(longer.Telling)];
        return common.Length >= (sameSpeaker ? FewestTelling : FewestTellingWithoutSpeaker)
            && common.Sum(Commonness.WeightOf) >= (sameSpeaker ? LeastTelling : LeastTellingWithoutSpeaker) * shorter.Telling.Sum(Commonness.WeightOf);
    }

    private static int SureRun(Quote a, Quote b) => a.Page.NamesShared(b.Page) >= NamesOfOneAffair ? LongRunInOneAffair : LongRun;

    private static bool HasTellingWord(Quote quote) => quote.Telling.Any(stem => Commonness.WeightOf(stem) >= TellingWord);

    /// <summary>A report that gives an utterance twice (in its headline, say) is one witness of it: the longest version stays.</summary>
    private static List<Quote> OneOfEachReport(List<Quote> group) => [.. group.DistinctBy(q => q.Page.Index)];

    /// <summary>First the versions that are equal to each other, then those that trim the longest one, then those that alter it.</summary>
    private static IEnumerable<QuotationEntry> Entries(List<Quote> group)
    {
        Quote longest = group[0];
        string? speaker = group
            .Select(q => q.Speaker)
            .OfType<Identity>()
            .GroupBy(s => s.Key)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.First()
            .Name;
        IEnumerable<QuotationEntry> equal = group
            .GroupBy(q => string.Join(' ', q.Words))
            .Where(g => g.Count() > 1)
            .Select(g => Entry(speaker, g, QuotationRelation.Identical));
        IEnumerable<QuotationEntry> others = group
            .Skip(1)
            .GroupBy(q => Alignment.Of(longest, q).Relation)
            .Where(g => g.Key != QuotationRelation.Identical)
            .OrderBy(g => g.Key)
            .Select(g => Entry(speaker, [longest, .. g], g.Key));
        return equal.Concat(others);
    }

    private static QuotationEntry Entry(string? speaker, IEnumerable<Quote> versions, QuotationRelation relation) =>
        new()
        {
            Speaker = speaker,
            Variants = [.. versions.OrderBy(q => q.Page.Index).ThenBy(q => q.Span).Select(q => new VariantEntry(q.Page.Id, q.Page.Source, q.Span))],
            Relation = relation,
        };
}
