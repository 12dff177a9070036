using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>What a later mention may call a person: "the diplomat" for an ambassador.</summary>
internal static class RoleSynonyms
{
    private static readonly FrozenDictionary<string, string[]> s_roles = DataFile
        .Rows("Actors/Data/role-synonyms.tsv")
        .ToFrozenDictionary(row => row[0], row => DataFile.List(row[1]), StringComparer.Ordinal);

    /// <summary>2 when the entity bears the role itself, 1 when it bears one that the word may go back to, else 0.</summary>
    public static int Match(string role, HashSet<string> roles) =>
        roles.Contains(role) ? 2
        : s_roles.TryGetValue(role, out string[]? others) && others.Any(roles.Contains) ? 1
        : 0;
}
