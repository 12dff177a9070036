namespace OnRecord.Web.Model;

/// <summary>One happening with all who tell of it, as many as one reads at once.</summary>
/// <param name="Number">Which stretch of its tellings, from 1.</param>
public sealed record EventPage(HappeningView Happening, int Number, int Pages);
