using System.Collections.Immutable;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// What came of comparing the wordings of a heap of reports, so that another process need not compare them again. Two wordings of it that have no pair here
/// were compared, and are two matters. Immutable.
/// </summary>
/// <param name="Least">How probably one matter a pair had to be for the judge to be asked.</param>
/// <param name="Reports">By id.</param>
/// <param name="Blurred">Keys that told nothing apart, ascending.</param>
/// <param name="Pairs">Ascending by the numbers of their wordings.</param>
internal sealed record ComparedPairs(double Least, ImmutableArray<ComparedReport> Reports, ImmutableArray<ulong> Blurred, ImmutableArray<ComparedPair> Pairs)
{
    /// <summary>Whether all that another one tells is told here too: it may leave wordings out.</summary>
    public bool Holds(ComparedPairs other)
    {
        if (Least != other.Least || !Blurred.SequenceEqual(other.Blurred) || Numbers(other) is not { } numbers)
            return false;
        HashSet<int> known = [.. numbers];
        return Pairs
            .Where(p => known.Contains(p.A) && known.Contains(p.B))
            .SequenceEqual(other.Pairs.Select(p => p with { A = numbers[p.A], B = numbers[p.B] }));
    }

    /// <summary>The numbers that the wordings of another one have here; null where its reports are others, or it has a wording more.</summary>
    private List<int>? Numbers(ComparedPairs other)
    {
        if (!Reports.Select(r => (r.Id, r.State, r.Wordings.Length)).SequenceEqual(other.Reports.Select(r => (r.Id, r.State, r.Wordings.Length))))
            return null;
        var numbers = new List<int>();
        int number = 0;
        foreach ((bool isHere, bool isThere) in Reports.Zip(other.Reports).SelectMany(r => r.First.Wordings.Zip(r.Second.Wordings)))
        {
            if (isThere && !isHere)
                return null;
            if (isThere)
                numbers.Add(number);
            if (isHere)
                number++;
        }

        return numbers;
    }
}
