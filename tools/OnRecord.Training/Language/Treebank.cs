using System.Globalization;
using System.IO.Compression;
using System.Text;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Training.Language;

/// <summary>Reads gold trees from CoNLL-U, plain or gzipped.</summary>
internal static class Treebank
{
    // Texts of these genres of GUM may not be used commercially; a document's id is "GUM_genre_title".
    private static readonly string[] Barred = ["GUM_whow", "GUM_fiction"];

    /// <param name="licensed">Leaves out the documents whose texts shipped weights may not be trained on.</param>
    public static List<GoldSentence> Read(string path, bool licensed)
    {
        var sentences = new List<GoldSentence>();
        var rows = new List<string[]>();
        bool barred = false;
        foreach (string line in Lines(path))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
                barred = licensed && Barred.Any(genre => line["# newdoc id = ".Length..].StartsWith(genre, StringComparison.Ordinal));
            if (line.Length > 0)
            {
                if (line[0] != '#')
                    rows.Add(line.Split('\t'));
                continue;
            }

            if (rows.Count > 0 && !barred)
                sentences.Add(Sentence(rows));
            rows.Clear();
        }

        return sentences;
    }

    internal static IEnumerable<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static GoldSentence Sentence(List<string[]> rows)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var words = new List<string[]>();
        int fusedUntil = 0;
        bool fusedSpace = false;
        foreach (string[] row in rows)
        {
            if (row[0].Contains('.', StringComparison.Ordinal))
                continue;
            int dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                fusedUntil = int.Parse(row[0][(dash + 1)..], CultureInfo.InvariantCulture);
                fusedSpace = HasSpaceAfter(row);
                continue;
            }

            int id = int.Parse(row[0], CultureInfo.InvariantCulture);
            spans.Add(new TextSpan(text.Length, text.Length + row[1].Length));
            text.Append(row[1]);
            words.Add(row);
            if (id < fusedUntil || !(id == fusedUntil ? fusedSpace : HasSpaceAfter(row)))
                continue;
            text.Append(' ');
        }

        var all = new TokenRange(0, words.Count);
        return new GoldSentence(
            new Tokens(text.ToString(), [.. spans], [all], [all]),
            [.. words.Select(row => UposNames.Parse(row[3]))],
            [.. words.Select(row => row[4])],
            [.. words.Select(row => row[2])],
            [.. words.Select(row => int.Parse(row[6], CultureInfo.InvariantCulture) - 1)],
            [.. words.Select(row => row[7])],
            null
        );
    }

    private static bool HasSpaceAfter(string[] row) => !row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
}
