using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>What ties a passage to a proposition before stances are weighed against the claim as a whole.</summary>
/// <param name="Statement">Index of the statement; null for narration.</param>
/// <param name="On">The proposition that it takes a position on.</param>
/// <param name="Stance">Towards that proposition as it stands.</param>
/// <param name="Own">Whether the proposition is what this very statement says, not something it passes on or points back to.</param>
internal sealed record PositionClue(ReportPage Page, int? Statement, TextSpan Span, Proposition On, Stance Stance, bool Own);
