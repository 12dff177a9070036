namespace OnRecord.Ledger.Entering;

/// <param name="Hash">Of a word's stem or concept, so that the forms of one word are one term.</param>
/// <param name="Weight">How rare the word is in news, in nats.</param>
internal readonly record struct Term(ulong Hash, double Weight);
