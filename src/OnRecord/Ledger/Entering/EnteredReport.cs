using System.Collections.Immutable;

namespace OnRecord.Ledger.Entering;

/// <summary>What the ledger takes from one report: a function of its record alone.</summary>
internal sealed record EnteredReport(ReportSheet Sheet, ImmutableArray<Held> Held);
