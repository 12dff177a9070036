using OnRecord.Ledger.Occurrences;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Ledger.Series;

/// <summary>
/// Finds the figures that reports give over time for one thing, and where they contradict each other. It goes on from one state of the record to the next: only
/// what hangs together with a value that came or went is put together again. Not thread-safe.
/// </summary>
internal sealed class KeptSeries
{
    /// <summary>Values with one key, and of one unit, that a new one is held against: the nearest in the order of reports.</summary>
    private const int OfOneKey = 60,
        OfOneUnit = 200;

    private readonly Dictionary<IndexedReport, (Point[] Points, Rival[] Contrasted)> _pages = [];
    private readonly NearBlocks<string, Point> _keys = new(OfOneKey, point => SeriesGrouping.KeyOf(point) is { } key ? [key] : []);
    private readonly NearBlocks<string, Point> _units = new(OfOneUnit, point => point.Entry is { Unit: { } unit, IsPart: false } ? [unit] : []);
    private readonly LinkedParts<Point, bool> _together = new();
    private readonly Dictionary<Point, List<Rival>> _rivalsOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Point, FoundSeries> _seriesOf = new(ReferenceEqualityComparer.Instance);
    private readonly KeptOrder<FoundSeries> _series = new(Comparer<FoundSeries>.Create(FoundSeries.Compare));
    private readonly KeptOrder<Rival> _contrasted = new(Comparer<Rival>.Create(Rival.Compare));
    private readonly KeptOrder<Rival> _ofUnits = new(
        Comparer<Rival>.Create((a, b) => string.CompareOrdinal(a.A.Entry.Unit, b.A.Entry.Unit) is not 0 and var order ? order : Rival.Compare(a, b))
    );

    /// <param name="redated">Pages whose inferred date is another one.</param>
    /// <param name="writtenOf">When a report was published, stated or inferred; null when unknown.</param>
    public void Follow(PageChange change, IEnumerable<IndexedReport> redated, Func<IndexedReport, When?> writtenOf)
    {
        var relatedness = new Relatedness(new AffairContext());
        var grouping = new SeriesGrouping(relatedness);
        var figures = new RivalFigures(relatedness);
        var gone = new HashSet<FoundSeries>(ReferenceEqualityComparer.Instance);
        HashSet<IndexedReport> anew = [.. change.Came, .. redated];
        foreach (IndexedReport page in change.Gone.Concat(anew).Where(_pages.ContainsKey).ToArray())
            TakeOut(page, gone, grouping, figures);
        foreach (IndexedReport page in anew)
            TakeIn(page, writtenOf(page), grouping, figures);
        foreach (IReadOnlyList<Point> part in _together.Touched())
        {
            foreach (Point point in part)
                if (_seriesOf.Remove(point, out FoundSeries? before))
                    gone.Add(before);
            // As one after the other came to those before it.
            IEnumerable<(int, int)> ties = _together.Within(part).Select(t => (t.A, t.B)).OrderBy(t => t.B).ThenBy(t => t.A);
            foreach (IReadOnlyList<Point> group in SeriesGrouping.Cut(part, ties).Where(SeriesGrouping.IsSeries))
                Enter(group);
        }

        foreach (FoundSeries series in gone)
            _series.Remove(series);
    }

    public IReadOnlyList<SeriesEntry> Series => [.. _series.Items.Select(s => s.Entry)];

    public IEnumerable<LedgerNoteEntry> Notes =>
        _series.Items.SelectMany(s => s.Rivals).Concat(_ofUnits.Items).Concat(_contrasted.Items).DistinctBy(r => r.Values).Select(r => r.Note);

    private void Enter(IReadOnlyList<Point> group)
    {
        IReadOnlyList<(int A, int B)> contradictions = SeriesContradictions.Find(group);
        var series = new FoundSeries(
            SeriesGrouping.KeyOf(group[0])!,
            group.Min()!,
            SeriesWriter.Write(group, contradictions),
            [.. contradictions.Select(pair => new Rival(group[pair.A], group[pair.B]))]
        );
        _series.Add(series);
        foreach (Point point in group)
            _seriesOf[point] = series;
    }

    private void TakeIn(IndexedReport page, When? written, SeriesGrouping grouping, RivalFigures figures)
    {
        Point[] points = [.. Point.Of(page, written)];
        Rival[] contrasted = [.. RivalFigures.Contrasted(points).Select(pair => new Rival(pair.A, pair.B))];
        _pages[page] = (points, contrasted);
        foreach (Rival rival in contrasted)
            _contrasted.Add(rival);
        var parted = new List<(Point A, Point B)>();
        foreach (Point point in points)
        {
            _together.Touch(point);
            foreach (Point other in _keys.Add(point, parted))
                Compare(point, other, grouping);
            foreach ((Point a, Point b) in parted)
                if (_together.Has(a, b))
                    _together.Part(a, b);
            parted.Clear();
            foreach (Point other in _units.Add(point, parted))
                Oppose(point, other, figures);
            foreach ((Point a, Point b) in parted)
                Reconcile(a, rival => ReferenceEquals(rival.A, b) || ReferenceEquals(rival.B, b));
            parted.Clear();
        }
    }

    private void TakeOut(IndexedReport page, HashSet<FoundSeries> gone, SeriesGrouping grouping, RivalFigures figures)
    {
        _pages.Remove(page, out (Point[] Points, Rival[] Contrasted) known);
        foreach (Rival rival in known.Contrasted)
            _contrasted.Remove(rival);
        foreach (Point point in known.Points)
        {
            if (_seriesOf.Remove(point, out FoundSeries? series))
                gone.Add(series);
            _together.Remove(point);
            foreach ((Point a, Point b) in _keys.Remove(point))
                Compare(a, b, grouping);
            Reconcile(point, _ => true);
            foreach ((Point a, Point b) in _units.Remove(point))
                Oppose(a, b, figures);
        }
    }

    private void Compare(Point a, Point b, SeriesGrouping grouping)
    {
        if (a.CompareTo(b) > 0 ? grouping.AreTogether(a, b) : grouping.AreTogether(b, a))
            _together.Tie(a, b, true);
    }

    private void Oppose(Point a, Point b, RivalFigures figures)
    {
        (Point first, Point last) = a.CompareTo(b) < 0 ? (a, b) : (b, a);
        if (!PagesHold(first, last) || !figures.AreRivals(first, last, page => _pages[page].Points))
            return;
        var rival = new Rival(first, last);
        foreach (Point point in new[] { a, b })
        {
            if (!_rivalsOf.TryGetValue(point, out List<Rival>? rivals))
                _rivalsOf[point] = rivals = [];
            rivals.Add(rival);
        }

        _ofUnits.Add(rival);
    }

    /// <summary>One whose page is just being taken out is nobody's rival.</summary>
    private bool PagesHold(Point a, Point b) => _pages.ContainsKey(a.Page) && _pages.ContainsKey(b.Page);

    private void Reconcile(Point point, Func<Rival, bool> which)
    {
        if (!_rivalsOf.TryGetValue(point, out List<Rival>? all))
            return;
        foreach (Rival rival in all.Where(which).ToArray())
        {
            _ofUnits.Remove(rival);
            foreach (Point one in new[] { rival.A, rival.B })
                if (_rivalsOf[one].RemoveAll(r => ReferenceEquals(r, rival)) > 0 && _rivalsOf[one].Count == 0)
                    _rivalsOf.Remove(one);
        }
    }
}
