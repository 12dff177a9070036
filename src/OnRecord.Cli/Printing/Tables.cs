using OnRecord.Cli.Running;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace OnRecord.Cli.Printing;

/// <summary>Spectre's tables, on our terminal, laid out by what they hold, and with words made harmless.</summary>
internal static class Tables
{
    /// <summary>Before each column.</summary>
    private const int Gap = 2;

    /// <summary>Behind the last, where Spectre draws a border that is not seen.</summary>
    private const int Edge = 1;

    public static void Write(Terminal terminal, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<TableCell>> rows)
    {
        TableCell[][] cells = [.. rows.Select(row => row.Select(Harmless).ToArray())];
        int[] widths = ColumnWidths.Of(
            headings.Select((heading, i) => cells.Select(row => Lines(row[i])).Prepend([heading])),
            terminal.Width - (Gap * headings.Count) - Edge
        );
        Table table = new Table().Border(TableBorder.Simple);
        for (int i = 0; i < headings.Count; i++)
            table.AddColumn(new TableColumn(new Spectre.Console.Text(headings[i])) { Width = widths[i], Padding = new Padding(Gap - 1, 0, 0, 0) });
        foreach (TableCell[] row in cells)
            table.AddRow(row.Select(Drawn));
        Write(terminal, table);
    }

    private static TableCell Harmless(TableCell cell) => new(Page.Harmless(cell.Words), cell.Against is { } against ? Page.Harmless(against) : null);

    private static IReadOnlyList<string> Lines(TableCell cell) => cell.Against is { } against ? [cell.Words, against] : [cell.Words];

    private static IRenderable Drawn(TableCell cell)
    {
        var drawn = new Paragraph(cell.Words);
        return cell.Against is { } against ? drawn.Append("\n" + against, new Spectre.Console.Style(Color.Maroon)) : drawn;
    }

    private static void Write(Terminal terminal, Table table)
    {
        var drawn = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(drawn),
                Ansi = terminal.Colour ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = terminal.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        // Spectre fills every line up to the edge, and stands an empty one first.
        foreach (string line in drawn.ToString().ReplaceLineEndings("\n").Trim('\n').Split('\n').SkipWhile(string.IsNullOrWhiteSpace))
            terminal.Out.Write(line.TrimEnd() + "\n");
    }
}
