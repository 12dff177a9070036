using OnRecord.Ledger.Repeats;

namespace OnRecord.Ledger.Occurrences;

/// <summary>How surely two reports are about one affair: by the people and bodies that both name, and by their words. Not thread-safe.</summary>
internal sealed class AffairContext
{
    private const double Most = 0.75;

    /// <summary>Pairs that are remembered at once: those of one report come one after the other, and of 30,000 reports there are millions.</summary>
    private const int MostKnown = 100_000;

    private readonly Dictionary<(IndexedReport, IndexedReport), double> _known = [];

    /// <summary>0 to 0.75, as evidence that two tellings of one kind are of one happening.</summary>
    public double Of(IndexedReport a, IndexedReport b)
    {
        if (ReferenceEquals(a, b))
            return 0;
        (IndexedReport, IndexedReport) pair = IndexedReport.Compare(a, b) < 0 ? (a, b) : (b, a);
        if (_known.TryGetValue(pair, out double known))
            return known;
        if (_known.Count >= MostKnown)
            _known.Clear();
        return _known[pair] = Weigh(a, b);
    }

    private static double Weigh(IndexedReport a, IndexedReport b)
    {
        double names = ByNames(a.NamesShared(b));
        // Words can't add to that, and are dear.
        return names == Most ? Most : Math.Max(names, ByWords(StoryVectors.Of(a).Cosine(StoryVectors.Of(b))));
    }

    private static double ByNames(int shared) =>
        shared switch
        {
            >= 4 => Most,
            >= 2 => 0.5,
            1 => 0.25,
            _ => 0,
        };

    private static double ByWords(double likeness) =>
        likeness switch
        {
            >= 0.3 => Most,
            >= 0.2 => 0.5,
            >= 0.12 => 0.25,
            _ => 0,
        };
}
