namespace OnRecord.Storage;

/// <summary>A place where the record does not agree with the bytes it was made from.</summary>
/// <param name="Report">The report's address and the beginning of its id; null for the store as a whole.</param>
/// <param name="Fault">What does not agree, in words.</param>
public sealed record Mismatch(string? Report, string Fault)
{
    public override string ToString() => Report is null ? Fault : $"{Report}: {Fault}";
}
