using System.IO.Compression;

namespace OnRecord.Storage;

/// <summary>Packs the bytes of reports where that makes them smaller.</summary>
internal static class Packing
{
    public const string None = "none";

    public const string Brotli = "brotli";

    public static (string Packing, byte[] Bytes) Pack(ReadOnlyMemory<byte> original)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(original.Span);
        return packed.Length < original.Length ? (Brotli, packed.ToArray()) : (None, original.ToArray());
    }

    /// <exception cref="InvalidDataException">The packing is unknown, or the bytes do not follow it.</exception>
    public static byte[] Unpack(string packing, byte[] bytes)
    {
        if (packing == None)
            return bytes;
        if (packing != Brotli)
            throw new InvalidDataException($"the packing \"{packing}\" is unknown");
        using var brotli = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var original = new MemoryStream();
        try
        {
            brotli.CopyTo(original);
        }
        catch (InvalidOperationException fault)
        {
            throw new InvalidDataException("the packed bytes are damaged", fault);
        }

        return original.ToArray();
    }
}
