using OnRecord.Export;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Queries;

/// <summary>Rows by how they match, as tests write them.</summary>
internal static class MatchedRows
{
    /// <summary>"s2 s10": the ids of those that match so, the shorter first.</summary>
    public static string Ids(this IEnumerable<StatementRow> rows, MatchKind kind) =>
        string.Join(
            ' ',
            rows.Where(r => (r.Match ?? MatchKind.Exact) == kind).Select(r => r.Id.Value).OrderBy(id => id.Length).ThenBy(id => id, StringComparer.Ordinal)
        );
}
