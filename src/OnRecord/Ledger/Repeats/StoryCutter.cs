using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Ledger.Repeats;

/// <summary>
/// Cuts reports that hang together into stories: copies belong together; then the two that are most alike bring their groups together, while these are alike
/// on average.
/// </summary>
internal sealed class StoryCutter
{
    private const double LeastAverage = 0.17;

    /// <summary>Members of a group, the first ones, that are held against those of another.</summary>
    private const int ComparedMembers = 12;

    private readonly StoryFace[] _faces;
    private readonly int[] _group;
    private readonly List<int>[] _members;

    private StoryCutter(StoryFace[] faces)
    {
        _faces = faces;
        _group = [.. Enumerable.Range(0, faces.Length)];
        _members = [.. _group.Select(i => new List<int> { i })];
    }

    /// <param name="faces">Whatever hangs together, in the order of reports.</param>
    /// <param name="copies">Groups of copies among them, each in that order.</param>
    /// <returns>Each story with its first report.</returns>
    public static IEnumerable<(StoryFace First, StoryEntry Story)> Cut(StoryFace[] faces, IReadOnlyList<StoryFace[]> copies, StoryGraph graph)
    {
        var cutter = new StoryCutter(faces);
        Dictionary<StoryFace, int> places = faces.Select((face, i) => (face, i)).ToDictionary(x => x.face, x => x.i);
        foreach (StoryFace[] copy in copies)
        foreach (StoryFace other in copy.Skip(1))
            cutter.Join(places[copy[0]], places[other]);
        foreach (
            (int a, int b, _) in faces
                .SelectMany((face, a) => graph.AlikeTo(face).Select(alike => (A: a, B: places[alike.Key], Likeness: alike.Value)))
                .Where(pair => pair.A < pair.B)
                .OrderByDescending(pair => pair.Likeness)
                .ThenBy(pair => pair.A)
                .ThenBy(pair => pair.B)
        )
            if (cutter._group[a] != cutter._group[b] && cutter.Average(cutter._group[a], cutter._group[b]) >= LeastAverage)
                cutter.Join(a, b);
        foreach (List<int> members in cutter._members.Where(m => m.Count > 0))
        {
            HashSet<StoryFace> story = [.. members.Order().Select(i => faces[i])];
            yield return (story.First(), Entry([.. story], [.. copies.Where(c => story.Contains(c[0]))]));
        }
    }

    private double Average(int left, int right) =>
        _members[left].Take(ComparedMembers).Average(a => _members[right].Take(ComparedMembers).Average(b => StoryLikeness.Of(_faces[a], _faces[b])));

    private void Join(int a, int b)
    {
        int keep = Math.Min(_group[a], _group[b]),
            drop = Math.Max(_group[a], _group[b]);
        if (keep == drop)
            return;
        foreach (int member in _members[drop])
            _group[member] = keep;
        _members[keep].AddRange(_members[drop]);
        _members[drop].Clear();
    }

    /// <summary>Named by the report that came first; by its hash where dates do not tell.</summary>
    private static StoryEntry Entry(StoryFace[] faces, IReadOnlyList<StoryFace[]> copies) =>
        new()
        {
            Id = StoryId.From(faces.MinBy(f => f.Page.Record.Report.Published?.Start ?? DateTimeOffset.MaxValue)!.Page.Id),
            Reports = [.. faces.Select(f => f.Page.Id)],
            Sources = [.. faces.Select(f => f.Page.Source)],
            Copies = [.. copies.Select(c => (IReadOnlyList<string>)[.. c.Select(f => f.Page.Id)])],
        };
}
