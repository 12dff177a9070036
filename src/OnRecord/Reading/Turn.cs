using OnRecord.Text;

namespace OnRecord.Reading;

/// <summary>What one speaker says without being interrupted, as a transcript or an interview lays it out.</summary>
/// <param name="Label">The words that name the speaker, without colon, times and brackets: "MS. EKBERG", "TE", "Q"; empty, where the words begin, in an
/// interview without labels.</param>
/// <param name="Words">What is said, from its first word to its last; it may run over paragraphs.</param>
/// <param name="Speaker">The fullest label of the same speaker in the report: "Tove Ekberg" for "TE" and "Ekberg"; the label itself where there is no
/// fuller one; of an interview without labels what names the speaker in its head, and empty where nobody is known to speak.</param>
internal readonly record struct Turn(TextSpan Label, TextSpan Words, TextSpan Speaker);
