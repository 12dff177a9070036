namespace OnRecord.Storage;

/// <summary>A place where the record does not agree with the bytes it was made from.</summary>
/// <param name="Report">The report's address and the beginning of its id; null for the store as a whole.</param>
/// <param name="Fault">What does not agree, in words.</param>
public sealed record Mismatch(string? Report, string Fault)
{
    private const string IdBegins = "sha256:";
    private const int IdShown = 8;

    /// <summary>How a report is named in a mismatch: its address, and the beginning of its id where that is one.</summary>
    internal static string Name(string source, string id) => id.Length > IdBegins.Length + IdShown ? $"{source} ({id[IdBegins.Length..][..IdShown]})" : source;

    public override string ToString() => Report is null ? Fault : $"{Report}: {Fault}";
}
