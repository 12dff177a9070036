using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Ledger.Occurrences;
using OnRecord.Records;
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
    private readonly Dictionary<StoryFace, StoryEntry> _stories = [];

    /// <summary>The copies of each report that has any, itself among them, in the order of reports.</summary>
    private Dictionary<StoryFace, StoryFace[]> _copies = [];

    /// <param name="copies">Groups of page indices, ascending.</param>
    /// <returns>In the order of their first reports.</returns>
    public IReadOnlyList<StoryEntry> Group(
        ReportBook book,
        IReadOnlyList<Occurrence> occurrences,
        IReadOnlyList<IReadOnlyList<int>> copies,
        FrozenDictionary<string, When> inferredDates
    )
    {
        (List<StoryFace> gone, List<StoryFace> came) = Follow(book, occurrences, inferredDates);
        HashSet<StoryFace> touched = _graph.Change(gone, came);
        foreach (StoryFace face in gone)
            _stories.Remove(face);
        touched.UnionWith(Copied(book, copies).Except(gone));
        foreach ((StoryFace[] faces, IReadOnlyList<StoryFace[]> copied) in Components(touched))
        {
            foreach (StoryFace face in faces)
                _stories.Remove(face);
            foreach ((StoryFace first, StoryEntry story) in StoryCutter.Cut(faces, copied, _graph))
                _stories[first] = story;
        }

        return [.. book.Pages.Select(page => _stories.GetValueOrDefault(_faces[page])).OfType<StoryEntry>()];
    }

    private (List<StoryFace> Gone, List<StoryFace> Came) Follow(
        ReportBook book,
        IReadOnlyList<Occurrence> occurrences,
        FrozenDictionary<string, When> inferredDates
    )
    {
        IReadOnlySet<IndexedReport> retold = _told.Follow(occurrences);
        HashSet<IndexedReport> present = [.. book.Pages];
        List<StoryFace> gone = [.. _faces.Where(known => !present.Contains(known.Key)).Select(known => known.Value)];
        var came = new List<StoryFace>();
        foreach (StoryFace face in gone)
            _faces.Remove(face.Page);
        foreach (IndexedReport page in book.Pages)
        {
            When? written = page.Record.Report.Published ?? inferredDates.GetValueOrDefault(page.Id);
            if (_faces.TryGetValue(page, out StoryFace? known) && !retold.Contains(page) && known.Written == written)
                continue;
            ImmutableArray<ulong> happenings = [.. _told.Of(page).Select(StoryVectors.TermOf).Order()];
            Telling? main = _told.MainOf(page);
            if (known?.IsOf(happenings, main, written) == true)
                continue;
            if (known is not null)
                gone.Add(known);
            came.Add(_faces[page] = new StoryFace(page, happenings, main, written));
        }

        return (gone, came);
    }

    /// <summary>Takes the copies over.</summary>
    /// <returns>Those that have other copies than before; some may have gone.</returns>
    private List<StoryFace> Copied(ReportBook book, IReadOnlyList<IReadOnlyList<int>> copies)
    {
        Dictionary<StoryFace, StoryFace[]> before = _copies;
        _copies = [];
        foreach (IReadOnlyList<int> copy in copies)
        {
            StoryFace[] faces = [.. copy.Select(index => _faces[book.Pages[index]])];
            if (before.TryGetValue(faces[0], out StoryFace[]? known) && known.AsSpan().SequenceEqual(faces))
                faces = known;
            foreach (StoryFace face in faces)
                _copies[face] = faces;
        }

        return
        [
            .. _copies.Where(c => !ReferenceEquals(before.GetValueOrDefault(c.Key), c.Value)).Select(c => c.Key),
            .. before.Keys.Where(face => !_copies.ContainsKey(face)),
        ];
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
                if (_copies.TryGetValue(face, out StoryFace[]? copied) && copies.Add(copied))
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
