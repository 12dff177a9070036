namespace OnRecord.Web.Model;

/// <summary>One series alone, with a stretch of its values.</summary>
/// <param name="Number">Which stretch, from 1.</param>
public sealed record SeriesPage(SeriesView Series, int Number, int Pages);
