using OnRecord.Export;
using OnRecord.Records;

namespace OnRecord.Cli.Printing;

/// <summary>What was corrected of a thing, by whom, when and why.</summary>
internal static class CorrectionPrinter
{
    public static void Print(Page page, int indent, IReadOnlyList<CorrectionMark>? marks)
    {
        if (CorrectionWords.After(marks) is not { } after)
            return;
        page.Write(indent, ReportPrinter.Indent, new Run(after, Style.Open));
        foreach (CorrectionMark mark in marks!)
            page.Write(
                indent + ReportPrinter.Indent,
                ReportPrinter.Indent,
                new Run(ShortId.Of(mark.Id) + " ", Style.Faint),
                Page.Harmless(CorrectionWords.Of(mark))
            );
    }
}
