namespace OnRecord.Web.Model;

/// <summary>Outlets, and what reports do not say of themselves.</summary>
/// <param name="Undated">The beginning of the reports that state no date.</param>
/// <param name="Unsigned">The beginning of those that state no outlet.</param>
public sealed record OutletsPage(Listed<OutletLine> Outlets, GapsPage Undated, GapsPage Unsigned);
