using System.Collections.Immutable;
using OnRecord.Reading.Inputs;
using OnRecord.Text;

namespace OnRecord.Reading.Archives;

/// <summary>The pages in a web archive: HTML and plain-text responses with status 200, and texts that were made of them (WET).</summary>
/// <remarks>A <c>revisit</c> record says that an address held what was archived before; there is nothing new to read in it, and it is passed over.</remarks>
internal static class WarcInputs
{
    public static IEnumerable<Input> Read(string source, Stream stream, ReadingOptions options)
    {
        using Stream unpacked = Gunzip.IfPacked(stream, options.Cancellation);
        var warc = new WarcReader(unpacked, options.MaximumBytes);
        while (true)
        {
            WarcRecord? record = warc.Next();
            if (record is not null && Input(source, record, options) is { } input)
                yield return input;
            foreach (string fault in warc.TakeFaults())
                yield return Inputs.Input.Missing(source, $"{source}: {fault}");
            if (record is null)
                yield break;
        }
    }

    private static ImmutableArray<Note> Notes(WarcRecord record) =>
        record.Truncated is null
            ? []
            : [Note.Warning(NoteCodes.TruncatedDocument, null, $"The archive holds a part of the page only (WARC-Truncated: {record.Truncated}).")];

    private static Input? Input(string archive, WarcRecord record, ReadingOptions options)
    {
        if (record.Type is not ("response" or "resource" or "conversion"))
            return null;
        string? address = record.TargetUri is { } uri ? WebAddress.WithoutTracking(uri) : null;
        string source = address ?? $"{archive}!/{record.Id}";
        if (record.Oversized)
            return Inputs.Input.Missing(source, $"{source}: the archived page is longer than the limit of {options.MaximumBytes} bytes");
        HttpMessage message = record.Type == "response" ? HttpMessage.Parse(record.Block) : new HttpMessage(200, record.ContentType, null, false, record.Block);
        if (message.Status != 200 || !message.IsText)
            return null;
        try
        {
            byte[]? body = message.Body(options.MaximumBytes);
            return body is null
                ? Inputs.Input.Missing(source, $"{source}: the archived page unpacks to more than the limit of {options.MaximumBytes} bytes")
                : new Input
                {
                    Source = source,
                    Bytes = body,
                    Options = options with { Url = options.Url ?? address },
                    Notes = Notes(record),
                };
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException)
        {
            return Inputs.Input.Missing(source, $"{source}: the archived page is damaged ({damaged.Message})");
        }
    }
}
