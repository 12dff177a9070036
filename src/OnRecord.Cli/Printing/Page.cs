using System.Buffers;
using System.Text;
using OnRecord.Cli.Running;
using OnRecord.Text;
using Spectre.Console.Rendering;

namespace OnRecord.Cli.Printing;

/// <summary>
/// Writes wrapped lines. Words of reports are made harmless first: white space becomes one space, and control characters, which could
/// steer the terminal or turn its text round, are shown as U+FFFD.
/// </summary>
internal sealed class Page(TextWriter output, int width, bool colour)
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»‘");

    // Width 0 for bidirectional controls: they are dropped.
    private static readonly string BidirectionalControls = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    public static Page On(Terminal terminal) => new(terminal.Out, terminal.Width, terminal.Colour);

    public void Blank() => output.Write('\n');

    /// <summary>A line between two reports.</summary>
    public void Rule()
    {
        Blank();
        WriteStyled(new Run(new string('─', width), Style.Faint));
        output.Write("\n\n");
    }

    /// <summary>One paragraph; its lines after the first are indented by <paramref name="hanging"/> more columns.</summary>
    public void Write(int indent, int hanging, params ReadOnlySpan<Run> runs)
    {
        int column = 0;
        bool first = true;
        foreach (List<Run> word in Words(runs))
        {
            int length = word.Sum(run => Cells(run.Text));
            if (column > 0 && column + 1 + length > width)
            {
                output.Write('\n');
                column = 0;
                first = false;
            }

            if (column > 0)
            {
                output.Write(' ');
                column++;
            }
            else
            {
                column = first ? indent : indent + hanging;
                output.Write(new string(' ', column));
            }

            foreach (Run run in word)
                WriteStyled(run);
            column += length;
        }

        output.Write('\n');
    }

    /// <summary>Words of a report as they may be shown.</summary>
    public static string Harmless(ReadOnlySpan<char> words)
    {
        var shown = new StringBuilder(words.Length);
        foreach (char c in ShownWords.Of(words))
        {
            if (char.IsWhiteSpace(c))
            {
                if (shown.Length > 0 && shown[^1] != ' ')
                    shown.Append(' ');
            }
            else if (!BidirectionalControls.Contains(c, StringComparison.Ordinal))
            {
                shown.Append(char.IsControl(c) ? '\uFFFD' : c);
            }
        }

        return shown.ToString().TrimEnd();
    }

    /// <summary>Words of a report in quotation marks, unless they bring their own.</summary>
    public static string Quoted(ReadOnlySpan<char> words)
    {
        string shown = Harmless(words);
        return shown.Length == 0 || QuotationMarks.Contains(shown[0]) || QuotationMarks.Contains(shown[^1]) ? shown : $"“{shown}”";
    }

    // A word may change its style half-way: quotation marks are not part of the quotation.
    private static List<List<Run>> Words(ReadOnlySpan<Run> runs)
    {
        var words = new List<List<Run>>();
        bool open = false;
        foreach (Run run in runs)
        {
            string[] parts = run.Text.Split(' ');
            for (int i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                    open = false;
                if (parts[i].Length == 0)
                    continue;
                if (!open)
                    words.Add([]);
                words[^1].Add(run with { Text = parts[i] });
                open = true;
            }
        }

        return words;
    }

    private static int Cells(string text) => new Segment(text).CellCount();

    private void WriteStyled(Run run)
    {
        string? code = !colour
            ? null
            : run.Style switch
            {
                Style.Strong => "\e[1m",
                Style.Faint => "\e[2m",
                Style.Contrary => "\e[31m",
                Style.Open => "\e[33m",
                _ => null,
            };
        output.Write(code is null ? run.Text : code + run.Text + "\e[0m");
    }
}
