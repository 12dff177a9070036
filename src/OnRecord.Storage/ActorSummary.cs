using OnRecord.Vocabulary;

namespace OnRecord.Storage;

/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Reports">How many reports mention the actor.</param>
/// <param name="Statements">How many statements it makes in them.</param>
public sealed record ActorSummary(
    string Name,
    ActorKind Kind,
    string? Office,
    string? Affiliation,
    string? Country,
    bool Anonymous,
    int Reports,
    int Statements
);
