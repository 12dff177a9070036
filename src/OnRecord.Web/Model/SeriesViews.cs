using OnRecord.Export;
using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>Makes the series of the ledger readable.</summary>
internal static class SeriesViews
{
    private const int ExcerptReach = 60;

    // More is no picture any more, and no table that one reads.
    private const int MostPoints = 40;

    public static SeriesView Of(RecordView view, SeriesEntry series)
    {
        int[] order = [.. Shown(series).OrderBy(i => series.Points[i].When?.Start ?? DateTimeOffset.MaxValue)];
        Dictionary<int, int> places = order.Index().ToDictionary(p => p.Item, p => p.Index);
        var sources = new List<string>();
        SeriesPointView[] points = [.. order.Select(i => Point(view, series.Points[i], sources))];
        return new SeriesView(
            series.Id.Value,
            series.About,
            FigureWords.UnitBesideName(series),
            sources,
            points,
            [.. series.Contradictions.Where(pair => pair.All(places.ContainsKey)).Select(pair => (IReadOnlyList<int>)[.. pair.Select(i => places[i]).Order()])]
        )
        {
            Left = series.Points.Count - order.Length,
        };
    }

    /// <summary>Of many those that cannot both be so, then the latest.</summary>
    private static IEnumerable<int> Shown(SeriesEntry series)
    {
        IEnumerable<int> all = Enumerable.Range(0, series.Points.Count);
        return series.Points.Count <= MostPoints
            ? all
            : series
                .Contradictions.SelectMany(pair => pair)
                .Take(MostPoints)
                .Concat(all.OrderByDescending(i => series.Points[i].When?.Start ?? DateTimeOffset.MinValue))
                .Distinct()
                .Take(MostPoints);
    }

    private static SeriesPointView Point(RecordView view, SeriesPointEntry point, List<string> sources)
    {
        string outlet = view.Summary(point.Report)?.Label ?? point.Report,
            source = point.Actor ?? (point.Statement is null ? outlet : Written.NoSpeaker);
        if (!sources.Contains(source, StringComparer.Ordinal))
            sources.Add(source);
        return new SeriesPointView(
            sources.IndexOf(source),
            point.Value,
            FigureWords.Of(point),
            point.When,
            outlet,
            Addresses.Passage(point.Report, point.Span, point.Statement?.Value),
            view.Record(point.Report) is { } record && point.Span.End <= record.Report.Text.Length
                ? Excerpt.Around(record.Report.Text, point.Span, ExcerptReach)
                : null
        );
    }
}
