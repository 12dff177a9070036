using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>Makes the series of the ledger readable.</summary>
internal static class SeriesViews
{
    private const int ExcerptReach = 60;

    /// <summary>A series in a list: all of a short one.</summary>
    public static SeriesView Of(RecordView view, SeriesEntry series) => Of(view, series, SeriesChoice.Of(series));

    /// <summary>A series alone, with a stretch of its values in order of time.</summary>
    public static SeriesPage Page(RecordView view, SeriesEntry series, int number, int size)
    {
        Paged<int> part = SeriesChoice.InTime(series).Part(number, size);
        return new SeriesPage(Of(view, series, part.Items), part.Number, part.Pages);
    }

    private static SeriesView Of(RecordView view, SeriesEntry series, IReadOnlyList<int> order)
    {
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
            Left = series.Points.Count - order.Count,
        };
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
