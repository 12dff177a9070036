using OnRecord.Time;

namespace OnRecord.Reading.Feeds;

/// <summary>The dates of feeds: RFC 822 in RSS, ISO 8601 elsewhere, and the other way round where a publisher erred.</summary>
internal static class FeedDate
{
    public static When? Read(string? written) => written is null ? null : CalendarDates.Read(written, TimeBasis.Metadata);
}
