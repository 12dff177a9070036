using OnRecord.Reading.Inputs;

namespace OnRecord.Reading.Archives;

/// <summary>
/// Unpacks the entries of one archive within limits: each entry up to the largest document allowed, and the archive as a whole up to
/// <see cref="EntryCount"/> such entries' worth of bytes that had to be refused. A bomb costs the time of its first entries and no memory.
/// </summary>
internal sealed class UnpackingBudget(ReadingOptions options)
{
    // Refused entries before the archive is given up: an honest archive has few documents over the limit, a bomb has nothing else.
    private const int EntryCount = 16;

    private int _refused;

    public bool IsSpent => _refused >= EntryCount;

    /// <summary>An entry that is longer than a document may be.</summary>
    public Input Refuse(string source)
    {
        _refused++;
        string end = IsSpent ? "; too many such entries, the rest of the archive is left out" : "";
        return Input.Missing(source, $"{source}: it unpacks to more than the limit of {options.MaximumBytes} bytes{end}");
    }

    public Input Unpack(string source, Func<Stream> open)
    {
        try
        {
            using Stream stream = open();
            return BoundedStream.TryRead(stream, options.MaximumBytes, out byte[] bytes, options.Cancellation)
                ? new Input
                {
                    Source = source,
                    Bytes = bytes,
                    Options = options,
                }
                : Refuse(source);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or NotSupportedException)
        {
            return Input.Missing(source, $"{source}: the entry is damaged or cannot be unpacked ({damaged.Message})");
        }
    }
}
