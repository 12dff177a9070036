using OnRecord.Export;
using OnRecord.Records;

namespace OnRecord.Cli.Printing;

/// <summary>One series of figures for people: each value with its day, who gives it, and the words that do; what cannot both be so is said.</summary>
internal sealed class SeriesPrinter(Page page, IReadOnlyList<ReportRecord> reports)
{
    private const int Indent = ReportPrinter.Indent;

    private readonly PassagePrinter _passages = new(page, reports);

    public void Print(SeriesEntry series)
    {
        string unit = FigureWords.UnitBesideName(series) is { } beside ? $", {Page.Harmless(beside)}" : "";
        page.Write(0, Indent, new Run(series.Id + " ", Style.Faint), new Run(Page.Harmless(series.About) + unit, Style.Strong));
        foreach ((int i, SeriesPointEntry point) in series.Points.Index().OrderBy(p => p.Item.When?.Start ?? DateTimeOffset.MaxValue))
        {
            page.Blank();
            page.Write(
                Indent,
                Indent,
                new Run(FigureWords.Of(point), Style.Strong),
                $" · {(point.When is { } when ? PassagePrinter.Moment(when) : "undated")}",
                point.Actor is { } actor ? $" · {Page.Harmless(actor)}" : "",
                new Run(point.Statement is { } statement ? " " + ShortId.Of(statement) : "", Style.Faint)
            );
            foreach (int other in series.Contradictions.Where(pair => pair.Contains(i)).Select(pair => pair.First(at => at != i)))
                page.Write(2 * Indent, Indent, new Run($"cannot be so with {FigureWords.Of(series.Points[other])}", Style.Contrary));
            if (_passages.PrintReport(point.Report, point.Report) is { } record)
                _passages.PrintWords(record, point.Span);
        }
    }
}
