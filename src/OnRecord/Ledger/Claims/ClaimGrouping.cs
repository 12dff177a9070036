namespace OnRecord.Ledger.Claims;

/// <summary>
/// Puts propositions that say the same (or the opposite) of the same together. The most alike pairs are joined first; two groups are joined only
/// while their members are alike on average, so that a chain of small steps does not lead from one claim to another.
/// </summary>
internal sealed class ClaimGrouping(ClaimLimits limits)
{
    /// <summary>Members of a group that are compared when it grows: a large group is well known by these.</summary>
    private const int ComparedMembers = 12;

    /// <returns>Groups of propositions, each with at least one statement's; in the order of their first proposition.</returns>
    public IReadOnlyList<IReadOnlyList<Proposition>> Group(IReadOnlyList<Proposition> stated, IEnumerable<Proposition> narrated)
    {
        var candidates = new CandidatePairs(stated);
        int[] group = [.. Enumerable.Range(0, stated.Count)];
        List<int>[] members = [.. group.Select(i => new List<int> { i })];
        foreach ((int a, int b, _) in AlikePairs(stated, candidates))
        {
            int x = group[a], y = group[b];
            if (x == y || Average(stated, members[x], members[y]) < limits.Average) continue;
            (x, y) = (Math.Min(x, y), Math.Max(x, y));
            foreach (int member in members[y]) group[member] = x;
            members[x].AddRange(members[y]);
            members[x].Sort();
            members[y].Clear();
        }

        List<Proposition>[] groups = [.. members.Select(m => m.Select(i => stated[i]).ToList())];
        foreach (Proposition narration in narrated)
            if (BestGroup(narration, stated, candidates, group, members) is { } best) groups[best].Add(narration);
        return [.. groups.Where(g => g.Count > 0)];
    }

    private IEnumerable<(int A, int B, double Likeness)> AlikePairs(IReadOnlyList<Proposition> propositions, CandidatePairs candidates)
    {
        var pairs = new List<(int A, int B, double Likeness)>();
        for (int i = 0; i < propositions.Count; i++)
            foreach (int j in candidates.Of(propositions[i], after: i))
                if (Likeness.Of(propositions[i], propositions[j], limits.Pair) is var likeness && likeness > 0) pairs.Add((i, j, likeness));
        return pairs.OrderByDescending(p => p.Likeness).ThenBy(p => p.A).ThenBy(p => p.B);
    }

    private static double Average(IReadOnlyList<Proposition> propositions, List<int> left, List<int> right)
    {
        double sum = 0;
        int compared = 0;
        foreach (int a in Sample(left))
            foreach (int b in Sample(right))
            {
                if (Likeness.AgentsDiffer(propositions[a], propositions[b])) return 0;
                sum += Likeness.Of(propositions[a], propositions[b]);
                compared++;
            }

        return sum / compared;
    }

    private static IEnumerable<int> Sample(List<int> members)
    {
        int step = (members.Count + ComparedMembers - 1) / ComparedMembers;
        for (int i = 0; i < members.Count; i += step) yield return members[i];
    }

    private int? BestGroup(Proposition narration, IReadOnlyList<Proposition> stated, CandidatePairs candidates, int[] group, List<int>[] members)
    {
        int? best = null;
        double most = limits.Narration;
        IEnumerable<int> alike = candidates.Of(narration).Where(i => Likeness.Of(narration, stated[i], limits.Narration) > 0);
        foreach (int candidate in alike.Select(i => group[i]).Distinct().Order())
        {
            double average = Sample(members[candidate]).Average(i => Likeness.Of(narration, stated[i]));
            if (average <= most) continue;
            most = average;
            best = candidate;
        }

        return best;
    }
}
