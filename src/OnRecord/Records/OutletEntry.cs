namespace OnRecord.Records;

/// <param name="Basis">"stated" in the text, "metadata" of the page, or "given" by the user.</param>
public sealed record OutletEntry(string Name, string Basis);
