using Spectre.Console.Rendering;

namespace OnRecord.Cli.Printing;

/// <summary>
/// Shares the room of a table among its columns by what they hold: first every column is as wide as its longest word, then the room that is left goes where
/// it saves most lines. So the prose gets the room, and an id or a name is broken only where there is none, or where it would take more than a third of
/// all, as the names of files do.
/// </summary>
internal sealed class ColumnWidths
{
    /// <summary>Rows that are measured for their lines: more tell nothing new.</summary>
    private const int RowsMeasured = 200;

    /// <summary>The part of the room that a word may have to itself.</summary>
    private const double LongestWord = 0.38;

    /// <summary>Cells of each column: of each line the widths of its words.</summary>
    private readonly int[][][][] _columns;

    private readonly Dictionary<(int Column, int Width), double> _costs = [];

    /// <param name="columns">Of each column its heading and its cells, each as its lines.</param>
    private ColumnWidths(IEnumerable<IEnumerable<IReadOnlyList<string>>> columns) =>
        _columns = [.. columns.Select(cells => cells.Select(lines => lines.Select(WordWidths).ToArray()).ToArray())];

    /// <param name="columns">Of each column its heading and its cells, each as its lines.</param>
    /// <param name="room">For all columns together, without what stands between them.</param>
    public static int[] Of(IEnumerable<IEnumerable<IReadOnlyList<string>>> columns, int room) => new ColumnWidths(columns).Share(room);

    private int[] Share(int room)
    {
        int[] whole = [.. _columns.Select(cells => cells.Max(lines => lines.Max(LineWidth)))];
        if (whole.Sum() <= room)
            return whole;
        int longest = Math.Max(1, (int)(room * LongestWord));
        int[] widths = [.. _columns.Select(cells => Math.Min(longest, cells.Max(lines => lines.Max(words => words.DefaultIfEmpty(1).Max()))))];
        int left = room - widths.Sum();
        for (; left < 0 && widths.Max() > 1; left++)
            widths[Array.IndexOf(widths, widths.Max())]--;
        while (BestStep(widths, whole, left) is { } step)
        {
            left -= step.Width - widths[step.Column];
            widths[step.Column] = step.Width;
        }

        return widths;
    }

    // The wider column that saves most for each place it takes.
    private (int Column, int Width)? BestStep(int[] widths, int[] whole, int left)
    {
        (int Column, int Width)? best = null;
        double most = 0;
        for (int column = 0; column < widths.Length; column++)
        for (int width = widths[column] + 1; width <= Math.Min(whole[column], widths[column] + left); width++)
        {
            double saved = (Cost(column, widths[column]) - Cost(column, width)) / (width - widths[column]);
            if (saved > most)
                (best, most) = ((column, width), saved);
        }

        return best;
    }

    // Squared: a line fewer counts most where there are most.
    private double Cost(int column, int width)
    {
        if (!_costs.TryGetValue((column, width), out double cost))
            _costs[(column, width)] = cost = _columns[column].Take(RowsMeasured).Sum(lines => Math.Pow(lines.Sum(words => Lines(words, width)), 2));
        return cost;
    }

    private static int Lines(int[] words, int width)
    {
        int lines = 1,
            at = 0;
        foreach (int word in words)
        {
            if (at > 0 && at + 1 + word > width)
                (lines, at) = (lines + 1, 0);
            at += word + (at > 0 ? 1 : 0);
            // A word longer than the line is broken.
            lines += (at - 1) / width;
            at -= (at - 1) / width * width;
        }

        return lines;
    }

    private static int LineWidth(int[] words) => Math.Max(1, words.Sum() + words.Length - 1);

    private static int[] WordWidths(string line) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Segment(word).CellCount())];
}
