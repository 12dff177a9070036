using OnRecord.Reading.Archives;
using OnRecord.Reading.Feeds;

namespace OnRecord.Reading.Inputs;

/// <summary>
/// Opens what a user names: a file, a folder (recursively), a web archive (WARC), a zip or tar of pages, a feed, a ninjs item. What each is, is told by its
/// first bytes and not by its name. Documents come one at a time, in a fixed order, in memory bounded by the largest document allowed.
/// </summary>
internal static class InputReader
{
    /// <summary>The documents under <paramref name="path"/>. Never throws for what it finds there: a fault is an <see cref="Input"/> of its own.</summary>
    public static IEnumerable<Input> Open(string path, ReadingOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        return Directory.Exists(path) ? Folder(path, options) : File(path, options);
    }

    /// <summary>The documents in a stream, such as standard input. One that cannot be set back is first read as a whole, up to the largest document
    /// allowed.</summary>
    public static IEnumerable<Input> Open(string source, Stream stream, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek)
            return Documents(source, stream, options);
        if (!BoundedStream.TryRead(stream, options.MaximumBytes, out byte[] bytes, options.Cancellation))
            return [TooLong(source, options)];
        return Documents(source, new MemoryStream(bytes, writable: false), options);
    }

    /// <summary>The bytes of a file, or of all files under a folder that <see cref="Open(string, ReadingOptions)"/> reads; 0 when there is none.</summary>
    public static long Size(string path)
    {
        return Directory.Exists(path) ? Files(path).Sum(Length) : Length(path);
    }

    /// <summary>The documents of several places one after the other; each says how much of all was read.</summary>
    public static IEnumerable<Input> InTurn(IEnumerable<string> places, Func<string, long> size, Func<string, IEnumerable<Input>> open)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(size);
        ArgumentNullException.ThrowIfNull(open);
        long before = 0;
        foreach (string place in places)
        {
            foreach (Input input in open(place))
                yield return input with
                {
                    BytesRead = before + input.BytesRead,
                };
            before += size(place);
        }
    }

    /// <summary>The files under a folder that are not read because they lie beside its reports (<c>readme</c>, <c>.md</c>, <c>.jsonl</c>, <c>.ndjson</c>); a
    /// sidecar, which is read with its report, is none. Empty for a file.</summary>
    public static IEnumerable<string> LeftOut(string path) =>
        Directory.Exists(path) ? Files(path, beside: true).Where(file => !file.EndsWith(Sidecar.Suffix, StringComparison.OrdinalIgnoreCase)) : [];

    private static IEnumerable<Input> Folder(string path, ReadingOptions options) =>
        InTurn(Files(path), Length, place => Directory.Exists(place) ? [Closed(place)] : File(place, options));

    private static Input Closed(string folder) => Input.Missing(folder, $"{folder}: the folder can't be opened; check its permissions");

    private static long Length(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.Length : 0;
    }

    // One folder at a time in the order of names, so that memory is bounded by the largest one. A link to a folder may lead round in a circle.
    // A folder that cannot be listed stands for itself, so that whoever reads the files hears of it.
    private static IEnumerable<string> Files(string folder, bool beside = false)
    {
        if (Entries(folder) is not { } entries)
        {
            if (!beside)
                yield return folder;
            yield break;
        }

        foreach (FileSystemInfo entry in entries)
        {
            string path = Path.Combine(folder, entry.Name);
            if (entry is not DirectoryInfo)
            {
                if (IsBeside(entry.Name) == beside)
                    yield return path;
            }
            else if (entry.LinkTarget is null)
            {
                foreach (string file in Files(path, beside))
                    yield return file;
            }
        }
    }

    /// <summary>
    /// Whether a file lies in a folder beside its reports: what tells of one of them, tells of the folder, or holds data line by line. Named by itself it is
    /// read.
    /// </summary>
    private static bool IsBeside(string name) =>
        name.EndsWith(Sidecar.Suffix, StringComparison.OrdinalIgnoreCase)
        || Path.GetFileNameWithoutExtension(name).Equals("readme", StringComparison.OrdinalIgnoreCase)
        || Path.GetExtension(name).ToLowerInvariant() is ".md" or ".jsonl" or ".ndjson";

    /// <summary>What a folder holds, in the order of names; null when it cannot be listed.</summary>
    private static FileSystemInfo[]? Entries(string folder)
    {
        var enumeration = new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", enumeration).OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception closed) when (closed is UnauthorizedAccessException or IOException or System.Security.SecurityException)
        {
            return null;
        }
    }

    private static IEnumerable<Input> File(string path, ReadingOptions options)
    {
        FileStream? stream = null;
        Input? fault = null;
        try
        {
            RegularFile.RefuseOthers(path);
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

            foreach (Input input in Open(path, stream!, options))
                yield return input;
        }
    }

    private static IEnumerable<Input> Documents(string source, Stream stream, ReadingOptions options) =>
        InputSniffer.Sniff(stream) switch
        {
            InputKind.Warc => Metered(WarcInputs.Read(source, stream, options), stream),
            InputKind.Arc => Metered(ArcInputs.Read(source, stream, options), stream),
            InputKind.Zip => ZipInputs.Read(source, stream, options),
            InputKind.Tar => Metered(TarInputs.Read(source, stream, options), stream),
            InputKind.Feed => Metered(FeedInputs.Read(source, stream, options), stream),
            _ => Metered(One(source, stream, options), stream),
        };

    private static IEnumerable<Input> Metered(IEnumerable<Input> inputs, Stream stream) => inputs.Select(input => input with { BytesRead = stream.Position });

    private static IEnumerable<Input> One(string source, Stream stream, ReadingOptions options)
    {
        bool whole = BoundedStream.TryRead(stream, options.MaximumBytes, out byte[] bytes, options.Cancellation);
        yield return whole
            ? new Input
            {
                Source = source,
                Bytes = bytes,
                Options = options,
            }
            : TooLong(source, options);
    }

    private static Input TooLong(string source, ReadingOptions options) =>
        Input.Missing(source, $"{source}: it is longer than the limit of {options.MaximumBytes} bytes; split it, or raise the limit");
}
