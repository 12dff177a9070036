using OnRecord.Cli.Running;
using OnRecord.Export;

namespace OnRecord.Cli.Printing;

/// <summary>Statements as a table for people.</summary>
internal static class StatementTable
{
    public static void Print(Terminal terminal, IReadOnlyList<StatementRow> rows)
    {
        if (rows.Count == 0)
            return;
        Tables.Write(terminal, ["report", "who", "act", "to", "what", "when"], rows.Select(Cells));
    }

    private static TableCell[] Cells(StatementRow row) =>
        [
            $"{row.Outlet ?? ReportNames.FileOf(row.Source)} {ShortId.Of(row.Id)}{After(row.Corrections)}",
            Who(row),
            (row.Rejected is { } rejected ? rejected + " it " : "") + ActVerbs.Of(row.Act, row.Commitment) + ActVerbs.Unsaid(row.Act, row.Negated, row.Realis),
            string.Join(", ", row.Addressees),
            new TableCell(
                string.Join(" […] ", row.Content.Select(c => c.Words)),
                row.Otherwise is { } others ? "≠ " + string.Join("; ", others.Select(o => o.Words(ShortId.Of))) : null
            ),
            row.When is null ? "" : WhenWords.Of(row.When),
        ];

    private static string Who(StatementRow row)
    {
        string who =
            row.Speakers.Count > 0 ? string.Join(", ", row.Speakers)
            : row.SourceWords is { } words ? $"? ({words.Words})"
            : "?";
        return row.Via.Count > 0 ? $"{who} (via {string.Join(" › ", row.Via)})" : who;
    }

    private static string After(int corrections) => CorrectionWords.After(corrections) is { } after ? $" ({after})" : "";
}
