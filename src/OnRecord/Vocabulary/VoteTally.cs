namespace OnRecord.Vocabulary;

public sealed record VoteTally(int For, int Against, int? Abstain);
