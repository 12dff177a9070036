using OnRecord.Text;

namespace OnRecord.Ledger.Wording;

/// <param name="Form">Lower case, apostrophes straight, a possessive ending taken off.</param>
/// <param name="Sentence">Number of the sentence that it stands in.</param>
/// <param name="Capital">Whether the text writes it with a capital.</param>
internal readonly record struct Word(TextSpan Span, string Form, string Stem, int Sentence, bool Capital);
