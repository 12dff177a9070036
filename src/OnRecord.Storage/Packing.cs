using System.IO.Compression;

namespace OnRecord.Storage;

/// <summary>Packs records and the bytes of reports.</summary>
internal static class Packing
{
    /// <summary>Of Brotli's eleven: the next ones take longer and save a hundredth; only the last save a tenth, for fifty times the time.</summary>
    private static readonly BrotliCompressionOptions Quality = new() { Quality = 5 };

    /// <summary>Bytes that are unpacked at most: the longest document and its record take a tenth of it. A forged file could hold more than memory.</summary>
    public const int Most = 512 << 20;

    public const string None = "none";

    public const string Brotli = "brotli";

    /// <summary>Where that makes the bytes smaller.</summary>
    public static (string Packing, byte[] Bytes) Pack(ReadOnlyMemory<byte> original)
    {
        byte[] packed = Press(original.Span);
        return packed.Length < original.Length ? (Brotli, packed) : (None, original.ToArray());
    }

    public static byte[] Press(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, Quality, leaveOpen: true))
            brotli.Write(bytes);
        return packed.ToArray();
    }

    /// <exception cref="InvalidDataException">The packing is unknown, or the bytes do not follow it.</exception>
    public static byte[] Unpack(string packing, byte[] bytes)
    {
        if (packing == None)
            return bytes;
        if (packing != Brotli)
            throw new InvalidDataException($"the packing \"{packing}\" is unknown");
        return Unpress(bytes);
    }

    /// <exception cref="InvalidDataException">The bytes are not whole.</exception>
    public static byte[] Unpress(byte[] bytes)
    {
        using var brotli = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var original = new MemoryStream();
        try
        {
            byte[] piece = new byte[1 << 16];
            for (int read; (read = brotli.Read(piece)) > 0; )
                if (original.Length + read > Most)
                    throw new InvalidDataException("the packed bytes hold more than any report");
                else
                    original.Write(piece, 0, read);
        }
        catch (InvalidOperationException fault)
        {
            throw new InvalidDataException("the packed bytes are damaged", fault);
        }

        return original.ToArray();
    }
}
