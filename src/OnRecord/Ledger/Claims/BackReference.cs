using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>A statement about something said before: "denied it", "these allegations are false".</summary>
/// <param name="Statement">Index of the statement.</param>
internal sealed record BackReference(int Statement, TextSpan Span, Stance Stance);
