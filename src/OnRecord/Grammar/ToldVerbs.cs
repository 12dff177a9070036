using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>Verbs whose object is the one who is told or asked, from <c>Data/told-verbs.txt</c>.</summary>
internal static class ToldVerbs
{
    public static FrozenSet<string> Lemmas { get; } = DataFile.Lines("Grammar/Data/told-verbs.txt").ToFrozenSet(StringComparer.Ordinal);
}
