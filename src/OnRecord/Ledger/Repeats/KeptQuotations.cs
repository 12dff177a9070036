using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Repeats;

/// <summary>
/// Finds the same utterance quoted in several passages. The longest version opens a group; a shorter one joins the group with one of whose versions it has most
/// words in common. One entry is written for each relation to the longest version: an utterance can be given whole, trimmed and altered. It goes on from one
/// state of the record to the next: only what hangs together with a quotation that came or went is grouped again. Not thread-safe.
/// </summary>
internal sealed class KeptQuotations
{
    /// <summary>Quotations that share a key and are held against each other: the nearest in their order, as long as each other.</summary>
    private const int Reach = 16;

    private readonly Dictionary<IndexedReport, Quote[]> _pages = [];
    private readonly NearBlocks<ulong, Quote> _wordings = new(Reach, quote => quote.OfWording);
    private readonly NearBlocks<ulong, Quote> _speakers = new(Reach, quote => quote.OfSpeaker);

    /// <summary>Versions of one utterance, with the words that they have in common.</summary>
    private readonly LinkedParts<Quote, int> _versions = new();
    private readonly Dictionary<Quote, Utterance> _utteranceOf = new(ReferenceEqualityComparer.Instance);
    private readonly KeptOrder<Utterance> _utterances = new(Comparer<Utterance>.Create(Utterance.Compare));
    private readonly SharedPassages _shared = new();

    public IReadOnlyList<QuotationEntry> Quotations => [.. _utterances.Items.SelectMany(u => u.Entries), .. _shared.Entries];

    /// <param name="copied">Pages whose copies are others.</param>
    public void Follow(PageChange change, IEnumerable<IndexedReport> copied, KeptCopies copies)
    {
        _shared.Follow(change, copied, copies);
        var gone = new HashSet<Utterance>(ReferenceEqualityComparer.Instance);
        foreach (IndexedReport page in change.Gone)
        {
            _pages.Remove(page, out Quote[]? quotes);
            foreach (Quote quote in quotes!)
                TakeOut(quote, gone);
        }

        foreach (IndexedReport page in change.Came)
        foreach (Quote quote in _pages[page] = [.. QuoteReader.Read(page)])
            TakeIn(quote);
        foreach (IReadOnlyList<Quote> part in _versions.Touched())
        {
            foreach (Quote quote in part)
                if (_utteranceOf.Remove(quote, out Utterance? before))
                    gone.Add(before);
            foreach (List<Quote> group in Grouped(part))
                Enter(group);
        }

        foreach (Utterance utterance in gone)
            _utterances.Remove(utterance);
    }

    private void TakeIn(Quote quote)
    {
        _versions.Touch(quote);
        var parted = new List<(Quote A, Quote B)>();
        foreach (Quote other in _wordings.Add(quote, parted))
            Compare(quote, other);
        foreach (Quote other in _speakers.Add(quote, parted))
            if (quote.IsShort || other.IsShort)
                Compare(quote, other);
        foreach ((Quote a, Quote b) in parted)
            if (_versions.Has(a, b) && !AreNear(a, b))
                _versions.Part(a, b);
    }

    private void TakeOut(Quote quote, HashSet<Utterance> gone)
    {
        if (_utteranceOf.Remove(quote, out Utterance? utterance))
            gone.Add(utterance);
        _versions.Remove(quote);
        foreach ((Quote a, Quote b) in _wordings.Remove(quote).Concat(_speakers.Remove(quote).Where(met => met.A.IsShort || met.B.IsShort)))
            Compare(a, b);
    }

    private bool AreNear(Quote a, Quote b) => _wordings.AreNear(a, b) || (a.IsShort || b.IsShort) && _speakers.AreNear(a, b);

    private void Compare(Quote a, Quote b)
    {
        (Quote longer, Quote shorter) = a.CompareTo(b) < 0 ? (a, b) : (b, a);
        if (!_versions.Has(a, b) && QuoteVersions.CommonWords(longer, shorter) is > 0 and var common)
            _versions.Tie(a, b, common);
    }

    /// <param name="part">What hangs together, the longest first.</param>
    private List<List<Quote>> Grouped(IReadOnlyList<Quote> part)
    {
        var groups = new List<List<Quote>>();
        var groupOf = new Dictionary<Quote, int>(ReferenceEqualityComparer.Instance);
        foreach (Quote quote in part)
        {
            int? best = null;
            int most = 0;
            foreach ((Quote other, int common) in _versions.Of(quote))
                if (groupOf.TryGetValue(other, out int group) && (common > most || common == most && group < best))
                    (best, most) = (group, common);
            if (best is null)
                groups.Add([]);
            groupOf[quote] = best ?? groups.Count - 1;
            groups[groupOf[quote]].Add(quote);
        }

        return groups;
    }

    /// <summary>A report that gives an utterance twice (in its headline, say) is one witness of it: the longest version stays.</summary>
    private void Enter(List<Quote> group)
    {
        List<Quote> witnesses = [.. group.DistinctBy(q => q.Page)];
        if (witnesses.Count < 2)
            return;
        var utterance = new Utterance(witnesses[0], [.. Entries(witnesses)]);
        _utterances.Add(utterance);
        foreach (Quote quote in group)
            _utteranceOf[quote] = utterance;
    }

    private sealed record Utterance(Quote Longest, QuotationEntry[] Entries)
    {
        public static int Compare(Utterance? a, Utterance? b)
        {
            int order = IndexedReport.Compare(a!.Longest.Page, b!.Longest.Page);
            return order == 0 ? a.Longest.Span.CompareTo(b.Longest.Span) : order;
        }
    }

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
            Variants =
            [
                .. versions.OrderBy(q => q.Page.Id, StringComparer.Ordinal).ThenBy(q => q.Span).Select(q => new VariantEntry(q.Page.Id, q.Page.Source, q.Span)),
            ],
            Relation = relation,
        };
}
