using System.Globalization;
using System.IO.Compression;
using System.Text;
using OnRecord.Reading.Inputs;

namespace OnRecord.Reading.Archives;

/// <summary>An archived HTTP response.</summary>
/// <param name="Content">The bytes after the headers, as they were sent.</param>
internal sealed record HttpMessage(int Status, string? ContentType, string? ContentEncoding, bool Chunked, ReadOnlyMemory<byte> Content)
{
    public bool IsText =>
        ContentType is null
        || ContentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
        || ContentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase)
        || ContentType.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Status 0 when the block is no HTTP response.</summary>
    public static HttpMessage Parse(byte[] block)
    {
        int end = block.AsSpan().IndexOf("\r\n\r\n"u8);
        int bodyStart = end + 4;
        if (end < 0)
        {
            end = block.AsSpan().IndexOf("\n\n"u8);
            bodyStart = end + 2;
        }

        if (end < 0)
            return new HttpMessage(0, null, null, false, default);
        string[] lines = Encoding.Latin1.GetString(block, 0, end).Split('\n', StringSplitOptions.TrimEntries);
        string[] statusLine = lines[0].Split(' ', 3);
        int status =
            statusLine.Length >= 2
            && statusLine[0].StartsWith("HTTP/", StringComparison.Ordinal)
            && int.TryParse(statusLine[1], NumberStyles.None, CultureInfo.InvariantCulture, out int code)
                ? code
                : 0;
        return new HttpMessage(
            status,
            Header(lines, "Content-Type"),
            Header(lines, "Content-Encoding"),
            Header(lines, "Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true,
            block.AsMemory(bodyStart)
        );
    }

    /// <summary>The body without transfer and content coding; null when it is longer than <paramref name="maximumBytes"/>.</summary>
    /// <exception cref="InvalidDataException">The coding is damaged.</exception>
    public byte[]? Body(int maximumBytes)
    {
        byte[] body = Chunked ? Dechunked(Content.Span) : Content.ToArray();
        string coding = ContentEncoding?.ToLowerInvariant() ?? "";
        // Archives keep the headers of bodies that they have unpacked, and servers mean raw deflate: what the bytes are goes before what is said of them.
        if (coding is "gzip" or "x-gzip" && body is not [0x1F, 0x8B, ..])
            return body;
        try
        {
            using Stream? coded = Coded(coding, body);
            if (coded is null)
                return body;
            return BoundedStream.TryRead(coded, maximumBytes, out byte[] bytes) ? bytes : null;
        }
        catch (InvalidDataException) when (coding == "deflate")
        {
            using var raw = new DeflateStream(new MemoryStream(body), CompressionMode.Decompress);
            return BoundedStream.TryRead(raw, maximumBytes, out byte[] bytes) ? bytes : null;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or InvalidOperationException)
        {
            if (IsPlain(body))
                return body;
            // Brotli says it otherwise.
            throw damaged as InvalidDataException ?? new InvalidDataException(damaged.Message, damaged);
        }
    }

    private static Stream? Coded(string coding, byte[] body) =>
        coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
            "deflate" => new ZLibStream(new MemoryStream(body), CompressionMode.Decompress),
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => null,
        };

    // The beginning of a page, or of a text, without any coding.
    private static bool IsPlain(ReadOnlySpan<byte> body)
    {
        const int Looked = 512;
        ReadOnlySpan<byte> head = body[..Math.Min(body.Length, Looked)];
        return head.TrimStart(" \t\r\n"u8).StartsWith("<"u8) || !head.ContainsAnyExceptInRange((byte)'\t', (byte)'~');
    }

    private static string? Header(string[] lines, string name) =>
        lines.Skip(1).FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)) is { } line ? line[(name.Length + 1)..].Trim() : null;

    /// <summary>Many archives say "chunked" of a body that was stored without chunks: what does not parse as chunks is the body itself.</summary>
    private static byte[] Dechunked(ReadOnlySpan<byte> content)
    {
        using var body = new MemoryStream();
        ReadOnlySpan<byte> rest = content;
        while (true)
        {
            int lineEnd = rest.IndexOf((byte)'\n');
            if (lineEnd is < 1 or > 64)
                return body.Length == 0 ? content.ToArray() : body.ToArray();
            string size = Encoding.Latin1.GetString(rest[..lineEnd]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int length) || length < 0)
                return body.Length == 0 ? content.ToArray() : body.ToArray();
            rest = rest[(lineEnd + 1)..];
            if (length == 0)
                return body.ToArray();
            int there = Math.Min(length, rest.Length);
            body.Write(rest[..there]);
            rest = rest[there..];
            if (rest.StartsWith("\r\n"u8))
                rest = rest[2..];
            else if (rest.IsEmpty)
                return body.ToArray();
        }
    }
}
