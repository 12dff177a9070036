using System.Globalization;
using OnRecord.Ledger.Occurrences;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Ledger.Series;

/// <summary>Says where reports contradict each other on the day, the hour or the count of a happening, or on a figure, with both passages.</summary>
internal static class ContradictionNotes
{
    public static IEnumerable<LedgerNoteEntry> Of(Occurrence occurrence)
    {
        if (occurrence.DifferInTime is var (a, b) && a.Page != b.Page)
            yield return new LedgerNoteEntry(
                NoteCodes.ContradictingTimes,
                $"One {occurrence.Label} is told of two times: “{a.TimeWords}” and “{b.TimeWords}”.",
                [Spot(a), Spot(b)]
            );
        if (occurrence.DifferInTally is var (x, y) && x.Page != y.Page)
            yield return new LedgerNoteEntry(
                NoteCodes.ContradictingTallies,
                $"One {occurrence.Label} is counted in two ways: {Tally(x)} and {Tally(y)}.",
                [Whole(x), Whole(y)]
            );
    }

    public static LedgerNoteEntry Of(Point a, Point b) =>
        new(NoteCodes.ContradictingFigures, $"Two figures for {Name(a)}: “{Words(a)}” and “{Words(b)}”.", [Spot(a), Spot(b)]);

    private static string Name(Point point) => SeriesWriter.About(point) is { Length: > 0 } about ? $"one thing ({about})" : "one thing";

    private static NotedSpanEntry Spot(Point point) => new(point.Page.Id, point.Page.Source, point.Entry.Span);

    /// <summary>From what tells the happening to what dates it.</summary>
    private static NotedSpanEntry Spot(Telling telling) =>
        new(telling.Page.Id, telling.Page.Source, telling.Entry.Time is { } time ? telling.Span.Cover(telling.Page.Clip(time)) : telling.Span);

    /// <summary>From what tells the vote to the last figure of its count.</summary>
    private static NotedSpanEntry Whole(Telling telling)
    {
        TextSpan span = telling.Span;
        (int from, _) = telling.Page.WordsIn(span);
        foreach (QuantityEntry quantity in telling.Page.Record.Quantities)
        {
            (int at, int end) = telling.Page.WordsIn(telling.Page.Clip(quantity.Span));
            if (end > at && telling.Page.Words[at].Sentence == telling.Page.Words[from].Sentence && IsOfCount(telling, quantity.Value))
                span = span.Cover(quantity.Span);
        }

        return new NotedSpanEntry(telling.Page.Id, telling.Page.Source, span);
    }

    private static bool IsOfCount(Telling telling, decimal value) =>
        telling.Entry.Tally is { } tally && (value == tally.For || value == tally.Against || value == tally.Abstain);

    private static string Tally(Telling telling) =>
        telling.Entry.Tally is { } tally
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{tally.For} for, {tally.Against} against{(tally.Abstain is { } abstain ? $", {abstain} abstaining" : "")}"
            )
            : "";

    private static string Words(Point point)
    {
        ReadOnlySpan<char> value = point.Entry.Span.In(point.Page.Text);
        return point.Entry.Counted is { } counted ? $"{value} ({counted})" : value.ToString();
    }
}
