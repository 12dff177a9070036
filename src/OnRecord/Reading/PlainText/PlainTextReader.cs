using System.Collections.Immutable;
using OnRecord.Reading.Transcripts;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Reading.PlainText;

/// <summary>Reads an article saved as text: what is headline, credit, body, caption and debris. The text itself stays as it is.</summary>
internal static class PlainTextReader
{
    public static Report Read(string id, string source, string text, ReadingOptions options)
    {
        List<TextLine> lines = Wrapping.Join(text, TextLine.Split(text));
        List<TextSpan> spans = lines.ConvertAll(line => line.Span);
        ImmutableArray<Turn> turns = TurnFinder.Find(text, spans);
        Turn? turn = turns is [var first, ..] ? first : null;
        HeadFields head = HeadFields.Read(text, lines, turn is { } begin ? lines.FindIndex(line => line.Span.Contains(begin.Label)) : lines.Count);
        MarkLabelled(lines, turns.Select(t => t.Label.Cover(t.Words)), head.Kinds);
        MarkLabelled(lines, FactCheckFinder.Find(text, spans).Select(check => check.Label.Cover(check.Words)), head.Kinds);
        LineKind[] kinds = new LineClassifier(text, lines, head.Kinds, turn).Classify();
        ImmutableArray<TextSpan> body = Runs(lines, kinds, LineKind.Prose);
        List<Note> notes = [];
        Dateline? dateline = body.IsEmpty || turn is not null ? null : Dateline.Read(text, body[0]);
        (When? published, When? modified) = Dates(text, lines, kinds, options, notes);
        published =
            Plausible(head["date"] is { } date ? CalendarDates.Find(text, date, TimeBasis.Explicit) : null, options, notes)
            ?? published
            ?? Plausible(dateline?.Date, options, notes);
        if (body.IsEmpty)
            notes.Add(Note.Warning(NoteCodes.EmptyReport, null, "No article was found in the text."));
        return new Report
        {
            Id = id,
            Source = source,
            Text = text,
            Headline = head["headline"] ?? First(lines, kinds, LineKind.Headline),
            Standfirst = First(lines, kinds, LineKind.Standfirst),
            Byline = Byline(text, head["byline"] ?? First(lines, kinds, LineKind.Byline)),
            Outlet = OutletOf(text, head["outlet"], First(lines, kinds, LineKind.Masthead), dateline),
            Url = head["url"]?.In(text).ToString(),
            Section = head["section"]?.In(text).ToString(),
            Published = published,
            Modified = modified,
            Body = AfterDateline(text, body, dateline),
            Captions = Runs(lines, kinds, LineKind.Caption),
            Joined =
            [
                .. lines
                    .Where(
                        (line, i) =>
                            kinds[i] is LineKind.Prose or LineKind.Caption or LineKind.Standfirst && line.Span.In(text).ContainsAny("\r\n\u0085\u2028\u2029")
                    )
                    .Select(line => line.Span),
            ],
            Notes = [.. notes],
        };
    }

    // What is set apart by labels, in a transcript or a fact-check, is no furniture, however short it is.
    private static void MarkLabelled(List<TextLine> lines, IEnumerable<TextSpan> labelled, LineKind?[] kinds)
    {
        int line = 0;
        foreach (TextSpan span in labelled)
        {
            while (lines[line].Span.End <= span.Start)
                line++;
            for (int i = line; i < lines.Count && lines[i].Span.Start < span.End; i++)
                kinds[i] = LineKind.Prose;
        }
    }

    private static (When? Published, When? Modified) Dates(string text, List<TextLine> lines, LineKind[] kinds, ReadingOptions options, List<Note> notes)
    {
        When? published = null,
            modified = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (kinds[i] == LineKind.Debris || kinds[i] == LineKind.Prose)
            {
                if (CreditLines.IsUnreadableDate(lines[i].Span.In(text)))
                    notes.Add(Note.Warning(NoteCodes.UnreadableDate, lines[i].Span, "A date of publication is stated here that cannot be read."));
                continue;
            }

            if (kinds[i] is not (LineKind.PublicationDate or LineKind.Masthead or LineKind.Byline))
                continue;
            foreach (CreditLines.StatedDate date in CreditLines.DatesBesideNames(text, lines[i].Span))
            {
                if (Plausible(date.When, options, notes) is not { } when)
                    continue;
                if (date.IsUpdate)
                    modified ??= when;
                else
                    published ??= when;
            }
        }

        return (published, modified);
    }

    private static When? Plausible(When? when, ReadingOptions options, List<Note> notes)
    {
        if (when is null || PublicationDates.Refusal(when, options.Now) is not { } refusal)
            return when;
        notes.Add(refusal);
        return null;
    }

    /// <summary>The place, date and agency that open a dispatch are no words of its first sentence.</summary>
    private static ImmutableArray<TextSpan> AfterDateline(string text, ImmutableArray<TextSpan> body, Dateline? dateline)
    {
        if (dateline is not { IsSure: true })
            return body;
        TextSpan rest = new TextSpan(Math.Min(dateline.End, body[0].End), body[0].End).Trim(text);
        return rest.IsEmpty ? body : body.SetItem(0, rest);
    }

    private static TextSpan? Byline(string text, TextSpan? line) =>
        line is not { } span ? null : CreditLines.Names(text, span) ?? BarLine.Read(text, span)?.Person ?? span;

    private static OutletEntry? OutletOf(string text, TextSpan? field, TextSpan? masthead, Dateline? dateline)
    {
        string? name = field?.In(text).ToString() ?? (masthead is { } span ? Mastheads.Name(text, span) : dateline?.Agency);
        return name is null ? null : new OutletEntry(name, OutletEntry.Stated);
    }

    private static TextSpan? First(List<TextLine> lines, LineKind[] kinds, LineKind kind)
    {
        int at = Array.IndexOf(kinds, kind);
        return at < 0 ? null : lines[at].Span;
    }

    // Neighbouring lines of one kind form one span.
    private static ImmutableArray<TextSpan> Runs(List<TextLine> lines, LineKind[] kinds, LineKind kind)
    {
        ImmutableArray<TextSpan>.Builder runs = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (kinds[i] != kind)
                continue;
            int start = i;
            while (i + 1 < lines.Count && kinds[i + 1] == kind)
                i++;
            runs.Add(lines[start].Span.Cover(lines[i].Span));
        }

        return runs.DrainToImmutable();
    }
}
