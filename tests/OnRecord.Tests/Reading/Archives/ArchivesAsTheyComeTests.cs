using System.IO.Compression;
using System.Text;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;

namespace OnRecord.Tests.Reading.Archives;

public sealed class ArchivesAsTheyComeTests
{
    private const string Page =
        "<html><head><title>Quay closed</title></head><body><article><h1>Quay closed</h1><p>The harbour master of Tromsby said on Monday that the quay would be closed until further notice.</p></article></body></html>";

    [Theory]
    [InlineData("WARC/1.0")]
    [InlineData("WARC/1.1")]
    [InlineData("WARC/0.18")]
    public void Open_VersionsOfWarc_AreRead(string version) =>
        Body(Warc(version, "response", "application/http", Http("", Encoding.UTF8.GetBytes(Page)))).ShouldContain("harbour master");

    [Fact]
    public void Open_GzipSaidOfPlainBytes_ReadsTheBytes() =>
        Body(Warc("WARC/1.0", "response", "application/http", Http("gzip", Encoding.UTF8.GetBytes(Page)))).ShouldContain("harbour master");

    [Fact]
    public void Open_RawDeflate_IsUnpacked()
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(Encoding.UTF8.GetBytes(Page));

        Body(Warc("WARC/1.0", "response", "application/http", Http("deflate", packed.ToArray()))).ShouldContain("harbour master");
    }

    [Fact]
    public void Open_Brotli_IsUnpacked()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(Page));

        Body(Warc("WARC/1.0", "response", "application/http", Http("br", packed.ToArray()))).ShouldContain("harbour master");
    }

    [Fact]
    public void Open_BrotliSaidOfPlainBytes_ReadsTheBytes() =>
        Body(Warc("WARC/1.0", "response", "application/http", Http("br", Encoding.UTF8.GetBytes(Page)))).ShouldContain("harbour master");

    [Fact]
    public void Open_AddressesOfCaptures_AreWithoutTracking() =>
        Single(Warc("WARC/1.0", "response", "application/http", Http("", Encoding.UTF8.GetBytes(Page)), "https://mail.example/quay?utm_source=a&id=7&fbclid=b"))
            .Options.Url.ShouldBe("https://mail.example/quay?id=7");

    [Fact]
    public void Open_DamagedPageInAnArcFile_CostsThatPageAlone()
    {
        byte[] damaged = Http("gzip", [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
            whole = Http("", Encoding.UTF8.GetBytes(Page));
        using var arc = new MemoryStream();
        arc.Write("filedesc://a.arc 0.0.0.0 20230516080000 text/plain 9\n1 0 Test\n\n"u8);
        foreach ((string name, byte[] http) in new[] { ("a", damaged), ("b", whole) })
        {
            arc.Write(Encoding.ASCII.GetBytes($"https://mail.example/{name} 203.0.113.7 20230516080001 text/html {http.Length}\n"));
            arc.Write(http);
            arc.Write("\n"u8);
        }

        Input[] inputs = [.. InputReader.Open("a.arc", new MemoryStream(arc.ToArray()), ReadingOptions.Default)];

        inputs.Select(input => input.Source).ShouldBe(["https://mail.example/a", "https://mail.example/b"]);
        inputs[0].Fault!.ShouldContain("damaged");
        inputs[1].Fault.ShouldBeNull();
    }

    [Fact]
    public void Open_TextsMadeOfPages_AreReadWithTheirAddress()
    {
        Input input = Single(
            Warc(
                "WARC/1.0",
                "conversion",
                "text/plain",
                Encoding.UTF8.GetBytes("Quay closed\n\nThe harbour master of Tromsby said on Monday that the quay would be closed.")
            )
        );

        input.Source.ShouldBe("https://mail.example/quay");
        ReportReader.Read(input.Source, input.Bytes, input.Options).Outlet!.Name.ShouldBe("mail.example");
    }

    [Fact]
    public void Open_ArcFile_IsReadWithItsAddresses()
    {
        byte[] http = Http("", Encoding.UTF8.GetBytes(Page));
        string head = "filedesc://a.arc 0.0.0.0 20230516080000 text/plain 30\n1 0 Test\nURL IP-address A-date C";
        using var arc = new MemoryStream();
        arc.Write(Encoding.ASCII.GetBytes(head[..(head.IndexOf('\n', StringComparison.Ordinal) + 1 + 30)] + "\n\n"));
        arc.Write(Encoding.ASCII.GetBytes($"https://mail.example/quay 203.0.113.7 20230516080001 text/html {http.Length}\n"));
        arc.Write(http);
        arc.Write("\n"u8);

        Input input = Single(arc.ToArray());

        input.Source.ShouldBe("https://mail.example/quay");
        input.Options.Url.ShouldBe("https://mail.example/quay");
        Encoding.UTF8.GetString(input.Bytes.Span).ShouldBe(Page);
    }

    [Fact]
    public void Open_NamedPipeInAFolder_IsNamedAndNeverOpened()
    {
        if (!OperatingSystem.IsLinux())
            return;
        string folder = Directory.CreateTempSubdirectory("onrecord-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.txt"), "Quay closed\n\nThe harbour master said on Monday that the quay would be closed.");
            using (
                System.Diagnostics.Process made = System.Diagnostics.Process.Start(
                    "mkfifo",
                    [Path.Combine(folder, "b.txt"), Path.Combine(folder, "a.txt.meta.json")]
                )
            )
                made.WaitForExit();

            Input[] inputs = [.. InputReader.Open(folder, ReadingOptions.Default)];

            inputs.Length.ShouldBe(2);
            inputs.ShouldAllBe(input => input.Fault!.Contains("a named pipe", StringComparison.Ordinal));
            InputReader.Open("/dev/zero", ReadingOptions.Default).ShouldHaveSingleItem().Fault!.ShouldContain("a device");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Open_CancelledInsideAnArchive_Stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            using var tar = new System.Formats.Tar.TarWriter(gzip, leaveOpen: true);
            tar.WriteEntry(
                new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.RegularFile, "a.txt") { DataStream = new MemoryStream(new byte[1 << 20]) }
            );
        }

        Should.Throw<OperationCanceledException>(() =>
            InputReader.Open("a.tar.gz", new MemoryStream(packed.ToArray()), new ReadingOptions { Cancellation = cancelled.Token }).Count()
        );
    }

    private static string Body(byte[] warc)
    {
        Input input = Single(warc);
        return ReportReader.Read(input.Source, input.Bytes, input.Options).Text;
    }

    private static Input Single(byte[] archive)
    {
        Input[] inputs = [.. InputReader.Open("a.warc", new MemoryStream(archive), ReadingOptions.Default)];
        return inputs.ShouldHaveSingleItem();
    }

    private static byte[] Http(string coding, byte[] body) =>
        [
            .. Encoding.ASCII.GetBytes(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + (coding.Length > 0 ? $"Content-Encoding: {coding}\r\n" : "") + "\r\n"
            ),
            .. body,
        ];

    private static byte[] Warc(string version, string type, string contentType, byte[] block, string address = "https://mail.example/quay") =>
        [
            .. Encoding.ASCII.GetBytes(
                $"{version}\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: {address}\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"
            ),
            .. block,
            .. "\r\n\r\n"u8,
        ];
}
