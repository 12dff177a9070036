namespace OnRecord.Actors;

/// <summary>One way to name an entry.</summary>
/// <param name="Ambiguous">The words may well mean something else.</param>
/// <param name="Shared">They are initials that many bodies go by: they mean this one only where something beside them says so.</param>
internal sealed record GazetteerForm(GazetteerEntry Entry, FormKind Kind, bool Ambiguous, bool Shared);
