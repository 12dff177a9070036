using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Printing;

/// <summary>Happenings, series and contradictions for people.</summary>
internal sealed class TimelinePrinter(Terminal terminal, IReadOnlyList<ReportRecord> reports)
{
    private readonly Page _page = Page.On(terminal);
    private readonly PassagePrinter _passages = new(Page.On(terminal), reports);
    private readonly Dictionary<string, ReportRecord> _reports = reports.ToDictionary(r => r.Report.Id);

    public void Print(LedgerRecord ledger)
    {
        if (ledger.Events.Count + ledger.Series.Count + ledger.Notes.Count == 0)
            terminal.Error.WriteLine("onrecord: no happening is told surely; --all lists the others");
        Section("What happened", ledger.Events, Print);
        Section("Figures", ledger.Series, Print);
        Section("Where reports contradict each other", ledger.Notes, Print);
    }

    private void Section<T>(string title, IReadOnlyList<T> entries, Action<T> print)
    {
        if (entries.Count == 0)
            return;
        _page.Write(0, 0, new Run(title, Style.Strong));
        foreach (T entry in entries)
            print(entry);
        _page.Blank();
    }

    private void Print(HappeningEntry happening)
    {
        List<Run> line = [new Run(ShortId.Of(happening.Id) + " ", Style.Faint)];
        if (happening.Unsure)
            line.Add(new Run("unsure: ", Style.Open));
        // A wrong that is only alleged never stands as done.
        if (happening.Realis != Realis.Actual)
            line.Add(new Run(EnumWords.Of(happening.Realis) + " ", Style.Open));
        line.Add(new Run(EventWords.Kind(happening.Type, happening.Mode), Style.Strong));
        string parties = EventWords.Parties([.. happening.Actors.Select(a => Page.Harmless(a))], [.. happening.Recipients.Select(r => Page.Harmless(r))]);
        if (parties.Length > 0)
            line.Add(": " + parties);
        if (
            EventWords.Details(happening.When, happening.Where is { } where ? Page.Harmless(where) : null, happening.Duration, happening.Tally) is
            { Length: > 0 } details
        )
            line.Add(" · " + details);
        if (happening.When is null)
            line.Add(new Run(" · undated", Style.Open));
        line.Add(new Run(" · " + string.Join(", ", happening.Tellings.Select(t => Outlet(t.Report, t.Source)).Distinct()), Style.Faint));
        _page.Write(ReportPrinter.Indent, ReportPrinter.Indent, [.. line]);
        if (
            happening
                .Tellings.Where(t => _reports.ContainsKey(t.Report))
                .OrderByDescending(t => Told(t)?.Realis == happening.Realis)
                .ThenByDescending(NamesDoer)
                .FirstOrDefault() is
            { } telling
        )
            _passages.PrintWords(_reports[telling.Report], telling.Span);
    }

    private bool NamesDoer(TellingEntry telling) => Told(telling) is { Actors.Count: > 0 };

    private EventEntry? Told(TellingEntry telling) => _reports.GetValueOrDefault(telling.Report)?.Events.FirstOrDefault(e => e.Id == telling.Event);

    private void Print(SeriesEntry series)
    {
        var values = series
            .Points.Select(p => (Value: FigureWords.Of(p), When: p.When is null ? "" : WhenWords.Of(p.When) + ", ", Outlet: Outlet(p.Report, p.Report)))
            .GroupBy(p => (p.Value, p.When))
            .Select(g => $"{g.Key.Value} ({g.Key.When}{string.Join(", ", g.Select(p => p.Outlet).Distinct())})");
        _page.Write(
            ReportPrinter.Indent,
            ReportPrinter.Indent,
            new Run(Page.Harmless(series.About), Style.Strong),
            (FigureWords.UnitBesideName(series) is { } unit ? $", {Page.Harmless(unit)}" : "") + ": " + string.Join("; ", values)
        );
    }

    private void Print(LedgerNoteEntry note)
    {
        _page.Write(ReportPrinter.Indent, ReportPrinter.Indent, new Run(Page.Harmless(note.Message), Style.Contrary));
        foreach (NotedSpanEntry span in note.Spans)
            if (_reports.TryGetValue(span.Report, out ReportRecord? record))
                _page.Write(
                    2 * ReportPrinter.Indent,
                    ReportPrinter.Indent,
                    $"{Outlet(span.Report, span.Source)}: ",
                    new Run($"“{Page.Harmless(span.Span.In(record.Report.Text))}”", Style.Faint)
                );
    }

    private string Outlet(string report, string source) => Page.Harmless(ReportNames.Of(_reports.GetValueOrDefault(report), source));
}
