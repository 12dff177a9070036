namespace OnRecord.Chronology;

/// <summary>Reads the tables that are embedded in the library.</summary>
internal static class TimeData
{
    /// <summary>The rows of a table, cut at tabs; comments and empty lines left out.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using Stream stream = typeof(TimeData).Assembly.GetManifestResourceStream("Chronology/Data/" + file)
            ?? throw new InvalidDataException($"The table {file} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
