using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>One identity's position on one claim moved.</summary>
/// <param name="Positions">Ids of the statements that show the earlier and the later one.</param>
public sealed record ChangeEntry(IdentityId Identity, ClaimId Claim, Stance From, Stance To, IReadOnlyList<StatementId> Positions);
