namespace OnRecord.Web.Model;

/// <summary>One place where a report names a happening.</summary>
/// <param name="Speaker">Whose words they are told to be; null in the report's own voice, and for words in quotation marks that nobody is named for.</param>
public sealed record NamedAt(string Outlet, string? Speaker, string Address);
