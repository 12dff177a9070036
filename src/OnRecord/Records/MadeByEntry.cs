namespace OnRecord.Records;

/// <summary>What made a record: results are the same bytes only where both are the same.</summary>
/// <param name="Program">Name and version.</param>
/// <param name="Models">"sha256:" and the hash of the models' manifest.</param>
public sealed record MadeByEntry(string Program, string Models);
