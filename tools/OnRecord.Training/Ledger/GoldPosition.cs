using OnRecord.Text;

namespace OnRecord.Training.Ledger;

/// <param name="SpeaksFor">Null when it takes no side.</param>
internal sealed record GoldPosition(string Claim, string File, TextSpan Span, bool? SpeaksFor);
