namespace OnRecord.Events;

public sealed record VoteTally(int For, int Against, int? Abstain);
