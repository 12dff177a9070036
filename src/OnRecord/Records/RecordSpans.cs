using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Records;

/// <summary>The one list of all the spans in a record: whatever has to touch each of them goes through here.</summary>
internal static class RecordSpans
{
    /// <summary>The record with every span that points into its text replaced by what <paramref name="map"/> makes of it.</summary>
    /// <param name="map">Gets the span's place in the record ("statements[s4].content[0]") and the span. Called in the order of the record.</param>
    public static ReportRecord Map(ReportRecord record, Func<string, TextSpan, TextSpan> map) =>
        record with
        {
            Report = record.Report with
            {
                Headline = Map(record.Report.Headline, "report.headline", map),
                Standfirst = Map(record.Report.Standfirst, "report.standfirst", map),
                Byline = Map(record.Report.Byline, "report.byline", map),
                Published = Map(record.Report.Published, "report.published.span", map),
                Modified = Map(record.Report.Modified, "report.modified.span", map),
                Body = Map(record.Report.Body, "report.body", map),
                Captions = Map(record.Report.Captions, "report.captions", map),
            },
            Actors = [.. record.Actors.Select(a => a with { Mentions = Map(a.Mentions, $"actors[{a.Id}].mentions", map) })],
            Statements = [.. record.Statements.Select(s => Map(s, $"statements[{s.Id}]", map))],
            Propositions = [.. record.Propositions.Select(p => Map(p, $"propositions[{p.Id}]", map))],
            Quantities = [.. record.Quantities.Select((q, i) => q with { Span = map($"quantities[{i}].span", q.Span) })],
            Times = [.. record.Times.Select((t, i) => t with { Span = map($"times[{i}].span", t.Span) })],
            Events = [.. record.Events.Select(e => Map(e, $"events[{e.Id}]", map))],
            Notes = [.. record.Notes.Select((n, i) => n with { Span = Map(n.Span, $"notes[{i}].span", map) })],
        };

    /// <summary>Every span with its place, in the order of the record.</summary>
    public static IReadOnlyList<(string Place, TextSpan Span)> Of(ReportRecord record)
    {
        var spans = new List<(string, TextSpan)>();
        Map(
            record,
            (place, span) =>
            {
                spans.Add((place, span));
                return span;
            }
        );
        return spans;
    }

    /// <summary>What is wrong with a span of this text, in words; null when it lies inside and cuts no character in two.</summary>
    public static string? Fault(TextSpan span, string text)
    {
        if (span.End > text.Length)
            return $"{span} ends after the text, which has {text.Length} code units";
        return CutsPair(span.Start, text) || CutsPair(span.End, text) ? $"{span} cuts a character in two" : null;
    }

    /// <summary>
    /// Whether the span at this place is evidence for something, whose words are worth keeping beside it. The regions of the text (body, captions)
    /// are not: their words would be the text once more.
    /// </summary>
    public static bool IsEvidence(string place) =>
        !place.StartsWith("report.body", StringComparison.Ordinal) && !place.StartsWith("report.captions", StringComparison.Ordinal);

    private static bool CutsPair(int offset, string text) => offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private static StatementEntry Map(StatementEntry s, string place, Func<string, TextSpan, TextSpan> map) =>
        s with
        {
            Source = s.Source with { Span = Map(s.Source.Span, place + ".source", map) },
            Cue = s.Cue is null ? null : s.Cue with { Span = map(place + ".cue", s.Cue.Span) },
            Content = Map(s.Content, place + ".content", map),
            Addressee = s.Addressee is null ? null : s.Addressee with { Span = Map(s.Addressee.Span, place + ".addressee", map) },
            When = Map(s.When, place + ".when.span", map),
            Occasion = Map(s.Occasion, place + ".occasion", map),
        };

    private static PropositionEntry Map(PropositionEntry p, string place, Func<string, TextSpan, TextSpan> map) =>
        p with
        {
            Span = map(place + ".span", p.Span),
            Others = [.. p.Others.Select((role, i) => role with { Span = map($"{place}.others[{i}]", role.Span) })],
            When = Map(p.When, place + ".when.span", map),
        };

    private static EventEntry Map(EventEntry e, string place, Func<string, TextSpan, TextSpan> map) =>
        e with
        {
            Trigger = map(place + ".trigger", e.Trigger),
            About = Map(e.About, place + ".about", map),
            When = Map(e.When, place + ".when.span", map),
            Time = Map(e.Time, place + ".time", map),
        };

    private static When? Map(When? when, string place, Func<string, TextSpan, TextSpan> map) =>
        when?.Span is { } span ? when with { Span = map(place, span) } : when;

    private static TextSpan? Map(TextSpan? span, string place, Func<string, TextSpan, TextSpan> map) => span is { } s ? map(place, s) : null;

    private static IReadOnlyList<TextSpan> Map(IReadOnlyList<TextSpan> spans, string place, Func<string, TextSpan, TextSpan> map) =>
        [.. spans.Select((s, i) => map($"{place}[{i}]", s))];
}
