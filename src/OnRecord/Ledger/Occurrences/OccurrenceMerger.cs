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
    /// <summary>Tellings of a happening that a new one must not clash with, and those that are compared in a block of many.</summary>
    private const int MostChecked = 16,
        Reach = 120;

    private readonly Dictionary<IndexedReport, ImmutableArray<Telling>> _pages = [];
    private readonly NearBlocks<ulong, Telling> _blocks = new(Reach, telling => telling.Keys);

    /// <summary>Pairs that may be of one happening.</summary>
    private readonly LinkedParts<Telling, TellingMatch> _matches = new();
    private readonly Dictionary<Telling, Occurrence> _occurrences = [];

    /// <summary>Takes the happenings to other pages.</summary>
    public OccurrenceChange Follow(PageChange change)
    {
        var sameness = new Sameness();
        var gone = new HashSet<Occurrence>();
        var came = new List<Occurrence>();
        foreach (IndexedReport page in change.Gone)
        {
            _pages.Remove(page, out ImmutableArray<Telling> tellings);
            foreach (Telling telling in tellings)
            {
                _occurrences.Remove(telling, out Occurrence? occurrence);
                gone.Add(occurrence!);
                TakeOut(telling, sameness);
            }
        }

        foreach (IndexedReport page in change.Came)
        {
            _pages[page] = [.. page.Record.Events.Where(IsHappening).Select((e, i) => new Telling(page, e, i))];
            foreach (Telling telling in _pages[page])
                TakeIn(telling, sameness);
        }

        foreach (IReadOnlyList<Telling> component in _matches.Touched())
        foreach (ImmutableArray<Telling> group in Joined(component, sameness))
        {
            Occurrence? known = _occurrences.GetValueOrDefault(group[0]);
            if (known is not null && known.Tellings.AsSpan().SequenceEqual(group.AsSpan()))
                continue;
            var occurrence = new Occurrence(group);
            came.Add(occurrence);
            foreach (Telling telling in group)
            {
                if (_occurrences.TryGetValue(telling, out Occurrence? before))
                    gone.Add(before);
                _occurrences[telling] = occurrence;
            }
        }

        return new OccurrenceChange(gone, came);
    }

    /// <summary>What was denied or only imagined did not happen.</summary>
    private static bool IsHappening(EventEntry entry) => entry.Realis is Realis.Actual or Realis.Future or Realis.Historical or Realis.Alleged;

    private void TakeIn(Telling telling, Sameness sameness)
    {
        _matches.Touch(telling);
        var parted = new List<(Telling, Telling)>();
        foreach (Telling other in _blocks.Add(telling, parted))
            Compare(telling, other, sameness);
        foreach ((Telling a, Telling b) in parted)
            if (_matches.Has(a, b) && !_blocks.AreNear(a, b))
                _matches.Part(a, b);
    }

    private void TakeOut(Telling telling, Sameness sameness)
    {
        _matches.Remove(telling);
        foreach ((Telling a, Telling b) in _blocks.Remove(telling))
            if (!_matches.Has(a, b))
                Compare(a, b, sameness);
    }

    private void Compare(Telling a, Telling b, Sameness sameness)
    {
        TellingMatch match = a.CompareTo(b) < 0 ? sameness.Of(a, b) : sameness.Of(b, a);
        if (match.Joins || match.IsRival)
            _matches.Tie(a, b, match);
    }

    private IEnumerable<ImmutableArray<Telling>> Joined(IReadOnlyList<Telling> component, Sameness sameness)
    {
        List<(int A, int B, TellingMatch Match)> pairs =
        [
            .. _matches.Within(component).OrderByDescending(p => p.Link.Evidence).ThenBy(p => p.A).ThenBy(p => p.B),
        ];
        var groups = new TellingGroups(component, sameness);
        groups.Join(pairs.Where(p => p.Match.Joins).Select(p => (p.A, p.B)), match => match.Clash == Clash.None, MostChecked);
        groups.Join(pairs.Where(p => p.Match.IsRival).Select(p => (p.A, p.B)), match => match.Clash is Clash.None || match.IsRival, MostChecked);
        return groups.All;
    }
}
