using OnRecord.Ledger.Occurrences;
using OnRecord.Records;

namespace OnRecord.Ledger.Series;

/// <summary>Finds the figures that reports give over time for one thing, and where they contradict each other.</summary>
internal static class SeriesFinder
{
    public static (IReadOnlyList<SeriesEntry> Series, IReadOnlyList<LedgerNoteEntry> Notes) Find(ReportBook book, InferredDates dates)
    {
        List<Point> points = [.. book.Pages.SelectMany(page => Point.Of(page, page.Record.Report.Published ?? dates.Reports.GetValueOrDefault(page.Id)))];
        var relatedness = new Relatedness(new AffairContext());
        var series = new List<SeriesEntry>();
        var rivals = new List<(Point A, Point B)>();
        foreach (IReadOnlyList<Point> group in new SeriesGrouping(relatedness).Group(points))
        {
            IReadOnlyList<(int A, int B)> contradictions = SeriesContradictions.Find(group);
            series.Add(SeriesWriter.Write(group, contradictions));
            rivals.AddRange(contradictions.Select(pair => (group[pair.A], group[pair.B])));
        }

        rivals.AddRange(new RivalFigures(relatedness).Find(points));
        rivals.AddRange(RivalFigures.Contrasted(points));
        return (
            series,
            [
                .. rivals
                    .DistinctBy(r => (r.A.Entry.Unit, Math.Min(r.A.Value, r.B.Value), Math.Max(r.A.Value, r.B.Value)))
                    .Select(r => ContradictionNotes.Of(r.A, r.B)),
            ]
        );
    }
}
