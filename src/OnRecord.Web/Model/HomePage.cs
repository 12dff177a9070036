namespace OnRecord.Web.Model;

/// <summary>The first page: what is contested, and what is open.</summary>
/// <param name="Alleged">The first few, of <paramref name="AllegedTotal"/>; so for the others.</param>
public sealed record HomePage(
    int Reports,
    int Statements,
    IReadOnlyList<ClaimView> Disputed,
    int DisputedTotal,
    IReadOnlyList<ClaimView> Corroborated,
    int CorroboratedTotal,
    IReadOnlyList<ClaimView> Alleged,
    int AllegedTotal,
    IReadOnlyList<StoryView> Stories,
    int StoriesTotal,
    OpenItems Open);
