using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>What a total denial denies.</summary>
/// <param name="PutBy">Index of the statement that puts it forward.</param>
/// <param name="Denial">The wording that says that there was none.</param>
/// <param name="By">Index of the statement that says so.</param>
internal sealed record Denied(Held On, int PutBy, Held Denial, int By);
