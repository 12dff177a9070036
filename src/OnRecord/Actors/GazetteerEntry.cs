using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>A known state, organisation or outlet.</summary>
/// <param name="Name">Canonical, the same in every report.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null for what belongs to no one state.</param>
/// <param name="Adjective">"Chinese"; of states only.</param>
/// <param name="IsPart">A country of the United Kingdom.</param>
internal sealed record GazetteerEntry(string Name, ActorKind Kind, string? Country, string? Adjective = null, bool IsPart = false);
