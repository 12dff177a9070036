using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <param name="Status">The status that the address asks for; null for all.</param>
public sealed record ClaimsPage(ClaimStatus? Status, Paged<ClaimView> Claims);
