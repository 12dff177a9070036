using System.Globalization;
using OnRecord.Export;
using OnRecord.Storage;
using OnRecord.Time;

namespace OnRecord.Cli.Printing;

/// <summary>An actor for people: who it is, and what it said in order of time.</summary>
internal sealed class ActorPrinter(Page page)
{
    public void Print(IReadOnlyList<ActorSummary> actors, IReadOnlyList<StoredStatement> statements)
    {
        foreach (ActorSummary actor in actors)
        {
            List<string> who = [EnumWords.Of(actor.Kind)];
            if (actor.Anonymous)
                who.Add("anonymous");
            if (actor.Office is not null)
                who.Add(Page.Harmless(actor.Office));
            if (actor.Affiliation is not null)
                who.Add(Page.Harmless(actor.Affiliation));
            if (actor.Country is not null)
                who.Add(actor.Country);
            page.Write(
                0,
                ReportPrinter.Indent,
                new Run(Page.Harmless(actor.Name), Style.Strong),
                $" · {string.Join(" · ", who)}",
                new Run(string.Create(CultureInfo.InvariantCulture, $" · {actor.Statements} statements, mentioned in {actor.Reports} reports"), Style.Faint)
            );
        }

        var printer = new StatementPrinter(page);
        foreach (StoredStatement stored in statements.OrderBy(Moment))
        {
            page.Blank();
            page.Write(ReportPrinter.Indent, ReportPrinter.Indent, Heading(stored));
            printer.Print(stored.Report, stored.Statement, ShortId.Of(stored.Statement.Id));
        }
    }

    // What nobody dates comes last.
    private static DateTimeOffset Moment(StoredStatement stored) => Time(stored)?.Start ?? DateTimeOffset.MaxValue;

    private static When? Time(StoredStatement stored) => stored.Statement.Said(stored.Report.Report.Published);

    private static Run Heading(StoredStatement stored)
    {
        string when = Time(stored) is { } time ? WhenWords.Of(time) : "undated";
        string where = stored.Report.Report.Outlet?.Name ?? stored.Report.Report.Source;
        return new Run($"{when} · {Page.Harmless(where)}", Style.Faint);
    }
}
