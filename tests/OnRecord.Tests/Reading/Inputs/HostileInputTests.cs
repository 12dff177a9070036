using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;

namespace OnRecord.Tests.Reading.Inputs;

/// <summary>
/// Files made to exhaust the reader or to lead it astray: each ends soon, in bounded memory, with a fault that says what is wrong. Limits are the real ones;
/// times allow for a busy machine.
/// </summary>
[Collection(MeasuredAlone.Name)]
public sealed class HostileInputTests
{
    private const long GiB = 1L << 30;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    // A few times the largest document allowed: the bytes, and the buffer that grows to hold them.
    private const long FewDocuments = 8 * (32L << 20);

    [Fact]
    public void Open_LineOfAGiB_IsRefusedAfterTheLimit()
    {
        var line = new Repeated((byte)'a', GiB);

        Bounded(() => InputReader.Open("a.txt", line, ReadingOptions.Default)).ShouldHaveSingleItem().Fault!.ShouldContain("limit");

        line.BytesRead.ShouldBeLessThan(40 << 20);
    }

    [Fact]
    public void Read_PackedLineOfAGiB_IsRefusedWithoutUnpackingIt()
    {
        byte[] packed = Pack(new Repeated((byte)'a', GiB));

        Input input = Bounded(() => InputReader.Open("a.txt.gz", new MemoryStream(packed), ReadingOptions.Default)).ShouldHaveSingleItem();

        Bounded(() => Should.Throw<UnreadableReportException>(() => ReportReader.Read(input.Source, input.Bytes)).Message).ShouldContain("limit");
    }

    [Theory]
    [InlineData("<rss>")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[")]
    public void Open_PackedFeedOfAGiB_IsRefused(string start) =>
        Bounded(() =>
                InputReader.Open("feed.xml.gz", new MemoryStream(Pack(Encoding.UTF8.GetBytes(start), new Repeated((byte)'a', GiB))), ReadingOptions.Default)
            )
            .ShouldHaveSingleItem()
            .Fault!.ShouldContain("limit");

    [Fact]
    public void Open_ZipEntryOfAGiB_IsRefusedAndTheRestRead()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (Stream bomb = zip.CreateEntry("a.txt").Open())
                new Repeated((byte)'a', GiB).CopyTo(bomb);
            using (Stream page = zip.CreateEntry("b.txt").Open())
                page.Write("b"u8);
        }

        List<Input> found = Bounded(() => InputReader.Open("a.zip", new MemoryStream(stream.ToArray()), ReadingOptions.Default));

        found[0].Fault!.ShouldContain("limit");
        found[1].Fault.ShouldBeNull();
    }

