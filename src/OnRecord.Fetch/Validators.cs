namespace OnRecord.Fetch;

/// <summary>What a server gave to ask "has it changed since?" with. Both may be null.</summary>
/// <param name="EntityTag">The ETag, quotation marks and weakness mark included.</param>
public sealed record Validators(string? EntityTag, DateTimeOffset? LastModified)
{
    public static Validators None { get; } = new(null, null);
}
