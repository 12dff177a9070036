using OnRecord.Queries;
using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>Who published reports, on one line.</summary>
/// <param name="Undated">How many of them bear no date, and none was inferred.</param>
public sealed record OutletLine(string Name, string Address, int Reports, int Undated, int Statements, When? First, When? Last)
{
    internal static OutletLine Of(OutletRow row) => new(row.Name, Addresses.Outlet(row.Name), row.Reports, row.Undated, row.Statements, row.First, row.Last);
}
