using OnRecord.Export;
using OnRecord.Records;

namespace OnRecord.Cli.Printing;

/// <summary>What a new analysis of a report changed, for people.</summary>
internal sealed class RevisionPrinter(Page page)
{
    public void Print(ReportRecord before, ReportRecord after)
    {
        new ReportPrinter(page).PrintHead(after.Report);
        page.Write(ReportPrinter.Indent, ReportPrinter.Indent, new Run($"{Maker(before)} → {Maker(after)}", Style.Faint));
        IReadOnlyList<StatementChange> changes = StatementChanges.Between(before, after);
        if (changes.Count == 0)
            page.Write(ReportPrinter.Indent, 0, "No statement changed.");
        foreach (StatementChange change in changes)
        {
            page.Blank();
            if (change.Before is { } old)
                new StatementPrinter(page).Print(before, old, "− " + ShortId.Of(old.Id));
            if (change.After is { } now)
                new StatementPrinter(page).Print(after, now, "+ " + ShortId.Of(now.Id));
        }

        page.Blank();
    }

    private static string Maker(ReportRecord record) =>
        record.MadeBy is { } maker
            ? $"{Page.Harmless(maker.Program)}, models {Page.Harmless(ShortId.Of(maker.Models.Replace("sha256:", "", StringComparison.Ordinal)))}"
            : "version 1";
}
