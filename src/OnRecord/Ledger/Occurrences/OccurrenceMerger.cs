using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Joins the tellings of one happening across reports: same kind, parties that overlap, and place, time and duration that do not clash.</summary>
internal static class OccurrenceMerger
{
    /// <summary>Tellings that share a kind and a party beyond which comparing all of them tells nothing more apart: the nearest in order are compared.</summary>
    private const int MostCompared = 200;

    /// <summary>Tellings of a happening that a new one must not clash with.</summary>
    private const int MostChecked = 16;

    public static IReadOnlyList<Occurrence> Merge(ReportBook book)
    {
        Telling[] tellings =
        [
            .. book.Pages.SelectMany(page => page.Record.Events.Where(IsHappening).Select(e => new Telling(page, e))),
        ];
        int[] group = [.. Enumerable.Range(0, tellings.Length)];
        List<int>[] members = [.. group.Select(i => new List<int> { i })];
        foreach ((int a, int b, _) in Pairs(tellings).OrderByDescending(p => p.Evidence).ThenBy(p => p.A).ThenBy(p => p.B))
        {
            int x = Math.Min(group[a], group[b]), y = Math.Max(group[a], group[b]);
            if (x == y || Clash(tellings, members[x], members[y])) continue;
            foreach (int member in members[y]) group[member] = x;
            members[x].AddRange(members[y]);
            members[y].Clear();
        }

        return [.. members.Where(m => m.Count > 0).Select(m => new Occurrence([.. m.Order().Select(i => tellings[i])]))];
    }

    private static bool Clash(Telling[] tellings, List<int> left, List<int> right) =>
        left.Take(MostChecked).Any(i => right.Take(MostChecked).Any(j => Sameness.Of(tellings[i], tellings[j]) == 0));

    /// <summary>What was denied or only imagined did not happen.</summary>
    private static bool IsHappening(EventEntry entry) => entry.Realis is Realis.Actual or Realis.Future or Realis.Historical;

    private static IEnumerable<(int A, int B, double Evidence)> Pairs(Telling[] tellings)
    {
        var compared = new HashSet<long>();
        foreach (List<int> block in Blocks(tellings))
            for (int i = 0; i < block.Count; i++)
                for (int j = i + 1; j < block.Count && j - i <= MostCompared; j++)
                {
                    int a = block[i], b = block[j];
                    if (!compared.Add(((long)a << 32) | (uint)b)) continue;
                    double evidence = Sameness.Of(tellings[a], tellings[b]);
                    if (evidence >= Sameness.Enough) yield return (a, b, evidence);
                }
    }

    private static SortedDictionary<string, List<int>>.ValueCollection Blocks(Telling[] tellings)
    {
        var blocks = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < tellings.Length; i++)
            foreach (string key in tellings[i].Parties.SelectMany(KeysOf).Distinct())
            {
                string block = tellings[i].Entry.Type + "|" + key;
                if (!blocks.TryGetValue(block, out List<int>? list)) blocks[block] = list = [];
                list.Add(i);
            }

        return blocks.Values;
    }

    private static IEnumerable<string> KeysOf(Identity party) => party.Country is { } country ? [party.Key, "state:" + country] : [party.Key];
}
