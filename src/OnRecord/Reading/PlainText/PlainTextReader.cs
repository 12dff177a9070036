using System.Collections.Immutable;
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
        LineKind[] kinds = new LineClassifier(text, lines).Classify();
        ImmutableArray<TextSpan> body = Runs(lines, kinds, LineKind.Prose);
        List<Note> notes = [];
        (When? published, When? modified) = Dates(text, lines, kinds, body, options, notes);
        notes.AddRange(QuotationBalance.Check(text, body));
        if (body.IsEmpty) notes.Add(Note.Warning(NoteCodes.EmptyReport, null, "No article was found in the text."));
        return new Report
        {
            Id = id,
            Source = source,
            Text = text,
            Headline = First(lines, kinds, LineKind.Headline),
            Byline = First(lines, kinds, LineKind.Byline) is { } byline ? CreditLines.Names(text, byline) : null,
            Outlet = Outlet(text, First(lines, kinds, LineKind.Masthead), body),
            Published = published,
            Modified = modified,
            Body = AfterDateline(text, body),
            Captions = Runs(lines, kinds, LineKind.Caption),
            Notes = [.. notes],
        };
    }

    private static (When? Published, When? Modified) Dates(
        string text, List<TextLine> lines, LineKind[] kinds, ImmutableArray<TextSpan> body, ReadingOptions options, List<Note> notes)
    {
        When? published = null, modified = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (kinds[i] == LineKind.Debris || kinds[i] == LineKind.Prose)
            {
                if (CreditLines.IsUnreadableDate(lines[i].Span.In(text)))
                    notes.Add(Note.Warning(NoteCodes.UnreadableDate, lines[i].Span, "A date of publication is stated here that cannot be read."));
                continue;
            }

            if (kinds[i] != LineKind.PublicationDate) continue;
            foreach (CreditLines.StatedDate date in CreditLines.Dates(text, lines[i].Span))
            {
                if (PublicationDates.Refusal(date.When, options.Now) is { } refusal) notes.Add(refusal);
                else if (date.IsUpdate) modified ??= date.When;
                else published ??= date.When;
            }
        }

        if (published is null && body.Length > 0 && CreditLines.DatelineDate(text, body[0]) is { } dateline)
        {
            if (PublicationDates.Refusal(dateline, options.Now) is { } refusal) notes.Add(refusal);
            else published = dateline;
        }

        return (published, modified);
    }

    /// <summary>The place, date and agency that open a dispatch are no words of its first sentence.</summary>
    private static ImmutableArray<TextSpan> AfterDateline(string text, ImmutableArray<TextSpan> body)
    {
        if (body.IsEmpty || CreditLines.DatelineEnd(text, body[0]) is not { } end) return body;
        TextSpan rest = new TextSpan(Math.Min(end, body[0].End), body[0].End).Trim(text);
        return rest.IsEmpty ? body : body.SetItem(0, rest);
    }

    private static OutletEntry? Outlet(string text, TextSpan? masthead, ImmutableArray<TextSpan> body)
    {
        string? name = masthead is { } span ? span.In(text).ToString() : body.Length > 0 ? CreditLines.Agency(text, body[0]) : null;
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
            if (kinds[i] != kind) continue;
            int start = i;
            while (i + 1 < lines.Count && kinds[i + 1] == kind) i++;
            runs.Add(lines[start].Span.Cover(lines[i].Span));
        }

        return runs.DrainToImmutable();
    }
}
