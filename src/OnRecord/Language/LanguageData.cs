using System.Reflection;

namespace OnRecord.Language;

/// <summary>Reads this room's word lists, which are embedded in the library.</summary>
internal static class LanguageData
{
    /// <summary>The lines of a list, without comments and empty lines, cut at tabs.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Language/Data/" + file)
            ?? throw new InvalidOperationException($"The list {file} is not part of the library.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
