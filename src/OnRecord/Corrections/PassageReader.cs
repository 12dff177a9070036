using System.Globalization;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Corrections;

/// <summary>Finds the passage that somebody names by its words, or by its place, near a statement.</summary>
internal static class PassageReader
{
    /// <param name="asked">Words of the report, verbatim, or "120-135" in UTF-16 code units, end exclusive.</param>
    /// <param name="near">Of several places the one nearest to this statement is meant, if there is one nearest.</param>
    public static (TextSpan? Span, string? Fault) Find(ReportRecord record, StatementEntry near, string asked)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(near);
        ArgumentNullException.ThrowIfNull(asked);
        string text = record.Report.Text,
            words = asked.Trim();
        if (words.Length == 0)
            return (null, "no words are given");
        TextSpan around = Extent(near);
        (int best, int distance, bool tied) = (-1, int.MaxValue, false);
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            int away = Math.Max(0, Math.Max(around.Start - at - words.Length, at - around.End));
            if (away == distance)
                tied = true;
            if (away < distance)
                (best, distance, tied) = (at, away, false);
        }

        if (best >= 0 && !tied)
            return (new TextSpan(best, best + words.Length), null);
        if (best >= 0)
            return (null, $"“{words}” stands more than once near the statement; name the place as START-END, in UTF-16 code units");
        if (Range(words) is not { } range)
            return (null, $"“{words}” does not stand in the report");
        return RecordSpans.Fault(range, text) is { } fault ? (null, fault)
            : range.IsEmpty ? (null, "the place is empty")
            : (range, null);
    }

    private static TextSpan Extent(StatementEntry statement) =>
        new[] { statement.Source.Span, statement.Cue?.Span }
            .OfType<TextSpan>()
            .Concat(statement.Content)
            .Aggregate((TextSpan?)null, (all, part) => all?.Cover(part) ?? part)
        ?? default;

    private static TextSpan? Range(string words)
    {
        string[] ends = words.Split('-');
        return ends.Length == 2 && Number(ends[0]) is { } start && Number(ends[1]) is { } end && start <= end ? new TextSpan(start, end) : null;

        static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}
