namespace OnRecord.Vocabulary;

/// <param name="Basis">"stated" in the text, "metadata" of the page or feed, or "given" by the user.</param>
public sealed record OutletEntry(string Name, string Basis)
{
    public const string Stated = "stated",
        Metadata = "metadata",
        Given = "given";
}
