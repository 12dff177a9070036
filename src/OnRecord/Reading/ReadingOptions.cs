using OnRecord.Chronology;

namespace OnRecord.Reading;

/// <summary>What the user says of a report, which goes before what the report says of itself; and the limits of reading. Immutable.</summary>
public sealed record ReadingOptions
{
    /// <summary>No fact given, and limits that no news page comes near.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The date of publication, with the basis that it is to be kept with: <see cref="TimeBasis.Given"/> by the user, <see cref="TimeBasis.Metadata"/> by a feed.</summary>
    public When? Published { get; init; }

    /// <summary>The name of the outlet; kept with the basis "given".</summary>
    public string? Outlet { get; init; }

    public string? Url { get; init; }

    /// <summary>Kept as the report's title when the text does not hold it.</summary>
    public string? Headline { get; init; }

    /// <summary>The largest input, in bytes, before and after decompression. A longer one is refused. 32 MiB unless set.</summary>
    public int MaximumBytes { get; init; } = 32 << 20;

    /// <summary>The present, so that dates in the future are refused; null accepts them. The library itself reads no clock.</summary>
    public DateTimeOffset? Now { get; init; }
}
