using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>
/// Joins the tellings of one happening across reports: of one family of kinds, with participants, things and places in common, and times that do not clash;
/// then those that differ only on the day, the hour or the count, which they contradict each other on.
/// </summary>
internal sealed class OccurrenceMerger
{
    /// <summary>Tellings that share a key beyond which comparing all of them tells nothing more apart: the nearest in order are compared.</summary>
    private const int MostCompared = 120;

    /// <summary>Tellings of a happening that a new one must not clash with.</summary>
    private const int MostChecked = 16;

    private readonly Telling[] _tellings;
    private readonly Sameness _sameness;
    private readonly int[] _group;
    private readonly List<int>[] _members;

    private OccurrenceMerger(Telling[] tellings, Sameness sameness)
    {
        _tellings = tellings;
        _sameness = sameness;
        _group = [.. Enumerable.Range(0, tellings.Length)];
        _members = [.. _group.Select(i => new List<int> { i })];
    }

    public static IReadOnlyList<Occurrence> Merge(ReportBook book)
    {
        var merger = new OccurrenceMerger(
            [.. book.Pages.SelectMany(page => page.Record.Events.Where(IsHappening).Select(e => new Telling(page, e)))],
            new Sameness(book)
        );
        List<(int A, int B, TellingMatch Match)> pairs = [.. merger.Pairs().OrderByDescending(p => p.Match.Evidence).ThenBy(p => p.A).ThenBy(p => p.B)];
        foreach ((int a, int b, _) in pairs.Where(p => p.Match.Joins))
            merger.Join(a, b, match => match.Clash == Clash.None);
        foreach ((int a, int b, _) in pairs.Where(p => p.Match.IsRival))
            merger.Join(a, b, match => match.Clash is Clash.None || match.IsRival);
        return [.. merger._members.Where(m => m.Count > 0).Select(m => new Occurrence([.. m.Order().Select(i => merger._tellings[i])]))];
    }

    private void Join(int a, int b, Func<TellingMatch, bool> allowed)
    {
        int x = Math.Min(_group[a], _group[b]),
            y = Math.Max(_group[a], _group[b]);
        if (x == y || !_members[x].Take(MostChecked).All(i => _members[y].Take(MostChecked).All(j => allowed(_sameness.Of(_tellings[i], _tellings[j])))))
            return;
        foreach (int member in _members[y])
            _group[member] = x;
        _members[x].AddRange(_members[y]);
        _members[y].Clear();
    }

    /// <summary>What was denied or only imagined did not happen.</summary>
    private static bool IsHappening(EventEntry entry) => entry.Realis is Realis.Actual or Realis.Future or Realis.Historical or Realis.Alleged;

    private IEnumerable<(int A, int B, TellingMatch Match)> Pairs()
    {
        var compared = new HashSet<long>();
        foreach (List<int> block in Blocks())
            for (int i = 0; i < block.Count; i++)
            for (int j = i + 1; j < block.Count && j - i <= MostCompared; j++)
            {
                int a = block[i],
                    b = block[j];
                if (!compared.Add(((long)a << 32) | (uint)b))
                    continue;
                TellingMatch match = _sameness.Of(_tellings[a], _tellings[b]);
                if (match.Joins || match.IsRival)
                    yield return (a, b, match);
            }
    }

    private SortedDictionary<string, List<int>>.ValueCollection Blocks()
    {
        var blocks = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < _tellings.Length; i++)
            foreach (string key in KeysOf(_tellings[i]).Distinct())
            {
                string block = _tellings[i].Family + "|" + key;
                if (!blocks.TryGetValue(block, out List<int>? list))
                    blocks[block] = list = [];
                list.Add(i);
            }

        return blocks.Values;
    }

    private static IEnumerable<string> KeysOf(Telling telling)
    {
        foreach (Identity party in telling.Parties)
        {
            yield return party.Key;
            if (party.Country is { } country)
                yield return "state:" + country;
        }

        if (telling.IsOnce)
            yield return "once";
        foreach ((string stem, _) in telling.About)
            yield return "about:" + stem;
        if (telling.Entry.Where is { } place)
            yield return "in:" + place.ToLowerInvariant();
        if (telling.Entry.Tally is { } tally)
            yield return $"for:{tally.For}";
    }
}
