namespace OnRecord.Export;

/// <summary>A quotation mark or bracket whose partner is not among the same words.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Partner">The mark that is missing.</param>
/// <param name="Opens">Whether it opens: its partner would follow it.</param>
internal readonly record struct LoneMark(int At, char Partner, bool Opens);
