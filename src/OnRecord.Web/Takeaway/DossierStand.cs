namespace OnRecord.Web.Takeaway;

/// <summary>A claim in a dossier, with a group of positions for each side.</summary>
/// <param name="Standing">"disputed (certainty 0.91), 1 root, 5 outlets".</param>
/// <param name="Sides">Each with what heads it.</param>
public sealed record DossierStand(string Claim, string Id, string Standing, IReadOnlyList<(string Name, IReadOnlyList<DossierQuote> Quotes)> Sides);
