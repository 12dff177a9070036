using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Reading.Transcripts;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Reading.PlainText;

/// <summary>Reads an article saved as text: what is headline, credit, body, caption and debris. The text itself stays as it is.</summary>
internal static partial class PlainTextReader
{
    public static Report Read(string id, string source, string text, ReadingOptions options)
    {
        bool areSigned = QuoteSigns.AreIn(text);
        List<TextLine> all = TextLine.Split(text, areSigned);
        MailThread? thread = MailThread.Read(text, all);
        ImmutableArray<Remark> remarks = thread?.Remarks() ?? [];
        List<TextLine> lines = Wrapping.Join(text, thread?.Lines ?? all);
        List<TextSpan> spans = lines.ConvertAll(line => line.Span);
        ImmutableArray<Turn> turns = TurnFinder.Find(text, spans);
        Turn? turn = turns is [var first, ..] ? first : null;
        TextSpan[] labelled =
        [
            .. turns
                .Select(t => t.Label.Cover(t.Words))
                .Concat(spans.Where(line => turns.Length > 0 && TurnFinder.NamesExaminer(line.In(text))))
                .Concat(FactCheckFinder.Find(text, spans).Parts)
                .Order(),
        ];
        int? setApart = labelled is [var begin, ..] ? lines.FindIndex(line => line.Span.Overlaps(begin)) : null;
        HeadFields head = HeadFields.Read(text, lines, setApart ?? lines.Count);
        MarkLabelled(lines, labelled, head.Kinds);
        LineKind[] kinds = new LineClassifier(text, lines, head.Kinds, setApart).Classify();
        TailCredit? tail = TailCredit.Read(text, lines, kinds);
        if (tail?.Line is { } credited)
            kinds[credited] = LineKind.Debris;
        ImmutableArray<TextSpan> body = Runs(text, lines, kinds, LineKind.Prose);
        List<Note> notes = [];
        TextSpan? titled = head["headline"] ?? First(lines, kinds, LineKind.Headline) ?? thread?.Subject;
        TitleLine? title = titled is { } line ? TitleLine.Read(text, line) : null;
        TextSpan? headline = (title?.Headline ?? titled) is { } words ? Unmarked(text, words) : null;
        Dateline? dateline =
            body.IsEmpty || turn is not null
                ? null
                : Dateline.Read(text, body[0], lines.Where((_, i) => kinds[i] is LineKind.Prose).Select(line => line.Span).Skip(1));
        (When? published, When? modified) = Dates(text, lines, kinds, options, notes);
        if (head["date"] is { } field)
            modified ??= CreditLines.DatesBesideNames(text, field) is { Count: > 1 } several
                ? Plausible(several.FirstOrDefault(d => d.IsUpdate).When, options, notes)
                : null;
        When? told = (head["date"] ?? thread?.Introduction) is { } date ? Plausible(CalendarDates.Find(text, date, TimeBasis.Explicit), options, notes) : null,
            shown = published ?? Plausible(dateline?.Date ?? tail?.Date, options, notes);
        // A mail may be younger than what it passes on.
        published = head["date"] is null || head.IsMail ? shown ?? told : told ?? shown;
        string? address = head["url"]?.In(text).ToString() ?? AddressLine(text, lines, kinds);
        CopyrightLine? copyright = lines.Select(line => CopyrightLine.Read(text, line.Span)).LastOrDefault(line => line is not null);
        published ??= Plausible(ByDay(text, lines, kinds, dateline)?.Find(source, address, modified, copyright?.Year), options, notes);
        // A transcript is headed by what it is of: "Press conference of May 12, 2022".
        if (turn is not null && headline is { } heading)
            published ??= Plausible(CalendarDates.Find(text, heading, TimeBasis.Explicit), options, notes);
        published ??= Plausible(AddressDate.Read(address), options, notes);
        if (body.IsEmpty)
            notes.Add(Note.Warning(NoteCodes.EmptyReport, null, "No article was found in the text."));
        foreach (Remark remark in remarks.Where(remark => !remark.IsKnown))
            notes.Add(
                Note.Info(
                    NoteCodes.LeftOut,
                    remark.Words,
                    "This stands beside a report that was passed on; who wrote it when is not said, and it was not read."
                )
            );
        notes.AddRange(
            LinksInside(text, lines, kinds).Select(link => Note.Info(NoteCodes.LeftOut, link, "This leads to another report; it is no part of this one."))
        );
        // What says when it was changed and nothing else is as old as that.
        published ??= modified;
        return new Report
        {
            Id = id,
            Source = source,
            Text = text,
            Headline = headline,
            Standfirst = First(lines, kinds, LineKind.Standfirst),
            Byline = Byline(text, head["byline"] ?? First(lines, kinds, LineKind.Byline)) ?? InCredits(text, lines, kinds) ?? tail?.People,
            Outlet = OutletOf(
                text,
                head["outlet"] ?? thread?.Outlet,
                First(lines, kinds, LineKind.Masthead),
                First(lines, kinds, LineKind.Byline),
                title,
                dateline,
                PaperBesideDate(text, lines, kinds) ?? tail?.Paper ?? copyright?.Paper
            ),
            Url = address,
            Section = head["section"]?.In(text).ToString(),
            Published = published,
            Modified = modified,
            Body = Dateline.Cut(text, body, dateline),
            Captions = Runs(text, lines, kinds, LineKind.Caption),
            Quoted = thread?.SetApart() ?? [],
            Entries =
            [
                .. remarks
                    .Where(remark => remark.IsKnown)
                    .Select(remark => new LiveEntry(remark.Words, remark.Written, remark.Writer!.Value.In(text).ToString())),
            ],
            Turns = [.. remarks.Where(remark => remark.IsKnown).Select(remark => new Turn(remark.Writer!.Value, remark.Words, remark.Writer.Value))],
            QuoteSigns = areSigned ? QuoteSigns.Of(text) : [],
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

    // "[READ MORE: Minister resigns]", between two paragraphs.
    private static IEnumerable<TextSpan> LinksInside(string text, List<TextLine> lines, LineKind[] kinds)
    {
        int first = Array.IndexOf(kinds, LineKind.Prose),
            last = Array.LastIndexOf(kinds, LineKind.Prose);
        for (int i = Math.Max(0, first); i < last; i++)
            if (kinds[i] == LineKind.Debris && DebrisLines.IsAnnouncedLink(lines[i].Span.In(text)))
                yield return lines[i].Span;
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
                if (CreditLines.IsUnreadableDate(lines[i].Span.In(text)) && CalendarDates.Find(text, lines[i].Span, TimeBasis.Explicit) is null)
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

    private static TextSpan? Byline(string text, TextSpan? line)
    {
        if (line is not { } span)
            return null;
        if (BarLine.Read(text, span) is { Person: { } person, HasDate: true })
            return person;
        TextSpan? people = PaperNames.In(text, span) is { } paper ? PaperNames.PeopleBefore(text, span, paper) : null;
        return people ?? CreditLines.Post(text, span) ?? CreditLines.Names(text, span) ?? BarLine.Read(text, span)?.Person ?? span;
    }

    // "May 16, 2023 | By Jane Doe | Harbour Courier": in the head, with the date; "Published 14 June 2022 by Jane Doe in Orsk".
    private static TextSpan? InCredits(string text, List<TextLine> lines, LineKind[] kinds)
    {
        for (int i = 0; i < lines.Count && kinds[i] != LineKind.Prose; i++)
            if (
                kinds[i] is LineKind.Masthead or LineKind.PublicationDate or LineKind.Debris
                && (
                    BarLine.Read(text, lines[i].Span) is { Person: { } person, HasDate: true } ? person
                    : kinds[i] == LineKind.PublicationDate ? CreditLines.NamesBehindDate(text, lines[i].Span)
                    : null
                )
                    is { } named
                // "THE DAILY ROUND, 9 MARCH 2021" is a programme.
                && named.In(text).ContainsAnyInRange('a', 'z')
            )
                return named;
        return null;
    }

    // "Tuesday June 14 2022, 5.57pm BST, The Times"
    private static TextSpan? PaperBesideDate(string text, List<TextLine> lines, LineKind[] kinds)
    {
        for (int i = 0; i < lines.Count && kinds[i] != LineKind.Prose; i++)
            if (
                kinds[i] == LineKind.PublicationDate
                && text.LastIndexOf(',', lines[i].Span.End - 1, lines[i].Span.Length) is >= 0 and var comma
                && PaperNames.Of(text, new TextSpan(comma + 1, lines[i].Span.End)) is { } paper
            )
                return paper;
        return null;
    }

    private static OutletEntry? OutletOf(
        string text,
        TextSpan? field,
        TextSpan? masthead,
        TextSpan? byline,
        TitleLine? title,
        Dateline? dateline,
        TextSpan? owner
    )
    {
        string? name =
            field?.In(text).ToString()
            ?? (masthead is { } span ? Mastheads.Name(text, span) : null)
            ?? title?.Paper.In(text).ToString()
            ?? (byline is { } by ? (BarLine.Read(text, by)?.Outlet ?? PaperNames.In(text, by))?.In(text).ToString() : null)
            ?? dateline?.Agency
            ?? owner?.In(text).ToString();
        return name is null ? null : new OutletEntry(name, OutletEntry.Stated);
    }

    // Without the signs by which a mail says that it passes something on, and those that plain text marks headings by.
    private static TextSpan Unmarked(string text, TextSpan headline)
    {
        Match match = HeadlineMarks().Match(text, headline.Start, headline.Length);
        int start = match.Index + match.Length,
            end = headline.End;
        while (end > start + 1 && text[end - 1] is '*' or '#' or '_')
            end--;
        return start < end ? new TextSpan(start, end).Trim(text) : headline;
    }

    [GeneratedRegex(@"\G(((fwd?|re)\s*:|#{1,6}(?=\s)|\*{1,3}(?=\S)|__)\s*)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadlineMarks();

    // A day without its year, in a line of credits or the dateline.
    private static YearFinder? ByDay(string text, List<TextLine> lines, LineKind[] kinds, Dateline? dateline)
    {
        StatedDay? day = dateline?.Day;
        for (int i = 0; i < lines.Count && day is null && kinds[i] != LineKind.Prose; i++)
            if (kinds[i] is LineKind.PublicationDate or LineKind.Masthead or LineKind.Byline)
                day = StatedDay.Find(text, lines[i].Span);
        return day is null ? null : new YearFinder(day, text);
    }

    // The address of the report on a line of its own, in its head.
    private static string? AddressLine(string text, List<TextLine> lines, LineKind[] kinds)
    {
        for (int i = 0; i < lines.Count && kinds[i] != LineKind.Prose; i++)
            if (
                lines[i].Span.In(text).StartsWith("http", StringComparison.OrdinalIgnoreCase)
                && Uri.TryCreate(lines[i].Span.In(text).ToString(), UriKind.Absolute, out _)
            )
                return lines[i].Span.In(text).ToString();
        return null;
    }

    private static TextSpan? First(List<TextLine> lines, LineKind[] kinds, LineKind kind)
    {
        int at = Array.IndexOf(kinds, kind);
        return at < 0 ? null : lines[at].Span;
    }

    // Neighbouring lines of one kind form one span; lines of other mails part them.
    private static ImmutableArray<TextSpan> Runs(string text, List<TextLine> lines, LineKind[] kinds, LineKind kind)
    {
        ImmutableArray<TextSpan>.Builder runs = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (kinds[i] != kind)
                continue;
            int start = i;
            while (i + 1 < lines.Count && kinds[i + 1] == kind && !HasWords(lines[i].Span.End, lines[i + 1].Span.Start))
                i++;
            runs.Add(lines[start].Span.Cover(lines[i].Span));
        }

        return runs.DrainToImmutable();

        bool HasWords(int from, int to)
        {
            foreach (char c in text.AsSpan(from, to - from))
                if (char.IsLetterOrDigit(c))
                    return true;
            return false;
        }
    }
}
