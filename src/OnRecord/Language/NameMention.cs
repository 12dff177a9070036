namespace OnRecord.Language;

/// <summary>A proper name in the text, without its titles.</summary>
internal readonly record struct NameMention(TokenRange Range, NameKind Kind);
