namespace OnRecord.Web.Model;

/// <summary>What has the id that was asked for as a word.</summary>
/// <param name="Kind">"statement", "claim", "story", "happening", "series".</param>
/// <param name="Words">The beginning of what it says, or is about.</param>
/// <param name="Former">Whether the id is one of an older reading, or of what became part of this.</param>
public sealed record NamedThing(string Kind, string Address, string Words, bool Former);
