namespace OnRecord.Web.Snapshot;

/// <summary>Characters of a page's source to be lit.</summary>
/// <param name="Classes">Of the element around them.</param>
/// <param name="IsFirst">Whether the page is entered here.</param>
internal readonly record struct SourceMark(int Start, int End, string Classes, bool IsFirst);
