using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Printing;

/// <summary>One happening for people: what, who, when and how that is known, where, and each report that tells it, with its own words.</summary>
internal sealed class HappeningPrinter(Page page, IReadOnlyList<ReportRecord> reports)
{
    private const int Indent = ReportPrinter.Indent;

    private readonly PassagePrinter _passages = new(page, reports);

    public void Print(HappeningEntry happening)
    {
        page.Write(
            0,
            Indent,
            new Run(happening.Id + " ", Style.Faint),
            new Run(happening.Realis == Realis.Actual ? "" : EnumWords.Of(happening.Realis) + " ", Style.Open),
            new Run(EventWords.Kind(happening.Type, happening.Mode), Style.Strong)
        );
        Line("who", Names(happening.Actors));
        Line("with or towards", Names(happening.Recipients));
        Line("when", happening.When is { } when ? PassagePrinter.Moment(when) : "undated");
        Line("where", happening.Where is { } where ? Page.Harmless(where) : "");
        Line("lasted", EventWords.Details(null, null, happening.Duration, null));
        Line("vote", EventWords.Details(null, null, null, happening.Tally));
        foreach (IGrouping<string, TellingEntry> telling in happening.Tellings.GroupBy(t => t.Report))
        {
            page.Blank();
            if (_passages.PrintReport(telling.Key, telling.First().Source) is not { } record)
                continue;
            foreach (TellingEntry told in telling)
                Print(record, told);
        }
    }

    private void Print(ReportRecord record, TellingEntry telling)
    {
        if (record.Events.FirstOrDefault(e => e.Id == telling.Event) is { } told)
            new ReportPrinter(page).PrintEvent(record, told, ShortId.Of(told.Id), told.Statement is { } within ? ShortId.Of(within) : null);
        _passages.PrintWords(record, telling.Span);
    }

    private void Line(string name, string words)
    {
        if (words.Length > 0)
            page.Write(Indent, Indent, new Run(name + ": ", Style.Faint), words);
    }

    private static string Names(IReadOnlyList<string> names) => string.Join(", ", names.Select(name => Page.Harmless(name)));
}
