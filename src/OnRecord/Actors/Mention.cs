using System.Collections.Immutable;
using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>Words of the report that stand for actors.</summary>
/// <param name="Head">The token that carries the phrase in the tree.</param>
/// <param name="Entities">Several for "they" and "the pair".</param>
internal sealed record Mention(TokenRange Range, int Head, MentionForm Form, ImmutableArray<int> Entities);
