using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>Names of bays, rivers, islands and streets, which say and do nothing: "Lund Bay", "the Cape of Lund".</summary>
internal static class Landforms
{
    private static readonly WordSet Heads = WordSet.Of("Actors/Data/rule-words.tsv", "landforms");

    public static bool IsName(string name) =>
        Heads.Contains(name[(name.LastIndexOf(' ') + 1)..]) || name.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var end && Heads.Contains(name[..end]);
}
