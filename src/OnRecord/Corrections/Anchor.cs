namespace OnRecord.Corrections;

/// <summary>What a correction is about, told so that it is found again after the report was read by other models: by the report's hash and its words.</summary>
public sealed record Anchor
{
    /// <summary>Id of the report: the hash of its bytes.</summary>
    public required string Report { get; init; }

    public required AnchorPart Part { get; init; }

    /// <summary>Its id when the correction was made; null for the report itself.</summary>
    public string? Id { get; init; }

    /// <summary>The cue of a statement (its content where it has none), a mention of an actor, the words of a proposition.</summary>
    public TextQuote? Quote { get; init; }

    /// <summary>The content of a statement, from its first piece to its last: one cue may introduce several.</summary>
    public TextQuote? Content { get; init; }

    /// <summary>The name of an actor; the predicate of a proposition.</summary>
    public string? Name { get; init; }
}
