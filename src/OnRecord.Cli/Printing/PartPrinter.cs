using OnRecord.Export;
using OnRecord.Records;

namespace OnRecord.Cli.Printing;

/// <summary>One statement, actor or event of a report for people, found by its id.</summary>
internal sealed class PartPrinter(Page page)
{
    public void Print(ReportRecord record, string id)
    {
        var report = new ReportPrinter(page);
        report.PrintHead(record.Report);
        page.Blank();
        if (record.Statements.FirstOrDefault(s => s.Id == id) is { } statement)
        {
            new StatementPrinter(page).Print(record, statement, statement.Id);
        }
        else if (record.Events.FirstOrDefault(e => e.Id == id) is { } happening)
        {
            report.PrintEvent(record, happening, happening.Id, happening.Statement?.Value);
        }
        else if (record.Actors.FirstOrDefault(a => a.Id == id) is { } actor)
        {
            PrintActor(record, actor);
        }
        else if (record.Propositions.FirstOrDefault(p => p.Id == id) is { } proposition)
        {
            page.Write(ReportPrinter.Indent, ReportPrinter.Indent, new Run(proposition.Id + " ", Style.Faint), Page.Quoted(proposition.Text));
            CorrectionPrinter.Print(page, ReportPrinter.Indent, proposition.Corrections);
        }
    }

    private void PrintActor(ReportRecord record, ActorEntry actor)
    {
        List<string> who = [EnumWords.Of(actor.Kind)];
        if (actor.Office is not null)
            who.Add(Page.Harmless(actor.Office));
        if (actor.Affiliation is not null)
            who.Add(Page.Harmless(actor.Affiliation));
        page.Write(
            ReportPrinter.Indent,
            ReportPrinter.Indent,
            new Run(actor.Id + " ", Style.Faint),
            new Run(Page.Harmless(actor.Name), Style.Strong),
            $" · {string.Join(" · ", who)}"
        );
        CorrectionPrinter.Print(page, ReportPrinter.Indent, actor.Corrections);
        var labels = new RecordLabels(record);
        foreach (StatementEntry statement in record.Statements.Where(s => s.Source.Actors.Contains(actor.Id)))
        {
            page.Blank();
            new StatementPrinter(page).Print(record, statement, labels.Of(statement.Id));
        }
    }
}
