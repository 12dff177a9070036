using OnRecord.Records;

namespace OnRecord.Cli.Printing;

/// <summary>One story for people: its reports in order of time, and which of them are copies of one text.</summary>
internal sealed class StoryPrinter(Page page, IReadOnlyList<ReportRecord> reports)
{
    private const int Indent = ReportPrinter.Indent;

    private readonly Dictionary<string, ReportRecord> _reports = reports.ToDictionary(r => r.Report.Id);

    public void Print(StoryEntry story)
    {
        page.Write(0, Indent, new Run(story.Id + " ", Style.Faint), new Run($"story of {story.Reports.Count} reports", Style.Strong));
        var printer = new ReportPrinter(page);
        foreach (ReportEntry report in story.Reports.Select(_reports.GetValueOrDefault).OfType<ReportRecord>().Select(r => r.Report).OrderBy(Moment))
        {
            page.Blank();
            printer.PrintHead(report);
        }

        foreach (IReadOnlyList<string> copies in story.Copies)
        {
            page.Blank();
            page.Write(0, Indent, "copies of one text: ", string.Join(", ", copies.Select(Name)));
        }
    }

    private string Name(string report) => Page.Harmless(_reports.GetValueOrDefault(report)?.Report.Source ?? report);

    // What nobody dates comes last.
    private static DateTimeOffset Moment(ReportEntry report) => report.Published?.Start ?? DateTimeOffset.MaxValue;
}
