using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Figures;

/// <summary>The verbs of going up and down, from the embedded table.</summary>
internal static class MoveTable
{
    private static readonly FrozenDictionary<string, string> Directions = DataFile
        .Rows("Figures/Data/moves.tsv")
        .SelectMany(row => DataFile.List(row[1]).Select(word => (Word: word, Direction: row[0])))
        .ToFrozenDictionary(m => m.Word, m => m.Direction, StringComparer.Ordinal);

    /// <summary>"up", "down", or null for a lemma that tells no move.</summary>
    public static string? Of(string? lemma) => lemma is null ? null : Directions.GetValueOrDefault(lemma);
}
