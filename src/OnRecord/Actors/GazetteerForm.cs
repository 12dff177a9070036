namespace OnRecord.Actors;

/// <summary>One way to name an entry.</summary>
/// <param name="Ambiguous">The words may well mean something else.</param>
internal sealed record GazetteerForm(GazetteerEntry Entry, FormKind Kind, bool Ambiguous);
