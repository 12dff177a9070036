using System.Text;
using OnRecord.Reading.Archives;
using OnRecord.Reading.Inputs;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Reading.Feeds;

/// <summary>The reports that a feed carries in itself. An item that is only an address is named as such: fetching it is for <c>onrecord watch</c>.</summary>
internal static class FeedInputs
{
    // A sitemap names every page of its site: more messages than these say nothing new.
    private const int MostFaults = 20;

    internal static IEnumerable<Input> Read(string source, Stream stream, ReadingOptions options)
    {
        using Stream unpacked = Gunzip.IfPacked(stream, options.Cancellation);
        Feed? feed = null;
        Input? fault = null;
        try
        {
            if (BoundedStream.TryRead(unpacked, options.MaximumBytes, out byte[] bytes))
                feed = FeedReader.Read(bytes);
            else
                fault = Input.Missing(source, $"{source}: the feed is longer than the limit of {options.MaximumBytes} bytes");
        }
        catch (Exception damaged) when (damaged is UnreadableFeedException or InvalidDataException)
        {
            fault = Input.Missing(source, $"{source}: {damaged.Message}");
        }

        if (feed is null)
        {
            yield return fault!;
            yield break;
        }

        if (feed.ListsFeeds)
        {
            yield return Input.Missing(source, $"{source}: it lists feeds; fetch them with 'onrecord watch {source}'");
            yield break;
        }

        int empty = 0;
        foreach (Input input in feed.Items.SelectMany((item, position) => Of(item, feed, item.NameIn(source) ?? $"{source}!/{position + 1}", options)))
        {
            if (input.Fault is null || empty++ < MostFaults)
                yield return input;
        }

        if (empty > MostFaults)
            yield return Input.Missing(
                source,
                $"{source}: {empty - MostFaults} more items give only their addresses; fetch them with 'onrecord watch {source}'"
            );
    }

    /// <summary>The document that an item carries in itself.</summary>
    public static IEnumerable<Input> Of(FeedItem item, Feed feed, string name, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(item.Content))
        {
            yield return Input.Missing(name, $"{name}: the feed gives only its address; fetch it with 'onrecord add {item.Url ?? name}'");
            yield break;
        }

        Note? refusal = item.Published is { } date ? PublicationDates.Refusal(date, options.Now) : null;
        yield return new Input
        {
            Source = name,
            Bytes = Document(item.Content),
            Notes = refusal is null ? [] : [refusal],
            Options = options with
            {
                Published = options.Published ?? (refusal is null ? item.Published : null),
                Outlet = options.Outlet ?? ((item.Outlet ?? feed.Title) is { } outlet ? new OutletEntry(outlet, OutletEntry.Metadata) : null),
                Url = options.Url ?? item.Url,
                Headline = options.Headline ?? item.Title,
            },
        };
    }

    /// <summary>Content with markup becomes a page of its own, so that it is read as any page is; plain text stays as it is.</summary>
    private static byte[] Document(string content) =>
        Encoding.UTF8.GetBytes(
            content.Contains('<', StringComparison.Ordinal)
                ? $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><article>{content}</article></body></html>"
                : content
        );
}
