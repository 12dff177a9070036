namespace OnRecord.Records;

/// <summary>How many independent origins stand behind a claim: between the two numbers, both included; and the words that show how they were counted.</summary>
public sealed record OriginsEntry(int Least, int Most, IReadOnlyList<OriginLinkEntry> Links);
