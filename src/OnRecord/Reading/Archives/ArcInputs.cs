using System.Globalization;
using System.Text;
using OnRecord.Reading.Inputs;

namespace OnRecord.Reading.Archives;

/// <summary>The pages in an ARC file, the web archives' format before WARC: each record is one line ("address host date type length") and that many
/// bytes.</summary>
internal static class ArcInputs
{
    public const string Mark = "filedesc://";

    private const int LongestLine = 64 * 1024;

    private const int LeastFields = 5;

    public static IEnumerable<Input> Read(string source, Stream stream, ReadingOptions options)
    {
        using Stream unpacked = Gunzip.IfPacked(stream, options.Cancellation);
        using var buffered = new BufferedStream(unpacked);
        while (true)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            Input? input = null;
            bool ends;
            try
            {
                ends = !Next(source, buffered, options, out input);
            }
            catch (Exception damaged) when (damaged is InvalidDataException or IOException)
            {
                input = Inputs.Input.Missing(source, $"{source}: the archive is damaged or cut off ({damaged.Message}); what came before was read");
                ends = true;
            }

            if (input is not null)
                yield return input;
            if (ends)
                yield break;
        }
    }

    private static bool Next(string archive, Stream stream, ReadingOptions options, out Input? input)
    {
        input = null;
        string? line;
        do line = Line(stream);
        while (line is { Length: 0 });
        if (line is null)
            return false;
        string[] fields = line.Split(' ');
        if (fields.Length < LeastFields || !long.TryParse(fields[^1], NumberStyles.None, CultureInfo.InvariantCulture, out long length))
            throw new InvalidDataException("a record begins with a line that states no length");
        if (length > options.MaximumBytes)
        {
            Skip(stream, length);
            input = Inputs.Input.Missing(fields[0], $"{fields[0]}: the archived page is longer than the limit of {options.MaximumBytes} bytes");
            return true;
        }

        var block = new byte[length];
        stream.ReadExactly(block);
        if (line.StartsWith(Mark, StringComparison.Ordinal))
            return true;
        input = Page(archive, WebAddress.WithoutTracking(fields[0]), HttpMessage.Parse(block), options);
        return true;
    }

    private static Input? Page(string archive, string address, HttpMessage message, ReadingOptions options)
    {
        if (message.Status != 200 || !message.IsText)
            return null;
        string source = address.Length > 0 ? address : archive;
        try
        {
            return message.Body(options.MaximumBytes) is { } body
                ? new Input
                {
                    Source = source,
                    Bytes = body,
                    Options = options with { Url = options.Url ?? address },
                }
                : Inputs.Input.Missing(source, $"{source}: the archived page unpacks to more than the limit of {options.MaximumBytes} bytes");
        }
        catch (InvalidDataException damaged)
        {
            return Inputs.Input.Missing(source, $"{source}: the archived page is damaged ({damaged.Message})");
        }
    }

    private static string? Line(Stream stream)
    {
        var line = new StringBuilder();
        int b;
        while ((b = stream.ReadByte()) >= 0 && b != '\n')
            if (line.Length < LongestLine)
                line.Append((char)b);
        return b < 0 && line.Length == 0 ? null : line.ToString().TrimEnd('\r');
    }

    private static void Skip(Stream stream, long length)
    {
        var chunk = new byte[64 * 1024];
        for (int read; length > 0 && (read = stream.Read(chunk, 0, (int)Math.Min(length, chunk.Length))) > 0; )
            length -= read;
    }
}
