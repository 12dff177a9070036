using System.Collections.Immutable;
using OnRecord.Ledger.Occurrences;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Ledger.Repeats;

/// <summary>
/// Puts reports about the same happening together: alike in words, actors and happenings, and written within days of each other. It goes on from one state of
/// the ledger to the next: only what hangs together with a report that came, went or changed is cut into stories again. Not thread-safe.
/// </summary>
internal sealed class KeptStories
{
    private readonly Dictionary<IndexedReport, StoryFace> _faces = [];
    private readonly ToldHappenings _told = new();
    private readonly StoryGraph _graph = new();

    /// <summary>By the first report of each.</summary>
    private readonly Dictionary<StoryFace, CutStory> _stories = [];
    private readonly KeptOrder<CutStory> _order = new(Comparer<CutStory>.Create((a, b) => StoryFace.Compare(a.First, b.First)));

    /// <summary>The copies of each report that has any, itself among them, in the order of reports.</summary>
    private readonly Dictionary<IndexedReport, StoryFace[]> _copies = [];

    /// <summary>In the order of their first reports.</summary>
    public IReadOnlyList<StoryEntry> Stories => [.. _order.Items.Select(s => s.Entry)];

    /// <param name="redated">Pages whose inferred date is another one.</param>
    /// <param name="copied">Pages whose copies are others.</param>
    /// <param name="writtenOf">When a report was published, stated or inferred; null when unknown.</param>
    public void Follow(
        PageChange change,
        OccurrenceChange occurrences,
        IEnumerable<IndexedReport> redated,
        IEnumerable<IndexedReport> copied,
        KeptCopies copies,
        Func<IndexedReport, When?> writtenOf
    )
    {
        (List<StoryFace> gone, List<StoryFace> came) = Follow(change, occurrences, redated, writtenOf);
        HashSet<StoryFace> touched = _graph.Change(gone, came);
        foreach (StoryFace face in gone)
            Forget(face);
        touched.UnionWith(Copied([.. gone.Select(f => f.Page), .. came.Select(f => f.Page), .. copied], copies));
        foreach ((StoryFace[] faces, IReadOnlyList<StoryFace[]> among) in Components(touched))
        {
            foreach (StoryFace face in faces)
                Forget(face);
            foreach ((StoryFace first, StoryEntry story) in StoryCutter.Cut(faces, among, _graph))
                _order.Add(_stories[first] = new CutStory(first, story));
        }
    }

    private sealed record CutStory(StoryFace First, StoryEntry Entry);

    private void Forget(StoryFace face)
    {
        if (_stories.Remove(face, out CutStory? story))
            _order.Remove(story);
    }

    private (List<StoryFace> Gone, List<StoryFace> Came) Follow(
        PageChange change,
        OccurrenceChange occurrences,
        IEnumerable<IndexedReport> redated,
        Func<IndexedReport, When?> writtenOf
    )
    {
        HashSet<IndexedReport> touched = [.. _told.Follow(occurrences), .. redated, .. change.Came];
        touched.ExceptWith(change.Gone);
        var gone = new List<StoryFace>();
        var came = new List<StoryFace>();
        foreach (IndexedReport page in change.Gone)
            if (_faces.Remove(page, out StoryFace? face))
                gone.Add(face);
        foreach (IndexedReport page in touched)
        {
            When? written = writtenOf(page);
            ImmutableArray<ulong> happenings = [.. _told.Of(page).Select(StoryVectors.TermOf).Order()];
            Telling? main = _told.MainOf(page);
            StoryFace? known = _faces.GetValueOrDefault(page);
            if (known?.IsOf(happenings, main, written) == true)
                continue;
            if (known is not null)
                gone.Add(known);
            came.Add(_faces[page] = new StoryFace(page, happenings, main, written));
        }

        return (gone, came);
    }

    /// <summary>Takes the copies over.</summary>
    /// <param name="pages">Those whose copies, or whose own face, may be others; some may have gone.</param>
    /// <returns>Those that have other copies than before.</returns>
    private HashSet<StoryFace> Copied(IEnumerable<IndexedReport> pages, KeptCopies copies)
    {
        HashSet<IndexedReport> all = [.. pages];
        foreach (IndexedReport page in all.ToArray())
            if (_copies.TryGetValue(page, out StoryFace[]? before))
                all.UnionWith(before.Select(f => f.Page));
        foreach (IndexedReport page in all)
            _copies.Remove(page);
        var touched = new HashSet<StoryFace>();
        foreach (IndexedReport page in all.Where(_faces.ContainsKey))
        {
            touched.Add(_faces[page]);
            if (_copies.ContainsKey(page) || copies.Of(page) is not { Count: > 0 } group)
                continue;
            StoryFace[] faces = [.. group.Select(p => _faces[p])];
            foreach (StoryFace face in faces)
            {
                _copies[face.Page] = faces;
                touched.Add(face);
            }
        }

        return touched;
    }

    /// <summary>What hangs together with something that was touched, by likeness or as copies, in the order of reports; and the copies in it.</summary>
    private IEnumerable<(StoryFace[] Faces, IReadOnlyList<StoryFace[]> Copies)> Components(HashSet<StoryFace> touched)
    {
        var seen = new HashSet<StoryFace>();
        foreach (StoryFace start in touched)
        {
            if (!seen.Add(start))
                continue;
            var part = new List<StoryFace>();
            var copies = new HashSet<StoryFace[]>();
            var open = new Stack<StoryFace>([start]);
            while (open.TryPop(out StoryFace? face))
            {
                part.Add(face);
                IEnumerable<StoryFace> near = _graph.AlikeTo(face).Keys;
                if (_copies.TryGetValue(face.Page, out StoryFace[]? copied) && copies.Add(copied))
                    near = near.Concat(copied);
                foreach (StoryFace other in near)
                    if (seen.Add(other))
                        open.Push(other);
            }

            part.Sort(StoryFace.Compare);
            yield return ([.. part], [.. copies.OrderBy(c => c[0].Page.Id, StringComparer.Ordinal)]);
        }
    }
}
