using OnRecord.Export.Citations;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Export.Timelines;

/// <summary>What happened, figures over time and contradictions, as a text to go on writing in, each line with its reports.</summary>
internal sealed class TimelineText
{
    /// <summary>UTF-16 code units around the words that tell something: enough to recognise it by.</summary>
    private const int Around = 90;

    private readonly ITimelineSyntax _syntax;
    private readonly Func<string, ReportRecord?> _find;
    private readonly TellingBook _book = new();

    private TimelineText(ITimelineSyntax syntax, Func<string, ReportRecord?> find) => (_syntax, _find) = (syntax, find);

    /// <param name="find">Gives the record of a report; null where there is none.</param>
    public static IEnumerable<string> Markdown(LedgerRecord ledger, Func<string, ReportRecord?> find) =>
        new TimelineText(new MarkdownSyntax(), find).Write(ledger);

    /// <inheritdoc cref="Markdown"/>
    public static IEnumerable<string> Wikitext(LedgerRecord ledger, Func<string, ReportRecord?> find) =>
        new TimelineText(new WikitextSyntax(), find).Write(ledger);

    private IEnumerable<string> Write(LedgerRecord ledger)
    {
        yield return _syntax.Heading(2, "What happened, as reports tell it");
        foreach (HappeningEntry happening in ledger.Events.OrderBy(e => e.When?.Start ?? DateTimeOffset.MaxValue))
            yield return Happening(happening);
        if (ledger.Series.Count > 0)
            yield return "\n" + _syntax.Heading(2, "Figures");
        foreach (SeriesEntry series in ledger.Series)
            yield return Series(series);
        if (ledger.Notes.Count > 0)
            yield return "\n" + _syntax.Heading(2, "Where reports contradict each other");
        foreach (LedgerNoteEntry note in ledger.Notes)
            yield return _syntax.Item("", note.Message, string.Concat(note.Spans.Select(s => Reference(s.Report, s.Span, null))));
        yield return _syntax.End();
    }

    private string Happening(HappeningEntry happening)
    {
        // A wrong that is only alleged never stands as done.
        string kind = EventWords.Kind(happening.Type, happening.Mode),
            text = happening.Realis == Realis.Actual ? kind : $"{EnumWords.Of(happening.Realis)} {kind}";
        if (EventWords.Parties(happening.Actors, happening.Recipients) is { Length: > 0 } parties)
            text += ": " + parties;
        if (EventWords.Details(null, happening.Where, happening.Duration, happening.Tally) is { Length: > 0 } details)
            text += ", " + details;
        string[] outlets = [.. happening.Tellings.Select(t => Outlet(t.Report, t.Source)).Distinct(StringComparer.Ordinal)];
        return _syntax.Item(
            happening.When is { } when ? WhenWords.Of(when) : "undated",
            $"{text} (as told by {string.Join(", ", outlets)})",
            string.Concat(happening.Tellings.Select(t => Reference(t.Report, t.Span, _find(t.Report)?.Events.FirstOrDefault(e => e.Id == t.Event)?.Statement)))
        );
    }

    private string Series(SeriesEntry series)
    {
        var values = series
            .Points.Select(p => (Text: $"{FigureWords.Of(p)} ({(p.When is null ? "" : WhenWords.Of(p.When) + ", ")}{Outlet(p.Report, p.Report)})", Point: p))
            .DistinctBy(p => p.Text)
            .ToArray();
        return _syntax.Item(
            FigureWords.UnitBesideName(series) is { } unit ? $"{series.About}, {unit}" : series.About,
            string.Join("; ", values.Select(v => v.Text)),
            string.Concat(values.Select(v => Reference(v.Point.Report, v.Point.Span, v.Point.Statement)))
        );
    }

    private string Reference(string report, TextSpan span, Records.Ids.StatementId? within)
    {
        if (_find(report) is not { } record || span.End > record.Report.Text.Length)
            return "";
        string told = _book.ReportedAs(record, _book.Find(record, within));
        return _syntax.Reference(Citation.Of(record, told, [Surroundings.Of(record.Report.Text, span, Around)], _book.Points(record), null));
    }

    private string Outlet(string report, string source) => ReportedSpeech.Reporter(_find(report)?.Report.Outlet?.Name, source);
}
