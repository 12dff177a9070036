using OnRecord.Web.Model;

namespace OnRecord.Web.Takeaway;

/// <param name="Page">Where it is on the web; null when the record does not know.</param>
public sealed record DossierReport(int Number, ReportSummary Summary, string? Page);
