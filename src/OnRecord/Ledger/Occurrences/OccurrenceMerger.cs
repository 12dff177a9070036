using System.Collections.Immutable;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>
/// Joins the tellings of one happening across reports: of one family of kinds, with participants, things and places in common, and times that do not clash;
/// then those that differ only on the day, the hour or the count, which they contradict each other on. It goes on from one state of the record to the next:
/// only what pages that came, went or changed touch is compared and joined again. Not thread-safe.
/// </summary>
internal sealed class OccurrenceMerger
{
    /// <summary>Tellings of a happening that a new one must not clash with.</summary>
    private const int MostChecked = 16;

    private readonly Dictionary<IndexedReport, ImmutableArray<Telling>> _pages = [];
    private readonly TellingBlocks _blocks = new();

    /// <summary>Pairs that may be of one happening, both ways.</summary>
    private readonly Dictionary<Telling, Dictionary<Telling, TellingMatch>> _matches = [];
    private readonly Dictionary<Telling, Occurrence> _occurrences = [];
    private readonly HashSet<Telling> _touched = [];

    public static IReadOnlyList<Occurrence> Merge(ReportBook book) => new OccurrenceMerger().Follow(book);

    /// <summary>Takes the happenings to the pages of a book.</summary>
    /// <returns>In the order of their first tellings; one that nothing touched is the same object as before.</returns>
    public IReadOnlyList<Occurrence> Follow(ReportBook book)
    {
        var sameness = new Sameness();
        HashSet<IndexedReport> present = [.. book.Pages];
        foreach (IndexedReport page in _pages.Keys.Where(p => !present.Contains(p)).ToArray())
        {
            foreach (Telling telling in _pages[page])
                TakeOut(telling, sameness);
            _pages.Remove(page);
        }

        foreach (IndexedReport page in book.Pages.Where(p => !_pages.ContainsKey(p)))
        {
            _pages[page] = [.. page.Record.Events.Where(IsHappening).Select((e, i) => new Telling(page, e, i))];
            foreach (Telling telling in _pages[page])
                TakeIn(telling, sameness);
        }

        foreach (IReadOnlyList<Telling> component in Components())
            Join(component, sameness);
        _touched.Clear();
        return [.. book.Pages.SelectMany(p => _pages[p]).Where(t => ReferenceEquals(_occurrences[t].Tellings[0], t)).Select(t => _occurrences[t])];
    }

    /// <summary>What was denied or only imagined did not happen.</summary>
    private static bool IsHappening(EventEntry entry) => entry.Realis is Realis.Actual or Realis.Future or Realis.Historical or Realis.Alleged;

    private void TakeIn(Telling telling, Sameness sameness)
    {
        _touched.Add(telling);
        var parted = new List<(Telling, Telling)>();
        foreach (Telling other in _blocks.Add(telling, parted))
            Compare(telling, other, sameness);
        foreach ((Telling a, Telling b) in parted)
            if (_matches.TryGetValue(a, out Dictionary<Telling, TellingMatch>? known) && known.ContainsKey(b) && !_blocks.AreNear(a, b))
                Part(a, b);
    }

    private void TakeOut(Telling telling, Sameness sameness)
    {
        if (_matches.TryGetValue(telling, out Dictionary<Telling, TellingMatch>? known))
            foreach (Telling other in known.Keys.ToArray())
                Part(telling, other);
        _occurrences.Remove(telling);
        IReadOnlyList<(Telling A, Telling B)> met = _blocks.Remove(telling);
        _touched.Remove(telling);
        foreach ((Telling a, Telling b) in met)
            if (!_matches.TryGetValue(a, out known) || !known.ContainsKey(b))
                Compare(a, b, sameness);
    }

    private void Compare(Telling a, Telling b, Sameness sameness)
    {
        TellingMatch match = a.CompareTo(b) < 0 ? sameness.Of(a, b) : sameness.Of(b, a);
        if (!match.Joins && !match.IsRival)
            return;
        foreach ((Telling one, Telling other) in new[] { (a, b), (b, a) })
        {
            if (!_matches.TryGetValue(one, out Dictionary<Telling, TellingMatch>? known))
                _matches[one] = known = [];
            known[other] = match;
            _touched.Add(one);
        }
    }

    private void Part(Telling a, Telling b)
    {
        foreach ((Telling one, Telling other) in new[] { (a, b), (b, a) })
        {
            if (_matches[one].Remove(other) && _matches[one].Count == 0)
                _matches.Remove(one);
            _touched.Add(one);
        }
    }

    /// <summary>What hangs together by matches with something that was touched, each ascending.</summary>
    private IEnumerable<IReadOnlyList<Telling>> Components()
    {
        var seen = new HashSet<Telling>();
        foreach (Telling start in _touched)
        {
            if (!seen.Add(start))
                continue;
            var part = new List<Telling>();
            var open = new Stack<Telling>([start]);
            while (open.TryPop(out Telling? telling))
            {
                part.Add(telling);
                if (_matches.TryGetValue(telling, out Dictionary<Telling, TellingMatch>? known))
                    foreach (Telling other in known.Keys)
                        if (seen.Add(other))
                            open.Push(other);
            }

            part.Sort();
            yield return part;
        }
    }

    private void Join(IReadOnlyList<Telling> component, Sameness sameness)
    {
        var places = new Dictionary<Telling, int>();
        for (int i = 0; i < component.Count; i++)
            places[component[i]] = i;
        List<(int A, int B, TellingMatch Match)> pairs =
        [
            .. component
                .SelectMany(a => _matches.TryGetValue(a, out var known) ? known.Select(m => (A: places[a], B: places[m.Key], Match: m.Value)) : [])
                .Where(p => p.A < p.B)
                .OrderByDescending(p => p.Match.Evidence)
                .ThenBy(p => p.A)
                .ThenBy(p => p.B),
        ];
        var groups = new TellingGroups(component, sameness);
        groups.Join(pairs.Where(p => p.Match.Joins).Select(p => (p.A, p.B)), match => match.Clash == Clash.None, MostChecked);
        groups.Join(pairs.Where(p => p.Match.IsRival).Select(p => (p.A, p.B)), match => match.Clash is Clash.None || match.IsRival, MostChecked);
        foreach (ImmutableArray<Telling> group in groups.All)
        {
            var occurrence = new Occurrence(group);
            foreach (Telling telling in group)
                _occurrences[telling] = occurrence;
        }
    }
}
