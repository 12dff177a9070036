using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>What a content puts forward, and what the words around it in the same content do to it.</summary>
internal readonly record struct FramedUnit(PropositionUnit Unit, StanceLink Link);
