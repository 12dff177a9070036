namespace OnRecord.Reading.Archives;

/// <summary>One record of a web archive.</summary>
/// <param name="Block">The record's block, as far as it is there; empty when <paramref name="Oversized"/>.</param>
/// <param name="Truncated">Why the archive holds a part of it only, in its own word ("length", "time"); null when it holds all.</param>
/// <param name="Oversized">The block is longer than the limit, and was passed over.</param>
internal sealed record WarcRecord(string Type, string Id, string? TargetUri, string? ContentType, byte[] Block, string? Truncated, bool Oversized);
