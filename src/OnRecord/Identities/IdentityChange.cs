using System.Collections.Immutable;
using OnRecord.Records.Ids;

namespace OnRecord.Identities;

/// <summary>What a report that came or went did to the identities.</summary>
/// <param name="Touched">Identities that gained or lost a member.</param>
/// <param name="Redirects">Identities that are another one now: a surname whose full name came to be known.</param>
internal sealed record IdentityChange(ImmutableArray<IdentityId> Touched, ImmutableArray<(IdentityId From, IdentityId To)> Redirects);
