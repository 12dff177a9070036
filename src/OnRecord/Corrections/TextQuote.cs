namespace OnRecord.Corrections;

/// <summary>A passage by its words and its neighbours, as in a W3C text quote selector: it is found again wherever it stands.</summary>
/// <param name="Exact">The words, verbatim.</param>
/// <param name="Prefix">A few characters before them; fewer, or none, at the beginning of the text.</param>
/// <param name="Suffix">A few characters after them.</param>
public sealed record TextQuote(string Exact, string Prefix, string Suffix);
