using System.Reflection;

namespace OnRecord.Actors;

/// <summary>Reads this room's lists, which are embedded in the library.</summary>
internal static class ActorData
{
    /// <summary>The lines of a list, without comments and empty lines, cut at tabs.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Actors/Data/" + file)
            ?? throw new InvalidOperationException($"The list {file} is not part of the library.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }

    /// <summary>The items of a list in a cell.</summary>
    public static string[] List(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
