using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Claims, one line each: the whole of one stands on its own page.</summary>
/// <param name="Status">The status that the address asks for; null for all.</param>
public sealed record ClaimsPage(ClaimStatus? Status, Paged<ClaimLine> Claims);
