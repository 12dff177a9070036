using OnRecord.Text;

namespace OnRecord.Records;

/// <summary>A report's word that one outlet took its story from another.</summary>
/// <param name="Outlet">The outlet that is said to have repeated.</param>
/// <param name="From">The outlet or actor that it is said to have repeated.</param>
/// <param name="Report">Id of the report that says so.</param>
/// <param name="Source">Where that report was read from.</param>
/// <param name="Span">The words that say so.</param>
public sealed record MergeEntry(string Outlet, string From, string Report, string Source, TextSpan Span);
