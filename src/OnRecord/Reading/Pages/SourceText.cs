namespace OnRecord.Reading.Pages;

/// <summary>Text as the tokenizer read it (character references resolved), and the offset in the source where it begins.</summary>
internal readonly record struct SourceText(int Start, string Data);
