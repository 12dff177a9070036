using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Claims, one line each: the whole of one stands on its own page.</summary>
/// <param name="Status">The status that the address asks for; null for all.</param>
/// <param name="Query">Empty for all.</param>
/// <param name="Remarks">What of the query could not be taken as it stands, in sentences.</param>
public sealed record ClaimsPage(ClaimStatus? Status, string Query, IReadOnlyList<string> Remarks, Paged<ClaimLine> Claims)
{
    /// <summary>How the answer came about, and what else may be asked.</summary>
    public required AnswerView Answer { get; init; }

    /// <summary>Themes under which people put claims, those with most claims first.</summary>
    public required IReadOnlyList<IssueLine> Issues { get; init; }
}
