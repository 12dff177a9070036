namespace OnRecord.Reading.Inputs;

/// <summary>What a server, or a feed, gave to tell whether a document has changed since. Both may be null.</summary>
/// <param name="EntityTag">The ETag, quotation marks and weakness mark included; of a feed's item, the feed's own word for its last change.</param>
public sealed record Validators(string? EntityTag, DateTimeOffset? LastModified)
{
    public static Validators None { get; } = new(null, null);
}
