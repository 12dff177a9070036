using OnRecord.Text;

namespace OnRecord.Ledger.Occurrences;

/// <summary>A report's mention of the anniversary of a happening, as of about the day of writing.</summary>
/// <param name="Telling">The happening whose anniversary it is.</param>
/// <param name="DaysAfter">Days from the anniversary to the day that the words name: -1 on its eve.</param>
/// <param name="Span">The words.</param>
internal sealed record Anniversary(Telling Telling, int Years, int DaysAfter, TextSpan Span);
