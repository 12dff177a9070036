namespace OnRecord.Web.Model;

/// <summary>An office held, as reports word it.</summary>
public sealed record OfficeView(string? Office, string? Affiliation, IReadOnlyList<ReportSummary> Reports);
