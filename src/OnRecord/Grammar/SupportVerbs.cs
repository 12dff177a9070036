using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Grammar;

/// <summary>Verbs that only carry the noun which names the event ("held talks"), from <c>Data/support-verbs.txt</c>.</summary>
internal static class SupportVerbs
{
    public static FrozenSet<string> Lemmas { get; } = DataFile.Rows("Grammar/Data/support-verbs.txt").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
}
