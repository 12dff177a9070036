using System.Text;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using RabbitMQ.Client;

namespace OnRecord.Workers;

/// <summary>A document on its way: the body is its bytes, unchanged; a header says in <c>onrecord/2</c> where it is from and what is known of it.</summary>
internal static class ReportMessage
{
    private const string Facts = "onrecord-report",
        Tries = "onrecord-tries",
        Reason = "onrecord-reason";

    /// <param name="now">When it is sent.</param>
    public static BasicProperties Write(Input input, DateTimeOffset now)
    {
        string id = ReportReader.IdOf(input.Bytes.Span);
        var report = new ReportEntry
        {
            Id = id,
            Source = input.Source,
            Text = "",
            Published = input.Options.Published,
            Outlet = input.Options.Outlet,
            Url = input.Options.Url,
            Title = input.Options.Headline,
        };
        return new BasicProperties
        {
            Persistent = true,
            MessageId = id,
            Timestamp = new AmqpTimestamp(now.ToUnixTimeSeconds()),
            Headers = new Dictionary<string, object?> { [Facts] = Encoding.UTF8.GetBytes(RecordJson.Write(new ReportRecord { Report = report })) },
        };
    }

    /// <exception cref="UnreadableReportException">It is no message of this kind.</exception>
    public static Input Read(IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body, DateTimeOffset now)
    {
        try
        {
            ReportEntry report = RecordJson.ReadReport(Encoding.UTF8.GetString((byte[])properties.Headers![Facts]!)).Report;
            return new Input
            {
                Source = report.Source,
                Bytes = body.ToArray(),
                Options = new ReadingOptions
                {
                    Published = report.Published,
                    Outlet = report.Outlet,
                    Url = report.Url,
                    Headline = report.Title,
                    Now = now,
                },
            };
        }
        catch (Exception fault) when (fault is System.Text.Json.JsonException or InvalidCastException or KeyNotFoundException or NullReferenceException)
        {
            throw new UnreadableReportException(properties.MessageId ?? "a message", "it was not put into the queue by \"onrecord send\": " + fault.Message);
        }
    }

    /// <summary>When it was put into the queue first, to the second; null where that is not told.</summary>
    public static DateTimeOffset? SentAt(IReadOnlyBasicProperties properties) =>
        properties.IsTimestampPresent() ? DateTimeOffset.FromUnixTimeSeconds(properties.Timestamp.UnixTime) : null;

    /// <summary>How often reading it failed.</summary>
    public static int TriesOf(IReadOnlyBasicProperties properties) => Header(properties, Tries) is int tries ? tries : 0;

    /// <summary>The same message, with what became of it.</summary>
    public static BasicProperties After(IReadOnlyBasicProperties properties, int tries, string reason) =>
        new(properties)
        {
            Persistent = true,
            Headers = new Dictionary<string, object?>(properties.Headers ?? new Dictionary<string, object?>())
            {
                [Tries] = tries,
                [Reason] = Encoding.UTF8.GetBytes(reason),
            },
        };

    public static string? ReasonOf(IReadOnlyBasicProperties properties) => Header(properties, Reason) is byte[] reason ? Encoding.UTF8.GetString(reason) : null;

    private static object? Header(IReadOnlyBasicProperties properties, string name) =>
        properties.Headers is { } headers && headers.TryGetValue(name, out object? value) ? value : null;
}
