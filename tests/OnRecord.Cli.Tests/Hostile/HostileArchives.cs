using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using static OnRecord.Cli.Tests.Hostile.HostileKind;

namespace OnRecord.Cli.Tests.Hostile;

/// <summary>Archives. What is packed is a thousand times the size of what comes in, where a packing can do that.</summary>
internal static class HostileArchives
{
    private const int Packed = 1000;

    public static IEnumerable<HostileKind> All =>
        [
            new("archive", "one letter, packed", size => Gzip(new byte[size * Packed], (byte)'a'), Takers.File("a.txt.gz")),
            new("archive", "packed in packed", size => Gzip(Gzip(new byte[size * Packed], (byte)'a')), Takers.File("a.txt.gz.gz")),
            new("archive", "an entry that bursts", size => Zip(("a.txt", new byte[size * Packed])), Takers.File("a.zip")),
            new(
                "archive",
                "empty entries",
                size => Zip([.. Enumerable.Range(0, size / 100).Select(i => ($"{i}.txt", Array.Empty<byte>()))]),
                Takers.File("a.zip")
            ),
            new("archive", "long names", size => Zip((new string('a', Math.Min(size, 60_000)) + ".txt", [97])), Takers.File("a.zip")),
            new(
                "archive",
                "names that lead out",
                size => Zip([.. Enumerable.Range(0, size / 150).Select(i => ($"../../{i}/../../x.txt", "a"u8.ToArray()))]),
                Takers.File("a.zip")
            ),
            new(
                "archive",
                "one name again and again",
                size => Zip([.. Enumerable.Range(0, size / 150).Select(_ => ("x.txt", "a"u8.ToArray()))]),
                Takers.File("a.zip")
            ),
            new("archive", "archive in archive", size => Zip(("a.zip", Zip(("b.zip", Zip(("c.txt", new byte[size * Packed])))))), Takers.File("a.zip")),
            new("archive", "damaged in the middle", size => Damaged(Zip(("a.txt", Filled(size, Word)))), Takers.File("a.zip")),
            new("archive", "cut off", size => Gzip(Filled(size * 2, Word))[..(size / 4)], Takers.File("a.txt.gz")),
            new("archive", "zeros on a tape", size => Gzip(Tape((TarEntryType.RegularFile, "a.bin", new byte[size * 100]))), Takers.File("a.tar.gz")),
            new(
                "archive",
                "empty files on a tape",
                size => Tape([.. Enumerable.Range(0, size / 512).Select(i => (TarEntryType.RegularFile, $"{i}.txt", Array.Empty<byte>()))]),
                Takers.File("a.tar")
            ),
            new(
                "archive",
                "links that lead to each other",
                size => Tape([.. Enumerable.Range(0, size / 512).Select(i => (TarEntryType.SymbolicLink, i % 2 == 0 ? "a" : "b", Array.Empty<byte>()))]),
                Takers.File("a.tar")
            ),
            new(
                "archive",
                "records whose length lies",
                size => Filled(size, "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 30000000\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx\r\n\r\n"),
                Takers.File("a.warc")
            ),
            new(
                "archive",
                "records of one letter",
                size => Filled(size, "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\na\r\n\r\n"),
                Takers.File("a.warc")
            ),
            new("archive", "heads without end", size => Filled(size, i => $"X-{Word(i)}: a\r\n", "WARC/1.0\r\n"), Takers.File("a.warc")),
        ];

    private static byte[] Gzip(byte[] bytes, byte filled = 0)
    {
        if (filled > 0)
            Array.Fill(bytes, filled);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }

        return stream.ToArray();
    }

    private static byte[] Tape(params (TarEntryType Type, string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, leaveOpen: true))
            foreach ((TarEntryType type, string name, byte[] bytes) in entries)
                tar.WriteEntry(
                    type == TarEntryType.SymbolicLink
                        ? new UstarTarEntry(type, name) { LinkName = name == "a" ? "b" : "a" }
                        : new UstarTarEntry(type, name) { DataStream = new MemoryStream(bytes) }
                );
        return stream.ToArray();
    }

    private static byte[] Damaged(byte[] bytes)
    {
        Array.Fill(bytes, (byte)0x55, bytes.Length / 3, bytes.Length / 3);
        return bytes;
    }
}
