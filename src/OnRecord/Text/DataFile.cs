using System.Reflection;

namespace OnRecord.Text;

/// <summary>Reads the word lists and tables that are embedded in the library, by room and name: <c>Actors/Data/states.tsv</c>.</summary>
internal static class DataFile
{
    /// <summary>The lines, without comments (they start with '#') and empty lines.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using Stream stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The list {path} is not part of the library.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }

    /// <summary>The lines, cut at tabs.</summary>
    public static IEnumerable<string[]> Rows(string path) => Lines(path).Select(line => line.Split('\t'));

    /// <summary>The words (first column) of a table that bear a mark (in the last column).</summary>
    public static IEnumerable<string> Marked(string path, string mark) => Rows(path).Where(row => List(row[^1]).Contains(mark)).Select(row => row[0]);

    /// <summary>The items of a list inside a cell.</summary>
    public static string[] List(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
