using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Training.Attribution;

/// <summary>One article of PolNeAR with the statements of one annotator; the scorer takes the first by name.</summary>
internal sealed record PolnearArticle(string Name, string Path, string Text, IReadOnlyList<GoldStatement> Statements)
{
    /// <summary>The articles of a split that have annotations, by name.</summary>
    /// <param name="everyone">One for each annotator of an article, rather than for the first by name alone.</param>
    public static IEnumerable<PolnearArticle> ReadAll(string directory, bool everyone = false)
    {
        string[] annotations = Directory.GetFiles(System.IO.Path.Combine(directory, "attributions"), "*.ann");
        foreach (string path in Directory.GetFiles(System.IO.Path.Combine(directory, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            string name = System.IO.Path.GetFileNameWithoutExtension(path);
            string text = File.ReadAllText(path);
            foreach (
                string annotation in annotations
                    .Where(a => System.IO.Path.GetFileName(a).StartsWith(name + "_", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
                    .Take(everyone ? int.MaxValue : 1)
            )
                yield return new PolnearArticle(name, path, text, ReadStatements(annotation, text));
        }
    }

    private static List<GoldStatement> ReadStatements(string path, string text)
    {
        int[] offsets = Utf16Offsets(text);
        var spans = new Dictionary<string, List<TextSpan>>();
        var statements = new List<GoldStatement>();
        foreach (string line in File.ReadLines(path))
        {
            string[] fields = line.Split('\t');
            if (fields.Length < 2 || fields[0].Length == 0)
                continue;
            if (fields[0][0] == 'T')
            {
                spans[fields[0]] = [.. fields[1][(fields[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(piece => Span(piece, offsets))];
            }
            else if (fields[0][0] == 'E')
            {
                List<TextSpan> source = [],
                    cue = [],
                    content = [];
                foreach (string argument in fields[1].Split(' ').Skip(1))
                {
                    string[] pair = argument.Split(':');
                    if (pair.Length != 2 || !spans.TryGetValue(pair[1], out List<TextSpan>? found))
                        continue;
                    List<TextSpan>? role = pair[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') switch
                    {
                        "Source" => source,
                        "Cue" => cue,
                        "Content" => content,
                        _ => null,
                    };
                    role?.AddRange(found);
                }

                if (cue.Count > 0 || content.Count > 0)
                    statements.Add(new GoldStatement(source, cue, content));
            }
        }

        return statements;
    }

    private static TextSpan Span(string piece, int[] offsets)
    {
        string[] ends = piece.Split(' ');
        return new TextSpan(offsets[int.Parse(ends[0], CultureInfo.InvariantCulture)], offsets[int.Parse(ends[1], CultureInfo.InvariantCulture)]);
    }

    private static int[] Utf16Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }
}
