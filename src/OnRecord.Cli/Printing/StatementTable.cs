using OnRecord.Cli.Running;
using OnRecord.Export;
using Spectre.Console;

namespace OnRecord.Cli.Printing;

/// <summary>Statements as a table for people.</summary>
internal static class StatementTable
{
    public static void Print(Terminal terminal, IReadOnlyList<StatementRow> rows)
    {
        if (rows.Count == 0)
            return;
        Table table = Tables.Create("report", "who", "act", "to", "what", "when");
        foreach (StatementRow row in rows)
        {
            string who =
                row.Speakers.Count > 0 ? string.Join(", ", row.Speakers)
                : row.SourceWords is { } words ? $"? ({words.Words})"
                : "?";
            if (row.Via.Count > 0)
                who += $" (via {string.Join(" › ", row.Via)})";
            table.AddRow(
                Tables.Cell($"{row.Outlet ?? Path.GetFileName(row.Source)} {ShortId.Of(row.Id)}{After(row.Corrections)}"),
                Tables.Cell(who),
                Tables.Cell(ActVerbs.Of(row.Act, row.Commitment) + (row.Negated ? " (negated)" : "")),
                Tables.Cell(string.Join(", ", row.Addressees)),
                Tables.Cell(string.Join(" […] ", row.Content.Select(c => c.Words))),
                Tables.Cell(row.When is null ? "" : WhenWords.Of(row.When))
            );
        }

        Tables.Write(terminal, table);
    }

    private static string After(int corrections) => CorrectionWords.After(corrections) is { } after ? $" ({after})" : "";
}
