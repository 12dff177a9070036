namespace OnRecord.Reading.Pages;

/// <summary>A piece of visible text, or a line break.</summary>
/// <param name="Data">With character references resolved and white space as it is; null for a line break.</param>
/// <param name="SourceStart">Where it begins in the source; null when that is not known.</param>
/// <param name="Element">The element that holds it.</param>
/// <param name="IsLink">Whether it stands in a link.</param>
internal readonly record struct PageText(string? Data, int? SourceStart, int Element, bool IsLink);
