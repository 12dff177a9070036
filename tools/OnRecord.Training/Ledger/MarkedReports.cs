using System.Text;
using System.Text.RegularExpressions;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Training.Ledger;

/// <summary>
/// Reads reports of our own writing in which positions are marked in place, one file a dozen: <c>[K1+|no letter came]</c>. K1 names a claim of that
/// report; + is for it, - against it, ? doubts it, 0 says nothing of it and ~ takes no side. A line that begins with <c>###</c> names the outlet and the
/// day of the report below it.
/// </summary>
internal static partial class MarkedReports
{
    /// <returns>One heap for each file; its reports have nothing to do with each other.</returns>
    public static IEnumerable<GoldHeap> Read(string folder, OnRecordReader reader) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file => Heap(file, reader));

    private static GoldHeap Heap(string file, OnRecordReader reader)
    {
        var records = new List<ReportRecord>();
        var positions = new List<GoldPosition>();
        string name = Path.GetFileNameWithoutExtension(file);
        foreach (string part in Heading().Split(File.ReadAllText(file)).Skip(1))
        {
            string source = $"{name}-{records.Count + 1}.txt";
            string marked = part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim();
            ReportRecord record = reader.Read(Encoding.UTF8.GetBytes(Mark().Replace(marked, "$3")), source: source);
            records.Add(record);
            positions.AddRange(Positions(marked, record.Report.Text, source));
        }

        return new GoldHeap(name, records, positions);
    }

    private static IEnumerable<GoldPosition> Positions(string marked, string text, string source)
    {
        int from = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            string words = mark.Groups[3].Value;
            int at = text.IndexOf(words, from, StringComparison.Ordinal);
            if (at < 0)
                continue;
            from = at + words.Length;
            bool? speaksFor = mark.Groups[2].Value switch
            {
                "+" => true,
                "-" or "?" => false,
                _ => null,
            };
            yield return new GoldPosition($"{source}:{mark.Groups[1].Value}", source, new TextSpan(at, from), speaksFor);
        }
    }

    [GeneratedRegex("^### ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[(K\d+)\s*([-+?~0])\|([^\[\]]*)\]")]
    private static partial Regex Mark();
}
