using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Records;

/// <summary>A source or addressee: the words that name it, null when implicit, and the actors that it stands for.</summary>
public sealed record PartyEntry(TextSpan? Span, IReadOnlyList<ActorId> Actors);
