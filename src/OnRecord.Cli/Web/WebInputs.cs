using System.Globalization;
using OnRecord.Fetch;
using OnRecord.Reading;
using OnRecord.Reading.Feeds;
using OnRecord.Reading.Inputs;

namespace OnRecord.Cli.Web;

/// <summary>Documents from the web: pages by their address, and the items of feeds. What cannot be fetched is an <see cref="Input"/> with its fault.</summary>
/// <param name="known">What was kept of an address when it was last read.</param>
/// <param name="keep">Keeps it for the next time; called when the document has been handed out.</param>
internal sealed class WebInputs(
    PageFetcher fetcher,
    ReadingOptions options,
    Func<string, Validators> known,
    Action<string, Validators> keep,
    CancellationToken cancellation
)
{
    // Lists of lists of feeds are few, and not deep.
    private const int MostLists = 8;

    // A sitemap names every page of its site: more messages than these say nothing new.
    private const int MostFaults = 20;

    private readonly HashSet<string> _lists = new(StringComparer.Ordinal);

    public static bool IsAddress(string name) =>
        name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands at an address: a page, or all that an archive or a feed there holds. Nothing when it has not changed.</summary>
    public IEnumerable<Input> Page(string address)
    {
        address = WebAddress.WithoutTracking(address);
        (Fetched? page, Input? fault) = Fetch(address);
        if (fault is not null)
            return [fault];
        return page is null ? [] : Opened(address, page);
    }

    /// <summary>The items of the feeds in a list or behind an address that are new or have changed; an item that carries only a summary is fetched.</summary>
    /// <param name="name">A file or an address, of a feed or of an OPML list of feeds.</param>
    public IEnumerable<Input> Feeds(string name) => Feeds(name, 0);

    /// <param name="depth">How many lists led here.</param>
    private IEnumerable<Input> Feeds(string name, int depth)
    {
        if (_lists.Contains(name) || depth > MostLists)
        {
            yield return new Input { Source = name, Fault = $"{name}: lists of feeds lead here more than once, or round in a circle; it was read once" };
            yield break;
        }

        (byte[]? bytes, Validators validators, Input? fault) = Bytes(name);
        if (fault is not null)
        {
            yield return fault;
            yield break;
        }

        if (bytes is null)
            yield break;
        Feed? feed = null;
        try
        {
            feed = FeedReader.Read(bytes);
        }
        catch (UnreadableFeedException damaged)
        {
            fault = new Input { Source = name, Fault = $"{name}: {damaged.Message}" };
        }

        if (feed is null)
        {
            yield return fault!;
            yield break;
        }

        // Lists that name one another would go round for ever.
        if (feed.ListsFeeds)
            _lists.Add(name);
        int faults = 0;
        foreach (FeedItem item in feed.Items)
        foreach (Input input in feed.ListsFeeds ? Feeds(item.Url!, depth + 1) : Changed(item, feed, name))
            if (input.Fault is null || faults++ < MostFaults)
                yield return input;
        if (faults > MostFaults)
            yield return new Input { Source = name, Fault = $"{name}: {faults - MostFaults} more of what it names could not be had" };
        keep(name, validators);
    }

    private IEnumerable<Input> Changed(FeedItem item, Feed feed, string name)
    {
        if (item.NameIn(name) is not { } identity)
            return [];
        DateTimeOffset? changed = (item.Updated ?? item.Published)?.Start;
        // An item without a time says nothing of changes: its text tells (the record knows its bytes), or the page's own validators. An older time than
        // the one known comes from a copy of the feed that lags behind.
        if (changed is { } time && ItemTime(known(identity)) >= time)
            return [];
        return Marked(identity, changed, item.IsSummary && item.Url is { } url && IsAddress(url) ? Page(url) : FeedInputs.Of(item, feed, identity, options));
    }

    // The item's own time is kept as its tag: the date beside it would be sent to its server as that of a page.
    private static DateTimeOffset? ItemTime(Validators kept) =>
        DateTimeOffset.TryParse(kept.EntityTag, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTimeOffset time) ? time : null;

    private IEnumerable<Input> Marked(string identity, DateTimeOffset? changed, IEnumerable<Input> inputs)
    {
        bool whole = true;
        foreach (Input input in inputs)
        {
            whole &= input.Fault is null;
            yield return input;
        }

        if (whole && changed is { } time)
            keep(identity, new Validators(time.ToString("O", CultureInfo.InvariantCulture), null));
    }

    private IEnumerable<Input> Opened(string address, Fetched page)
    {
        var named = options with { Url = options.Url ?? page.Address.ToString() };
        foreach (Input input in InputReader.Open(address, new MemoryStream(page.Bytes.ToArray(), writable: false), named))
            yield return input;
        keep(address, page.Validators);
    }

    private (byte[]? Bytes, Validators Validators, Input? Fault) Bytes(string name)
    {
        if (IsAddress(name))
        {
            (Fetched? page, Input? fault) = Fetch(name);
            return (page?.Bytes.ToArray(), page?.Validators ?? Validators.None, fault);
        }

        try
        {
            return (ReportFile.ReadBytes(name, options.MaximumBytes), Validators.None, null);
        }
        catch (UnreadableReportException closed)
        {
            return (null, Validators.None, new Input { Source = name, Fault = closed.Message });
        }
    }

    /// <summary>Both are null when the document has not changed.</summary>
    private (Fetched? Page, Input? Fault) Fetch(string address)
    {
        try
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
                return (null, new Input { Source = address, Fault = $"{address}: it is no address" });
            Fetched page = fetcher.FetchAsync(uri, known(address), cancellation).GetAwaiter().GetResult();
            return (page.NotModified ? null : page, null);
        }
        catch (FetchRefusedException refused)
        {
            return (null, new Input { Source = address, Fault = $"{address}: not fetched: {refused.Message}" });
        }
        catch (Exception fault) when (fault is HttpRequestException or TimeoutException or InvalidDataException or IOException)
        {
            return (null, new Input { Source = address, Fault = $"{address}: it could not be fetched ({fault.Message})" });
        }
    }
}
