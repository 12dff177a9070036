using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Printing;

/// <summary>The record of one report for people: headline, outlet and date, then every statement, the events, and what stays open.</summary>
internal sealed class ReportPrinter(Page page)
{
    public const int Indent = 2;
    private const int IdShown = 8;

    /// <param name="all">Whether statements that are unlikely are printed too, and what is told in them.</param>
    public void Print(ReportRecord record, bool all = false)
    {
        PrintHead(record.Report);
        var labels = new RecordLabels(record);
        ReportRecord shown = all ? record : LikelyPart.Of(record);
        var statements = new StatementPrinter(page);
        foreach (StatementEntry statement in shown.Statements)
        {
            page.Blank();
            statements.Print(record, statement, labels.Of(statement.Id));
        }

        if (shown.Events.Count > 0)
            PrintEvents(shown, labels);
        PrintOpen(shown, labels);
        PrintLeftOut(record.Statements.Count - shown.Statements.Count);
        PrintNotes(record);
    }

    /// <summary>Headline, outlet, date and source.</summary>
    public void PrintHead(ReportEntry report)
    {
        string? headline =
            report.Headline is { } span ? Page.Harmless(span.In(report.Text))
            : report.Title is { } title ? Page.Harmless(title)
            : null;
        page.Write(0, 0, headline is null ? new Run("(no headline)", Style.Open) : new Run(headline, Style.Strong));
        List<Run> line = [report.Outlet is { } outlet ? Page.Harmless(outlet.Name) : new Run("outlet unknown", Style.Open)];
        if (report.Byline is { } byline)
            line.AddRange([new Run(" · ", Style.Faint), Page.Harmless(byline.In(report.Text))]);
        line.Add(new Run(" · ", Style.Faint));
        line.Add(report.Published is { } published ? WhenWords.Of(published) : new Run("undated", Style.Open));
        if (report.Published is { } when && WhenWords.Basis(when) is { } basis)
            line.Add(new Run($" ({basis})", Style.Faint));
        page.Write(0, Indent, [.. line]);
        page.Write(0, Indent, new Run($"{Page.Harmless(report.Source)} · {report.Id["sha256:".Length..][..IdShown]}", Style.Faint));
        CorrectionPrinter.Print(page, 0, report.Corrections);
    }

    private void PrintEvents(ReportRecord record, RecordLabels labels)
    {
        page.Blank();
        page.Write(0, 0, new Run("What happened", Style.Strong));
        foreach (EventEntry happening in record.Events)
            PrintEvent(record, happening, labels.Of(happening.Id), happening.Statement is { } statement ? labels.Of(statement) : null);
    }

    /// <param name="label">Stands before the line.</param>
    /// <param name="within">Names the statement in which it is told; null when the report itself tells it.</param>
    public void PrintEvent(ReportRecord record, EventEntry happening, string label, string? within)
    {
        List<Run> line = [new Run(label + " ", Style.Faint), new Run(EventWords.Kind(happening.Type, happening.Mode), Style.Strong)];
        if (EventWords.Parties(Names(record, happening.Actors), Names(record, happening.Recipients)) is { Length: > 0 } parties)
            line.Add(": " + parties);
        if (
            EventWords.Details(happening.When, happening.Where is { } where ? Page.Harmless(where) : null, happening.Duration, happening.Tally) is
            { Length: > 0 } details
        )
            line.Add(" · " + details);
        if (happening.When is null)
            line.Add(new Run(" · undated", Style.Open));
        if (happening.Realis != Realis.Actual)
            line.Add(new Run($" · {EnumWords.Of(happening.Realis)}", Style.Open));
        line.Add(new Run($" · “{Page.Harmless(happening.Trigger.In(record.Report.Text))}”{(within is null ? "" : $" in {within}")}", Style.Faint));
        page.Write(Indent, Indent, [.. line]);
    }

    private void PrintOpen(ReportRecord record, RecordLabels labels)
    {
        List<string> open = [];
        if (record.Report.Published is null)
            open.Add("the report is undated");
        Count("speaker unknown", "statements", record.Statements.Count, record.Statements.Where(s => s.Source.Actors.Count == 0).Select(s => labels.Of(s.Id)));
        Count(
            "undated",
            "statements",
            record.Statements.Count,
            record.Statements.Where(s => s.When is null or { Basis: TimeBasis.Bounded }).Select(s => labels.Of(s.Id))
        );
        Count("undated", "events", record.Events.Count, record.Events.Where(e => e.When is null).Select(e => labels.Of(e.Id)));
        if (open.Count == 0)
            return;
        page.Blank();
        page.Write(0, 0, new Run("Open", Style.Strong));
        foreach (string item in open)
            page.Write(Indent, Indent, new Run(item, Style.Open));

        void Count(string what, string kind, int total, IEnumerable<string> ids)
        {
            List<string> found = [.. ids];
            if (found.Count == 0)
                return;
            open.Add(found.Count == total && total > 1 ? $"{what}: all {total} {kind}" : $"{what}: {string.Join(", ", found)}");
        }
    }

    private void PrintLeftOut(int statements)
    {
        if (statements == 0)
            return;
        page.Blank();
        page.Write(0, 0, new Run($"{statements} unlikely {(statements == 1 ? "statement is" : "statements are")} left out; --all shows them.", Style.Faint));
    }

    private void PrintNotes(ReportRecord record)
    {
        if (record.Notes.Count == 0)
            return;
        page.Blank();
        page.Write(0, 0, new Run("Notes", Style.Strong));
        foreach (Note note in record.Notes)
        {
            string where = note.Span is { IsEmpty: false } span ? $" (at “{Shortened(Page.Harmless(span.In(record.Report.Text)))}”)" : "";
            page.Write(Indent, Indent, new Run(note.Code, Style.Open), " " + Page.Harmless(note.Message), new Run(where, Style.Faint));
        }
    }

    private static string Shortened(string words) => words.Length <= 60 ? words : words[..59] + "…";

    private static IReadOnlyList<string> Names(ReportRecord record, IReadOnlyList<ActorId> actors) =>
        [.. actors.Select(id => Page.Harmless(record.Actor(id)?.Name ?? id.Value))];
}
