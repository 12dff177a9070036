using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Identities;

/// <summary>What is known of an identity by all of its reports.</summary>
/// <param name="Party">Key of the last one along the line of those for whom it speaks.</param>
internal sealed record Whole(IdentityId Id, string Name, ActorKind Kind, string Party, string? Country)
{
    public static IdentityId IdOf(Member founding) => IdentityId.From(founding.Record.Report.Id, founding.Actor.Id);
}
