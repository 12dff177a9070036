using OnRecord.Cli.Running;
using Spectre.Console;

namespace OnRecord.Cli.Printing;

/// <summary>Spectre's tables, on our terminal and with words made harmless.</summary>
internal static class Tables
{
    public static Table Create(params ReadOnlySpan<string> columns)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string column in columns)
            table.AddColumn(new TableColumn(Cell(column)));
        return table;
    }

    public static Spectre.Console.Text Cell(string words) => new(Page.Harmless(words));

    public static void Write(Terminal terminal, Table table)
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
