using OnRecord.Records.Ids;

namespace OnRecord.Records;

/// <summary>An actor of one report that is this identity, and what shows it.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Actor">Id of the actor in that report.</param>
/// <param name="Evidence">Why it was taken for the same, in words.</param>
public sealed record IdentityMemberEntry(string Report, ActorId Actor, string Evidence);
