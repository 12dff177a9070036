using OnRecord.Export;
using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>Makes the series of the ledger readable.</summary>
internal static class SeriesViews
{
    private const int ExcerptReach = 60;

    public static SeriesView Of(RecordView view, SeriesEntry series)
    {
        int[] order = [.. Enumerable.Range(0, series.Points.Count).OrderBy(i => series.Points[i].When?.Start ?? DateTimeOffset.MaxValue)];
        var sources = new List<string>();
        SeriesPointView[] points = [.. order.Select(i => Point(view, series.Points[i], sources))];
        return new SeriesView(
            series.Id.Value,
            series.About,
            FigureWords.UnitBesideName(series),
            sources,
            points,
            [.. series.Contradictions.Select(pair => (IReadOnlyList<int>)[.. pair.Select(i => Array.IndexOf(order, i)).Order()])]
        );
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
