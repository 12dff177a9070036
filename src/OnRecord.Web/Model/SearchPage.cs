namespace OnRecord.Web.Model;

/// <param name="Truncated">More may match than are shown.</param>
/// <param name="Remarks">What of the query could not be taken as it stands, in sentences.</param>
/// <param name="Statements">How many statements hold the words.</param>
public sealed record SearchPage(string Query, IReadOnlyList<HitView> Hits, bool Truncated, IReadOnlyList<string> Remarks, int Statements);
