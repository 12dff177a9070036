using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Figures;

/// <summary>What news counts over and over, from the embedded table.</summary>
internal static class MeasureTable
{
    private static readonly string[][] Rows = [.. DataFile.Rows("Figures/Data/measures.tsv")];

    private static readonly FrozenDictionary<string, string> Named = Rows.SelectMany(row => DataFile.List(row[2]).Select(word => (Word: word, Measure: row[0])))
        .ToFrozenDictionary(m => m.Word, m => m.Measure, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Growing = Rows.Where(row => row[1] == "y").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The measure that a lemma names, or null.</summary>
    public static string? Of(string lemma) => Named.GetValueOrDefault(lemma);

    /// <summary>Whether the count can only grow while a happening goes on.</summary>
    public static bool Grows(string measure) => Growing.Contains(measure);
}
