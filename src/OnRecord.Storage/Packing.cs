using System.Buffers;
using System.IO.Compression;

namespace OnRecord.Storage;

/// <summary>Packs records and the bytes of reports.</summary>
internal static class Packing
{
    /// <summary>Of Brotli's eleven: the next ones take longer and save a hundredth; only the last save a tenth, for fifty times the time.</summary>
    private static readonly BrotliCompressionOptions Quality = new() { Quality = 5 };

    /// <summary>Bytes that are unpacked at most: the longest document and its record take a tenth of it. A forged file could hold more than memory.</summary>
    public const int Most = 512 << 20;

    /// <summary>How many times its packed bytes a record takes, mostly.</summary>
    private const int UsualRate = 8;

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

    /// <summary>Packs what is written as it is written, so that the whole of it is nowhere at once.</summary>
    /// <returns>Null where it is more than is ever unpacked.</returns>
    public static byte[]? Press(Action<Stream> write)
    {
        using var packed = new MemoryStream();
        long length;
        using (var brotli = new BrotliStream(packed, Quality, leaveOpen: true))
        {
            using var counted = new CountedStream(brotli);
            write(counted);
            length = counted.Written;
        }

        return length > Most ? null : packed.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not whole.</exception>
    public static byte[] Unpress(byte[] bytes) => Unpress(bytes, original => original.ToArray());

    /// <summary>Reads packed bytes where they are unpacked: arrays of their size, each of its own, are what the collector pays most for.</summary>
    /// <param name="read">Keeps nothing of the bytes.</param>
    /// <exception cref="InvalidDataException">The bytes are not whole.</exception>
    public static T Unpress<T>(byte[] bytes, Func<ReadOnlySpan<byte>, T> read)
    {
        byte[] original = ArrayPool<byte>.Shared.Rent(Math.Max(1 << 16, Math.Min(bytes.Length, Most / UsualRate) * UsualRate));
        try
        {
            int length = Unpress(bytes, ref original);
            return read(original.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(original);
        }
    }

    private static int Unpress(ReadOnlySpan<byte> packed, ref byte[] original)
    {
        using var decoder = new BrotliDecoder();
        int length = 0;
        while (true)
        {
            OperationStatus status = decoder.Decompress(packed, original.AsSpan(length), out int taken, out int written);
            packed = packed[taken..];
            length += written;
            if (length > Most)
                throw new InvalidDataException("the packed bytes hold more than any report");
            if (status == OperationStatus.Done)
                return length;
            if (status != OperationStatus.DestinationTooSmall)
                throw new InvalidDataException("the packed bytes are damaged");
            byte[] longer = ArrayPool<byte>.Shared.Rent(original.Length * 2);
            original.AsSpan(0, length).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(original);
            original = longer;
        }
    }
}
