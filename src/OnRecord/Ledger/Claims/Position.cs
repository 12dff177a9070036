using OnRecord.Identities;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>A position with the actor that it belongs to, before it is written down.</summary>
/// <param name="Actor">Null when nobody is named.</param>
/// <param name="Via">Outermost first.</param>
internal sealed record Position(PositionClue Clue, Identity? Actor, Stance Stance, IReadOnlyList<Identity> Via);