    /// <summary>Every entry is a page within the limit, and all of them are the same bytes of the file (Fifield 2019).</summary>
    [Fact]
    public void Open_ZipWhoseEntriesOverlap_IsGivenUp()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = zip.CreateEntry("0000.txt").Open();
            new Repeated((byte)'a', 30 << 20).CopyTo(entry);
        }

        List<Input> found = Bounded(() => InputReader.Open("a.zip", new MemoryStream(WithOverlappingEntries(stream.ToArray(), 1000)), ReadingOptions.Default));

        found.Count.ShouldBeLessThan(10);
        found[^1].Fault!.ShouldContain("left out");
    }

    [Fact]
    public void Open_PackedTarOfZeros_IsGivenUp()
    {
        using var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, leaveOpen: true))
            writer.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "a.bin") { DataStream = new Repeated(0, GiB / 4) });
        byte[] packed = Pack(new MemoryStream(tar.ToArray()));

        Bounded(() => InputReader.Open("a.tar.gz", new MemoryStream(packed), ReadingOptions.Default))
            .ShouldHaveSingleItem()
            .Fault!.ShouldContain("times its size");
    }

    [Fact]
    public void Open_PackedWarcOfAGiB_IsGivenUp()
    {
        byte[] head = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5000000000\r\n\r\n"u8.ToArray();
        byte[] packed = Pack(head, new Repeated((byte)'a', GiB));

        Bounded(() => InputReader.Open("a.warc.gz", new MemoryStream(packed), ReadingOptions.Default))
            .ShouldContain(i => i.Fault != null && i.Fault.Contains("times its size"));
    }

    [Fact]
    public void Open_WarcOfNothingButLyingLengths_IsGivenUp()
    {
        byte[] record = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 30000000\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx\r\n\r\n"u8.ToArray();
        byte[] archive = [.. Enumerable.Repeat(record, 50_000).SelectMany(r => r)];

        List<Input> found = Bounded(() => InputReader.Open("a.warc", new MemoryStream(archive), ReadingOptions.Default));

        found[^1].Fault!.ShouldContain("left out");
    }

    [Fact]
    public void Open_WarcLengthBeyondTheEnd_LosesOneRecordAlone()
    {
        byte[] lying = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx\r\n\r\n"u8.ToArray();
        byte[] honest =
            "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/2\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p>b\r\n\r\n"u8.ToArray();

        List<Input> found = Bounded(() => InputReader.Open("a.warc", new MemoryStream([.. lying, .. honest, .. honest]), ReadingOptions.Default));

        found.Count(i => i.Fault is null && i.Source == "https://a.example/2").ShouldBe(2);
        found.ShouldContain(i => i.Fault != null);
    }

    [Theory]
    [InlineData("tar.gz")]
    [InlineData("warc.gz")]
    [InlineData("feed.gz")]
    public void Open_GzipCutOff_IsAFault(string kind)
    {
        var random = new Random(1);
        string words = string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)('a' + random.Next(26))));
        byte[] whole = kind switch
        {
            "tar.gz" => Tar("a.txt", words),
            "warc.gz" => Encoding.UTF8.GetBytes(
                $"WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: {words.Length}\r\n\r\n{words}\r\n\r\n"
            ),
            _ => Encoding.UTF8.GetBytes($"<rss><channel><item><description>{words}</description></item></channel></rss>"),
        };
        byte[] packed = Pack(whole, Stream.Null);

        Bounded(() => InputReader.Open("a." + kind, new MemoryStream(packed[..(packed.Length / 2)]), ReadingOptions.Default))
            .ShouldContain(i => i.Fault != null);
    }

    [Fact]
    public void Open_TarWithTraversal_WritesNothing()
    {
        string outside = Path.Combine(Path.GetTempPath(), "onrecord-tar-traversal.txt");

        Bounded(() => InputReader.Open("a.tar", new MemoryStream(Tar("../../../../../../../.." + outside, "x")), ReadingOptions.Default))
            .ShouldHaveSingleItem()
            .Source.ShouldStartWith("a.tar!/");

        File.Exists(outside).ShouldBeFalse();
    }

    [Theory]
    [InlineData("<!---->")]
    [InlineData("<??>")]
    [InlineData("<!a>")]
    [InlineData("<!a[")]
    [InlineData("<!DOCTYPE a [ ] ")]
    public void Open_ManyDeclarationsBeforeARoot_AreToldSoon(string declaration) =>
        Bounded(() =>
                InputReader.Open(
                    "a.html",
                    new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(declaration, 100_000)))),
                    ReadingOptions.Default
                )
            )
            .ShouldHaveSingleItem();

    [Fact]
    public void Read_TextTooLongForAReport_SaysSo() =>
        Bounded(() =>
                Should
                    .Throw<UnreadableReportException>(() => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a ", 300_000)))))
                    .Message
            )
            .ShouldContain("limit for one report");

    /// <summary>Half a megabyte of marks took 44 seconds and 3.2 GB (issue 15): each is as much work as a word.</summary>
    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("(")]
    [InlineData("' ")]
    [InlineData("a ")]
    public void Read_TextOfNothingButMarks_IsRefused(string piece) =>
        Bounded(() =>
                Should
                    .Throw<UnreadableReportException>(() =>
                        ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 480_000 / piece.Length))))
                    )
                    .Message
            )
            .ShouldContain("words and marks");

    [Fact]
    public void Read_HalfAMegabyteOfProse_IsRead() =>
        Bounded(() =>
                ReportReader
                    .Read(
                        "a.txt",
                        Encoding.UTF8.GetBytes(
                            string.Concat(Enumerable.Repeat("The ferry, she said, stays in port until the tide turns; nobody (but the crew) minds.\n", 5_700))
                        )
                    )
                    .Body.IsEmpty
            )
            .ShouldBeFalse();

    /// <summary>Texts too long for a report, packed: none is laid out before it is refused, and whoever asks to stop is heard (issue 15).</summary>
    [Fact]
    public void Open_PackedTarOfLargeTexts_StopsWhenAsked()
    {
        using var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, leaveOpen: true))
            for (int i = 0; i < 40; i++)
                writer.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, $"{i}.txt") { DataStream = new MemoryStream(RandomWords(1 << 20, i)) });
        using var stop = new CancellationTokenSource();
        var options = new ReadingOptions { Cancellation = stop.Token };
        int read = 0;

        Bounded(() =>
            Should.Throw<OperationCanceledException>(() =>
            {
                foreach (Input input in InputReader.Open("a.tar.gz", new MemoryStream(Pack(new MemoryStream(tar.ToArray()))), options))
                {
                    Should
                        .Throw<UnreadableReportException>(() => ReportReader.Read(input.Source, input.Bytes, input.Options))
                        .Message.ShouldContain("limit for one report");
                    if (++read == 3)
                        stop.Cancel();
                }
            })
        );

        read.ShouldBe(3);
    }

    private static byte[] RandomWords(int length, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(i => i % 7 == 6 ? (byte)' ' : (byte)('a' + random.Next(26)))];
    }

    private static List<Input> Bounded(Func<IEnumerable<Input>> open) => Bounded(() => open().ToList());

    // Peak memory is that of the whole process: what it grew by while this ran, without what is already garbage.
    private static T Bounded<T>(Func<T> read)
    {
        GC.Collect();
        long before = GC.GetTotalMemory(forceFullCollection: true),
            most = 0;
        using (new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before), null, 0, 250))
        {
            var watch = Stopwatch.StartNew();
            T result = read();
            watch.Elapsed.ShouldBeLessThan(Soon);
            most.ShouldBeLessThan(FewDocuments);
            return result;
        }
    }

    private static byte[] Pack(Stream stream) => Pack([], stream);

    private static byte[] Pack(byte[] head, Stream stream)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(head);
            stream.CopyTo(gzip, 1 << 20);
        }

        return packed.ToArray();
    }

    private static byte[] Tar(string name, string text)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, leaveOpen: true))
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        return stream.ToArray();
    }

    // Repeats the central directory's one entry under other names, all at the same place of the file.
    private static byte[] WithOverlappingEntries(byte[] zip, int count)
    {
        int directory = zip.AsSpan().LastIndexOf("PK\x01\x02"u8),
            end = zip.AsSpan().LastIndexOf("PK\x05\x06"u8);
        byte[] entry = zip[directory..end];
        using var many = new MemoryStream();
        many.Write(zip.AsSpan(0, directory));
        for (int i = 0; i < count; i++)
        {
            Encoding.ASCII.GetBytes($"{i:d4}").CopyTo(entry, 46);
            many.Write(entry);
        }

        byte[] tail = zip[end..];
        BitConverter.TryWriteBytes(tail.AsSpan(8), (ushort)count);
        BitConverter.TryWriteBytes(tail.AsSpan(10), (ushort)count);
        BitConverter.TryWriteBytes(tail.AsSpan(12), entry.Length * count);
        many.Write(tail);
        return many.ToArray();
    }
}
