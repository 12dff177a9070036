using System.Reflection;

namespace OnRecord.Ledger.Wording;

/// <summary>Reads the room's embedded word lists.</summary>
internal static class LedgerData
{
    /// <summary>All words of a list; lines that start with '#' are comments.</summary>
    public static IEnumerable<string> Words(string file) =>
        Lines(file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The tab-separated rows of a table.</summary>
    public static IEnumerable<string[]> Rows(string file) => Lines(file).Select(line => line.Split('\t'));

    private static List<string> Lines(string file)
    {
        Assembly assembly = typeof(LedgerData).Assembly;
        string resource = assembly.GetManifestResourceNames().Single(name => name.EndsWith(file, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') lines.Add(line);
        return lines;
    }
}
