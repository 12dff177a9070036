using OnRecord.Text;

namespace OnRecord.Training.Attribution;

/// <summary>A statement as the annotators marked it, in UTF-16 code units of the text.</summary>
internal sealed record GoldStatement(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content);
