using OnRecord.Ledger.Repeats;
using OnRecord.Ledger.Wording;

namespace OnRecord.Ledger.Occurrences;

/// <summary>How surely two reports are about one affair: by the people and bodies that both name, and by their words. Not thread-safe.</summary>
internal sealed class AffairContext(ReportBook book)
{
    private readonly IReadOnlyList<TermVector> _vectors = StoryVectors.Of(book, []);
    private readonly Dictionary<(int, int), double> _known = [];

    /// <summary>0 to 0.75, as evidence that two tellings of one kind are of one happening.</summary>
    public double Of(IndexedReport a, IndexedReport b)
    {
        if (a.Index == b.Index)
            return 0;
        (int, int) pair = (Math.Min(a.Index, b.Index), Math.Max(a.Index, b.Index));
        if (!_known.TryGetValue(pair, out double known))
            _known[pair] = known = Math.Max(ByNames(a.NamesShared(b)), ByWords(_vectors[a.Index].Cosine(_vectors[b.Index])));
        return known;
    }

    private static double ByNames(int shared) =>
        shared switch
        {
            >= 4 => 0.75,
            >= 2 => 0.5,
            1 => 0.25,
            _ => 0,
        };

    private static double ByWords(double likeness) =>
        likeness switch
        {
            >= 0.3 => 0.75,
            >= 0.2 => 0.5,
            >= 0.12 => 0.25,
            _ => 0,
        };
}
