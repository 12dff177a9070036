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

    /// <summary>"dead", or what is counted, in the words of the report ("border guards"), and what happens to it.</summary>
    public static string About(Point point) =>
        point.Entry switch
        {
            { Measure: { } measure } => measure,
            { Counted: { } counted, Of: { } of } when counted != of => $"{Counted(point, counted)} ({of})",
            { Counted: { } counted } => Counted(point, counted),
            _ => point.Entry.Of ?? "",
        };

    /// <summary>From behind the number to the noun that is counted; its lemma where that does not stand near.</summary>
    private static string Counted(Point point, string lemma)
    {
        const int Reach = 40;
        string text = point.Page.Text;
        int start = point.Entry.Span.End,
            at = text.AsSpan(start, Math.Min(Reach, text.Length - start)).IndexOf(" " + lemma, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return lemma;
        int end = start + at + 1 + lemma.Length;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        string words = text[start..end].Trim();
        return words.All(c => char.IsLetter(c) || c is ' ' or '-' or '’' or '\'') ? words : lemma;
    }

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
