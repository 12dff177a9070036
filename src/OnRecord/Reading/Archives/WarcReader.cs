using System.Globalization;
using System.Text;

namespace OnRecord.Reading.Archives;

/// <summary>
/// Reads WARC 0.17 to 1.1 record by record from an unpacked stream, with memory for one record. After a record whose length lies it looks for the
/// next line that starts a record; a file that is cut off ends with a fault. Not safe to share between threads.
/// </summary>
internal sealed class WarcReader(Stream stream, int maximumBytes)
{
    // No header line of a record is longer in practice; a longer one is no header.
    private const int LongestLine = 64 * 1024;
    private const int MostHeaders = 256;

    // What a wrong length swallowed is read twice: an archive with more of them is given up, so that one made of nothing else ends.
    private const int MostWrongLengths = 64;

    private byte[] _buffer = new byte[64 * 1024];
    private readonly List<string> _faults = [];
    private int _position;
    private int _length;
    private int _wrongLengths;
    private bool _passesOver;
    private bool _broken;

    /// <summary>The next record, or null at the end.</summary>
    public WarcRecord? Next()
    {
        if (_wrongLengths > MostWrongLengths)
        {
            if (!_broken)
                _faults.Add("too many wrong lengths; the rest of the archive is left out");
            _broken = true;
            return null;
        }

        if (!FindVersionLine())
            return null;
        Dictionary<string, string> headers = Headers();
        string type = headers.GetValueOrDefault("WARC-Type", "");
        string id = headers.GetValueOrDefault("WARC-Record-ID", "").Trim('<', '>');
        if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out long contentLength))
        {
            _faults.Add($"the record {id} states no length; it was passed over");
            contentLength = 0;
        }

        bool oversized = contentLength > maximumBytes;
        byte[] block = oversized ? [] : Block(id, (int)contentLength);
        // Its length may be a lie, and cannot be checked without keeping the block: the next record is where one starts.
        _passesOver = oversized;
        return new WarcRecord(
            type,
            id,
            headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>'),
            headers.GetValueOrDefault("Content-Type"),
            block,
            headers.GetValueOrDefault("WARC-Truncated"),
            oversized
        );
    }

    /// <summary>What was found to be wrong since the last call.</summary>
    public string[] TakeFaults()
    {
        string[] faults = [.. _faults];
        _faults.Clear();
        return faults;
    }

    private byte[] Block(string id, int length)
    {
        byte[] block = Read(length);
        if (block.Length == length && EndsHere())
            return block;
        byte[] cut = WithoutSwallowed(block);
        if (block.Length < length && cut.Length == block.Length)
            _faults.Add($"the archive is cut off inside the record {id}: {block.Length} of {length} bytes are there");
        return cut;
    }

    /// <summary>Whether an empty line, the end of every block, or the end of the archive comes next.</summary>
    private bool EndsHere() => (_position >= _length && !Fill()) || _buffer[_position] is (byte)'\r' or (byte)'\n';

    /// <summary>A length that is too great has swallowed the start of the next record: that part is given back to be read again.</summary>
    private byte[] WithoutSwallowed(byte[] block)
    {
        byte[] read = [.. block, .. _buffer.AsSpan(_position, _length - _position)];
        int next = read.AsSpan().IndexOf("\r\n\r\nWARC/"u8);
        if (next < 0 || next >= block.Length)
            return block;
        _faults.Add("a record's length is wrong; it was cut where the next record starts");
        _wrongLengths++;
        _buffer = read[next..];
        _position = 0;
        _length = _buffer.Length;
        return block[..next];
    }

    private bool FindVersionLine()
    {
        bool lost = false;
        while (Line() is { } line)
        {
            if (IsVersion(line))
                return true;
            if (line.Length == 0 || lost || _passesOver)
                continue;
            lost = true;
            _faults.Add("a record's length is wrong; the archive was read on from the next record");
        }

        return false;
    }

    private static bool IsVersion(string line) => line.StartsWith("WARC/1.", StringComparison.Ordinal) || line.StartsWith("WARC/0.", StringComparison.Ordinal);

    private Dictionary<string, string> Headers()
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        while (headers.Count < MostHeaders && Line() is { Length: > 0 } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (char.IsWhiteSpace(line[0]) && last is not null)
                headers[last] += " " + line.Trim();
            else if (colon > 0)
                headers[last = line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        return headers;
    }

    /// <summary>A line without its end; null at the end of the stream.</summary>
    private string? Line()
    {
        var line = new StringBuilder();
        bool any = false;
        for (int b; (b = Byte()) >= 0; )
        {
            any = true;
            if (b == '\n')
                break;
            if (line.Length < LongestLine)
                line.Append((char)b);
        }

        if (!any)
            return null;
        if (line.Length > 0 && line[^1] == '\r')
            line.Length--;
        return line.ToString();
    }

    private int Byte() => _position < _length || Fill() ? _buffer[_position++] : -1;

    // As many of the bytes as are there; memory grows with them and not with what the length says.
    private byte[] Read(int length)
    {
        using var block = new MemoryStream();
        while (block.Length < length && (_position < _length || Fill()))
        {
            int part = Math.Min(length - (int)block.Length, _length - _position);
            block.Write(_buffer, _position, part);
            _position += part;
        }

        return block.ToArray();
    }

    private bool Fill()
    {
        if (_broken)
            return false;
        _position = 0;
        try
        {
            _length = stream.Read(_buffer);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException)
        {
            _broken = true;
            _length = 0;
            _faults.Add($"the compressed archive is damaged ({damaged.Message}); what came before was read");
        }

        return _length > 0;
    }
}
