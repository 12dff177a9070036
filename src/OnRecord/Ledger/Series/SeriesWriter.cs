using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Ledger.Series;

/// <summary>Writes series down: each value with its report, its statement and whoever gives it.</summary>
internal static class SeriesWriter
{
    public static SeriesEntry Write(IReadOnlyList<Point> points, IReadOnlyList<(int A, int B)> contradictions)
    {
        Point first = points[0];
        return new SeriesEntry
        {
            Id = SeriesId.From(first.Page.Id, $"{first.Entry.Measure ?? first.Entry.Counted ?? first.Entry.Of}|{first.Entry.Unit}|{Words(first)}"),
            About = About(first),
            Unit = first.Entry.Measure is null ? first.Entry.Unit : "person",
            Points = [.. points.Select(Written)],
            Contradictions = [.. contradictions.Select(pair => (IReadOnlyList<int>)[pair.A, pair.B])],
        };
    }

    /// <summary>"dead", or what is counted and what happens to it.</summary>
    public static string About(Point point) =>
        point.Entry.Measure ?? string.Join(" ", new[] { point.Entry.Counted, point.Entry.Of }.OfType<string>().Distinct());

    private static SeriesPointEntry Written(Point point)
    {
        return new SeriesPointEntry(point.Page.Id, point.Entry.Statement, point.Entry.Span, point.Value, AsOf(point), point.Speaker?.Name)
        {
            Relation = point.Entry.Relation,
        };
    }

    /// <summary>A count is of the day that its sentence names where that is the day of the report or the one before; else of the report's.</summary>
    private static Time.When? AsOf(Point point)
    {
        if (point.When is not { } told)
            return Plain(point.Written);
        return point.Entry.Measure is null || point.Written is not { } written || (written.Start - told.Start).TotalDays < DaysOld ? told : Plain(written);
    }

    private const double DaysOld = 2;

    // The words that date the report stand elsewhere in its text.
    private static Time.When? Plain(Time.When? written) => written is { Span: not null } ? written with { Span = null } : written;

    private static string Words(Point point) => point.Entry.Span.In(point.Page.Text).ToString();
}
