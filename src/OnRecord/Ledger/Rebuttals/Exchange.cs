using OnRecord.Ledger.Entering;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>Two passages of one report by two speakers: what one puts forward, and what the other says, which may reject it.</summary>
/// <param name="Put">What is put forward.</param>
/// <param name="PutBy">Index of the statement that does.</param>
/// <param name="Reply">Index of the statement that may reject it; it may stand before it.</param>
/// <param name="Said">What that one puts forward itself, as near to the other as it gets; null when it only points back ("denied it").</param>
/// <param name="Between">How many other statements stand nearer to the reply, on the same side.</param>
internal sealed record Exchange(Held Put, int PutBy, int Reply, Held? Said, int Between)
{
    public ReportSheet Sheet => Put.Sheet;
}
