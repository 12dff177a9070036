using OnRecord.Reading.Archives;
using OnRecord.Reading.Feeds;

namespace OnRecord.Reading.Inputs;

/// <summary>
/// Opens what a user names: a file, a folder (recursively), a web archive (WARC), a zip or tar of pages, a feed, a ninjs item. What each is, is told by its
/// first bytes and not by its name. Documents come one at a time, in a fixed order, in memory bounded by the largest document allowed.
/// </summary>
public static class InputReader
{
    /// <summary>The documents under <paramref name="path"/>. Never throws for what it finds there: a fault is an <see cref="Input"/> of its own.</summary>
    public static IEnumerable<Input> Open(string path, ReadingOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        return Directory.Exists(path) ? Folder(path, options) : File(path, options);
    }

    /// <summary>The documents in a stream, such as standard input. One that cannot be set back is first read as a whole, up to the largest document allowed.</summary>
    public static IEnumerable<Input> Open(string source, Stream stream, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek) return Documents(source, stream, options);
        if (!BoundedStream.TryRead(stream, options.MaximumBytes, out byte[] bytes))
            return [TooLong(source, options)];
        return Documents(source, new MemoryStream(bytes, writable: false), options);
    }

    private static IEnumerable<Input> Folder(string path, ReadingOptions options)
    {
        var enumeration = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        IEnumerable<string> files = Directory.EnumerateFiles(path, "*", enumeration)
            .Where(file => !file.EndsWith(Sidecar.Suffix, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
        return files.SelectMany(file => File(file, options));
    }

    private static IEnumerable<Input> File(string path, ReadingOptions options)
    {
        FileStream? stream = null;
        Input? fault = null;
        try
        {
            stream = ReportFile.Guarded(path, () => System.IO.File.OpenRead(path));
            options = Sidecar.Complete(options, path);
        }
        catch (UnreadableReportException unreadable)
        {
            fault = Input.Missing(path, unreadable.Message);
        }

        using (stream)
        {
            if (fault is not null)
            {
                yield return fault;
                yield break;
            }

            foreach (Input input in Open(path, stream!, options)) yield return input;
        }
    }

    private static IEnumerable<Input> Documents(string source, Stream stream, ReadingOptions options) => InputSniffer.Sniff(stream) switch
    {
        InputKind.Warc => WarcInputs.Read(source, stream, options),
        InputKind.Zip => ZipInputs.Read(source, stream, options),
        InputKind.Tar => TarInputs.Read(source, stream, options),
        InputKind.Feed => FeedInputs.Read(source, stream, options),
        _ => One(source, stream, options),
    };

    private static IEnumerable<Input> One(string source, Stream stream, ReadingOptions options)
    {
        bool whole = BoundedStream.TryRead(stream, options.MaximumBytes, out byte[] bytes);
        yield return whole
            ? new Input { Source = source, Bytes = bytes, Options = options }
            : TooLong(source, options);
    }

    private static Input TooLong(string source, ReadingOptions options) =>
        Input.Missing(source, $"{source}: it is longer than the limit of {options.MaximumBytes} bytes; split it, or raise the limit");
}
