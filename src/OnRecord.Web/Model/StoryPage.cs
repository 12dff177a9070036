namespace OnRecord.Web.Model;

/// <summary>Reports about the same happening, and what they say together.</summary>
/// <param name="Claims">Those that are disputed, corroborated or alleged; the first of <paramref name="ClaimsTotal"/>.</param>
/// <param name="Wordings">What its reports word differently.</param>
/// <param name="Figures">What its reports count; the first of <paramref name="FiguresTotal"/>, what cannot all be so before the rest.</param>
public sealed record StoryPage(
    StoryView Story,
    StoryMatrix Matrix,
    IReadOnlyList<ClaimLine> Claims,
    int ClaimsTotal,
    IReadOnlyList<NamingView> Wordings,
    IReadOnlyList<SeriesView> Figures,
    int FiguresTotal,
    IReadOnlyList<HappeningView> Events
);
