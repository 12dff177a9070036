using OnRecord.Identities;
using OnRecord.Text;

namespace OnRecord.Ledger.Claims;

/// <summary>A report's word that an outlet repeated what stood elsewhere.</summary>
/// <param name="Page">The report that says so.</param>
/// <param name="Repeated">The proposition that was repeated, as that report tells it.</param>
internal sealed record Repetition(ReportPage Page, Identity Outlet, Proposition Repeated, TextSpan Span);
