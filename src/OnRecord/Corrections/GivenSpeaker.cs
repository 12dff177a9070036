using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>A speaker as a correction names it.</summary>
/// <param name="Kind">Null where the report's own actor of that name is meant.</param>
public sealed record GivenSpeaker(string Name, ActorKind? Kind = null);
