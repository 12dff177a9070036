using System.Globalization;
using OnRecord.Analysis.Confidence;

namespace OnRecord.Training.Confidence;

/// <summary>Judged statements on file: hashes, verdicts and numbers, no word of a report. The first two lines name the columns; a sign that is one has
/// no value, and what a word's hash falls on is "w" and its number. Before the hash stands, with a slash, the affair of a report that no rule was made on.
/// </summary>
internal static class JudgedRows
{
    private const string Features = "features",
        Words = "words";

    public static void Write(string path, IEnumerable<JudgedRow> rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(
            path,
            [
                string.Join('\t', [Features, .. Enum.GetNames<ConfidenceFeature>()]),
                string.Join('\t', [Words, ConfidenceSigns.Buckets.ToString(CultureInfo.InvariantCulture), .. Enum.GetNames<ConfidenceWord>()]),
                .. rows.Select(r =>
                    $"{(r.Affair is null ? "" : r.Affair + "/")}{r.Report}\t{r.Statement}\t{r.Verdict}\t{string.Join(' ', r.Signs.Select(Written))}"
                ),
            ]
        );
    }

    /// <exception cref="InvalidDataException">They were made with words that are hashed otherwise, or with a feature that is no more.</exception>
    public static IReadOnlyList<JudgedRow> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    private static IEnumerable<JudgedRow> ReadFile(string path)
    {
        string[] lines = File.ReadAllLines(path);
        string[] features = lines[0].Split('\t')[1..],
            words = lines[1].Split('\t')[1..];
        if (!words.SequenceEqual([ConfidenceSigns.Buckets.ToString(CultureInfo.InvariantCulture), .. Enum.GetNames<ConfidenceWord>()]))
            throw new InvalidDataException($"{path} was made with other words; make it again (./train confidence --records).");
        int[] columns =
        [
            .. features.Select(name =>
                Enum.TryParse(name, out ConfidenceFeature feature)
                    ? (int)feature
                    : throw new InvalidDataException($"{path} has a feature \"{name}\", which is no more; make it again.")
            ),
        ];
        foreach (string line in lines.Skip(2))
        {
            string[] fields = line.Split('\t');
            string[] report = fields[0].Split('/');
            yield return new JudgedRow(
                report[^1],
                fields[1],
                fields[2],
                [.. fields[3].Split(' ').Select(sign => Read(sign, columns))],
                report.Length > 1 ? report[0] : null
            );
        }
    }

    private static string Written((int Column, float Value) sign)
    {
        string name =
            sign.Column < ConfidenceSigns.Known
                ? sign.Column.ToString(CultureInfo.InvariantCulture)
                : $"w{(sign.Column - ConfidenceSigns.Known).ToString(CultureInfo.InvariantCulture)}";
        return sign.Value == 1 ? name : $"{name}:{sign.Value.ToString("0.##", CultureInfo.InvariantCulture)}";
    }

    private static (int Column, float Value) Read(string sign, int[] columns)
    {
        string[] parts = sign.Split(':');
        int column =
            parts[0][0] == 'w'
                ? ConfidenceSigns.Known + int.Parse(parts[0].AsSpan(1), CultureInfo.InvariantCulture)
                : columns[int.Parse(parts[0], CultureInfo.InvariantCulture)];
        return (column, parts.Length > 1 ? float.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
    }
}
