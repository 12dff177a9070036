using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Cli.Printing;

/// <summary>Passages of several reports for people: the report on one line, and its words below.</summary>
internal sealed class PassagePrinter(Page page, IReadOnlyList<ReportRecord> reports)
{
    /// <summary>UTF-16 code units around the words that show something: enough to know what they speak of.</summary>
    private const int Around = 110;

    private const int Indent = ReportPrinter.Indent,
        HashShown = 8;

    private readonly Dictionary<string, ReportRecord> _reports = reports.ToDictionary(r => r.Report.Id);

    /// <summary>Outlet, date, address and id of a report.</summary>
    /// <param name="source">Its address, for where it is not at hand.</param>
    /// <returns>The report; null where it is not at hand.</returns>
    public ReportRecord? PrintReport(string report, string source)
    {
        ReportRecord? record = _reports.GetValueOrDefault(report);
        source = record?.Report.Source ?? source;
        List<Run> line = [new Run(Page.Harmless(ReportNames.Of(record, source)), Style.Strong)];
        if (record is not null)
            line.Add(record.Report.Published is { } published ? " · " + Moment(published) : new Run(" · undated", Style.Open));
        line.Add(new Run($" · {Page.Harmless(source)} · {report[(report.IndexOf(':', StringComparison.Ordinal) + 1)..][..HashShown]}", Style.Faint));
        page.Write(Indent, Indent, [.. line]);
        return record;
    }

    /// <summary>The exact words, with some of those around them.</summary>
    public void PrintWords(ReportRecord record, TextSpan span)
    {
        string text = record.Report.Text;
        if (span.End > text.Length)
            return;
        (string before, string after) = Surroundings.Beside(text, span, Around);
        page.Write(
            2 * Indent,
            0,
            new Run("“" + Page.Harmless(before) + (before.EndsWith(' ') ? " " : ""), Style.Faint),
            Page.Harmless(span.In(text)),
            new Run((after.StartsWith(' ') ? " " : "") + Page.Harmless(after) + "”", Style.Faint)
        );
    }

    /// <summary>A time and how it is known.</summary>
    public static string Moment(When when) => WhenWords.Of(when) + (WhenWords.Basis(when) is { } basis ? $" ({Page.Harmless(basis)})" : "");
}
