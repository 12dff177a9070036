using OnRecord.Ledger.Claims;
using OnRecord.Models.Neural;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Repeats;

/// <summary>
/// Finds sentences that stand word for word in several reports without being quoted: a text taken over, or a note that an outlet puts under its
/// reports. Copies of whole reports are left out; they share everything. It goes on from one state of the record to the next. Not thread-safe.
/// </summary>
internal sealed class SharedPassages
{
    /// <summary>Words from which on equal sentences are no accident.</summary>
    private const int FewestWords = 14;

    private readonly Dictionary<IndexedReport, Sentence[]> _pages = [];
    private readonly Dictionary<ulong, List<Sentence>> _places = [];
    private readonly Dictionary<ulong, SharedSentence> _shared = [];
    private readonly KeptOrder<SharedSentence> _order = new(Comparer<SharedSentence>.Create((a, b) => a.First.CompareTo(b.First)));

    /// <summary>In the order of the reports in which they stand first.</summary>
    public IEnumerable<QuotationEntry> Entries => _order.Items.Select(s => s.Entry);

    /// <param name="copied">Pages whose copies are others.</param>
    public void Follow(PageChange change, IEnumerable<IndexedReport> copied, KeptCopies copies)
    {
        var touched = new HashSet<ulong>();
        foreach (IndexedReport page in change.Gone)
            TakeOut(page, touched);
        foreach (IndexedReport page in change.Came.Concat(copied).Distinct())
        {
            bool later = copies.IsLater(page);
            if (later)
                TakeOut(page, touched);
            else if (!_pages.ContainsKey(page))
                TakeIn(page, touched);
        }

        foreach (ulong words in touched)
        {
            if (_shared.Remove(words, out SharedSentence? before))
                _order.Remove(before);
            if (_places.TryGetValue(words, out List<Sentence>? places) && places.Exists(p => p.Page != places[0].Page))
                _order.Add(
                    _shared[words] = new SharedSentence(
                        places[0],
                        new QuotationEntry { Variants = [.. places.Select(Place)], Relation = QuotationRelation.Identical }
                    )
                );
        }
    }

    private void TakeIn(IndexedReport page, HashSet<ulong> touched)
    {
        _pages[page] = [.. Read(page)];
        foreach (Sentence sentence in _pages[page])
        {
            if (!_places.TryGetValue(sentence.Words, out List<Sentence>? places))
                _places[sentence.Words] = places = new List<Sentence>(1);
            places.Insert(~places.BinarySearch(sentence), sentence);
            touched.Add(sentence.Words);
        }
    }

    private void TakeOut(IndexedReport page, HashSet<ulong> touched)
    {
        if (!_pages.Remove(page, out Sentence[]? sentences))
            return;
        foreach (Sentence sentence in sentences)
        {
            List<Sentence> places = _places[sentence.Words];
            places.RemoveAt(places.BinarySearch(sentence));
            if (places.Count == 0)
                _places.Remove(sentence.Words);
            touched.Add(sentence.Words);
        }
    }

    private static VariantEntry Place(Sentence sentence) => new(sentence.Page.Id, sentence.Page.Source, sentence.Span);

    private static IEnumerable<Sentence> Read(IndexedReport page)
    {
        TextSpan[] quoted = [.. page.Statements.SelectMany(s => s.Content)];
        int place = 0;
        foreach (ContentUnit unit in ContentCutter.Of(page, page.Record.Report.Body))
        {
            (int from, int to) = page.WordsIn(unit.Span);
            if (to - from >= FewestWords && !quoted.Any(q => q.Overlaps(unit.Span)))
                yield return new Sentence(page, place++, TextHash.Of(string.Join(' ', page.Words[from..to].Select(w => w.Form))), unit.Span);
        }
    }

    private sealed record SharedSentence(Sentence First, QuotationEntry Entry);

    /// <param name="Place">Among the sentences of its report.</param>
    /// <param name="Words">Equal for the same words.</param>
    private readonly record struct Sentence(IndexedReport Page, int Place, ulong Words, TextSpan Span) : IComparable<Sentence>
    {
        public int CompareTo(Sentence other) => IndexedReport.Compare(Page, other.Page) is not 0 and var order ? order : Place.CompareTo(other.Place);
    }
}
