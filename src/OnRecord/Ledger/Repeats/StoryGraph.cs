namespace OnRecord.Ledger.Repeats;

/// <summary>
/// Which reports are alike enough to be of one story, kept from one state of the ledger to the next: only what came, went or changed is compared. Reports find
/// each other by their heaviest terms; of those who share a term the first ones do. Not thread-safe.
/// </summary>
/// <param name="finders">Reports that find each other by one term, the first in the order of reports: what more share tells little.</param>
internal sealed class StoryGraph(int finders = 151)
{
    private const double LeastLikeness = 0.25;

    private static readonly Dictionary<StoryFace, double> Nobody = [];
    private static readonly Comparer<StoryFace> InOrder = Comparer<StoryFace>.Create(StoryFace.Compare);

    /// <summary>By term, ascending.</summary>
    private readonly Dictionary<ulong, List<StoryFace>> _holders = [];

    /// <summary>Both ways.</summary>
    private readonly Dictionary<StoryFace, Dictionary<StoryFace, double>> _alike = [];

    public IReadOnlyDictionary<StoryFace, double> AlikeTo(StoryFace face) => _alike.GetValueOrDefault(face, Nobody);

    /// <returns>Those that are there now and whose likenesses changed.</returns>
    public HashSet<StoryFace> Change(IReadOnlyList<StoryFace> gone, IReadOnlyList<StoryFace> came)
    {
        HashSet<StoryFace> touched = [.. came];
        var shifted = new HashSet<(ulong Term, StoryFace Face)>();
        foreach (StoryFace face in gone)
            TakeOut(face, shifted, touched);
        foreach (StoryFace face in came)
            TakeIn(face, shifted);
        HashSet<StoryFace> news = [.. came];
        foreach ((ulong term, StoryFace face) in shifted)
            if (news.Contains(face) || !Holds(term, face))
                continue;
            else if (Finds(term, face))
                Compare(face, Found(term).Where(f => !news.Contains(f)), touched);
            else
                Loosen(face, touched);
        // Of two that came the later one looks for the earlier.
        foreach (StoryFace face in came)
            Compare(
                face,
                face.Finding.Where(term => Finds(term, face)).SelectMany(Found).Where(f => !news.Contains(f) || StoryFace.Compare(f, face) < 0).ToHashSet(),
                touched
            );
        touched.ExceptWith(gone);
        return touched;
    }

    private void TakeOut(StoryFace face, HashSet<(ulong, StoryFace)> shifted, HashSet<StoryFace> touched)
    {
        foreach (ulong term in face.Finding)
        {
            List<StoryFace> holders = _holders[term];
            int at = holders.BinarySearch(face, InOrder);
            holders.RemoveAt(at);
            if (at < finders && holders.Count >= finders)
                shifted.Add((term, holders[finders - 1]));
            if (holders.Count == 0)
                _holders.Remove(term);
        }

        foreach (StoryFace other in AlikeTo(face).Keys.ToArray())
            Part(face, other, touched);
    }

    private void TakeIn(StoryFace face, HashSet<(ulong, StoryFace)> shifted)
    {
        foreach (ulong term in face.Finding)
        {
            if (!_holders.TryGetValue(term, out List<StoryFace>? holders))
                _holders[term] = holders = [];
            int at = ~holders.BinarySearch(face, InOrder);
            holders.Insert(at, face);
            if (at < finders && holders.Count > finders)
                shifted.Add((term, holders[finders]));
        }
    }

    private bool Holds(ulong term, StoryFace face) =>
        _holders.TryGetValue(term, out List<StoryFace>? holders)
        && holders.BinarySearch(face, InOrder) is >= 0 and int at
        && ReferenceEquals(holders[at], face);

    private bool Finds(ulong term, StoryFace face) => _holders[term].BinarySearch(face, InOrder) < finders;

    private IEnumerable<StoryFace> Found(ulong term) => _holders[term].Take(finders);

    private void Compare(StoryFace face, IEnumerable<StoryFace> others, HashSet<StoryFace> touched)
    {
        foreach (StoryFace other in others)
        {
            if (ReferenceEquals(other, face) || AlikeTo(face).ContainsKey(other) || StoryLikeness.Of(face, other) is not (>= LeastLikeness and var likeness))
                continue;
            foreach ((StoryFace from, StoryFace to) in new[] { (face, other), (other, face) })
            {
                if (!_alike.TryGetValue(from, out Dictionary<StoryFace, double>? alike))
                    _alike[from] = alike = [];
                alike[to] = likeness;
                touched.Add(from);
            }
        }
    }

    /// <summary>One no longer finds the others by some term: those that it finds by no other one either are parted from it.</summary>
    private void Loosen(StoryFace face, HashSet<StoryFace> touched)
    {
        foreach (StoryFace other in AlikeTo(face).Keys.ToArray())
            if (!face.Finding.Intersect(other.Finding).Any(term => Finds(term, face) && Finds(term, other)))
                Part(face, other, touched);
    }

    private void Part(StoryFace face, StoryFace other, HashSet<StoryFace> touched)
    {
        foreach ((StoryFace from, StoryFace to) in new[] { (face, other), (other, face) })
        {
            _alike[from].Remove(to);
            if (_alike[from].Count == 0)
                _alike.Remove(from);
            touched.Add(from);
        }
    }
}
