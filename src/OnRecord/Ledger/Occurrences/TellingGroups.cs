using System.Collections.Immutable;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Tellings while they are joined to happenings.</summary>
/// <param name="tellings">Ascending.</param>
internal sealed class TellingGroups(IReadOnlyList<Telling> tellings, Sameness sameness)
{
    private readonly int[] _group = [.. Enumerable.Range(0, tellings.Count)];
    private readonly List<int>[] _members = [.. Enumerable.Range(0, tellings.Count).Select(i => new List<int> { i })];

    public IEnumerable<ImmutableArray<Telling>> All => _members.Where(m => m.Count > 0).Select(m => m.Order().Select(i => tellings[i]).ToImmutableArray());

    /// <summary>Makes one of the groups of each two in turn, unless members of the one clash with members of the other.</summary>
    /// <param name="most">Members of each that are asked.</param>
    public void Join(IEnumerable<(int A, int B)> pairs, Func<TellingMatch, bool> allowed, int most)
    {
        // Those who are asked stay asked, as groups only grow: two that clash are not asked again, though hundreds of pairs tie them.
        var apart = new HashSet<(int, int)>();
        foreach ((int a, int b) in pairs)
        {
            int x = Math.Min(_group[a], _group[b]),
                y = Math.Max(_group[a], _group[b]);
            if (x == y || apart.Contains((x, y)))
                continue;
            if (_members[x].Take(most).All(i => _members[y].Take(most).All(j => allowed(sameness.Of(tellings[i], tellings[j])))))
                Join(x, y);
            else
                apart.Add((x, y));
        }
    }

    private void Join(int x, int y)
    {
        foreach (int member in _members[y])
            _group[member] = x;
        _members[x].AddRange(_members[y]);
        _members[y].Clear();
    }
}
