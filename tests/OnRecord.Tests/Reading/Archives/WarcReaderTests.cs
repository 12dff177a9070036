using System.IO.Compression;
using System.Text;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Text;

namespace OnRecord.Tests.Reading.Archives;

[Collection(MeasuredAlone.Name)]
public sealed class WarcReaderTests
{
    private const string Page = "<html><body><p>She said no.</p></body></html>";

    private static byte[] Record(string type, string uri, string block, int lie = 0, string version = "WARC/1.0") =>
        Encoding.UTF8.GetBytes(
            $"{version}\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{uri.Length}>\r\nWARC-Target-URI: {uri}\r\n"
                + $"Content-Type: application/http;msgtype=response\r\nContent-Length: {Encoding.UTF8.GetByteCount(block) + lie}\r\n\r\n{block}\r\n\r\n"
        );

    private static string Response(string body, string headers = "Content-Type: text/html; charset=utf-8\r\n", string status = "200 OK") =>
        $"HTTP/1.1 {status}\r\n{headers}\r\n{body}";

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    private static List<Input> Read(byte[] archive, int maximumBytes = 1 << 20) =>
        [.. InputReader.Open("a.warc", new MemoryStream(archive), new ReadingOptions { MaximumBytes = maximumBytes })];

    private static string Text(Input input) => Encoding.UTF8.GetString(input.Bytes.Span);

    [Theory]
    [InlineData("WARC/1.0")]
    [InlineData("WARC/1.1")]
    public void Open_Responses_AreTheirPages(string version)
    {
        List<Input> found = Read([
            .. Record("warcinfo", "", "software: x"),
            .. Record("response", "https://a.example/1", Response(Page), version: version),
            .. Record("response", "https://a.example/gone", Response("gone", status: "404 Not Found")),
            .. Record("response", "https://a.example/pic", Response("x", "Content-Type: image/png\r\n")),
            .. Record("revisit", "https://a.example/1", Response("")),
        ]);
        found.ShouldHaveSingleItem().Source.ShouldBe("https://a.example/1");
        Text(found[0]).ShouldBe(Page);
        found[0].Options.Url.ShouldBe("https://a.example/1");
    }

    [Fact]
    public void Open_TruncatedRecord_IsReadWithANote()
    {
        byte[] record = Record("response", "https://a.example/1", Response(Page));
        int type = record.AsSpan().IndexOf("WARC-Type"u8);
        Input only = Read([.. record[..type], .. "WARC-Truncated: length\r\n"u8, .. record[type..]]).ShouldHaveSingleItem();
        Text(only).ShouldBe(Page);
        only.Notes.ShouldHaveSingleItem().Code.ShouldBe(NoteCodes.TruncatedDocument);
    }

    /// <summary>200 MB of pages, packed record by record: what is held is one record.</summary>
    [Fact]
    public void Open_LargeArchive_IsReadInConstantMemory()
    {
        byte[] packed = Gzip(Record("response", "https://a.example/1", Response("<p>" + string.Concat(Enumerable.Range(0, 14_000).Select(i => $"word{i} ")))));
        string path = Path.GetTempFileName();
        try
        {
            using (FileStream file = File.Create(path))
                for (int i = 0; i < 1500; i++)
                    file.Write(packed);
            long before = GC.GetTotalMemory(forceFullCollection: true),
                most = 0;
            int pages = 0;
            foreach (Input input in InputReader.Open(path, ReadingOptions.Default))
            {
                input.Fault.ShouldBeNull();
                if (++pages % 100 == 0)
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }

            pages.ShouldBe(1500);
            most.ShouldBeLessThan(8 << 20);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Open_GzipPerRecord_IsReadAcrossTheSeams() =>
        Read([.. Gzip(Record("response", "https://a.example/1", Response(Page))), .. Gzip(Record("response", "https://a.example/2", Response(Page)))])
            .Select(i => i.Source)
            .ShouldBe(["https://a.example/1", "https://a.example/2"]);

    [Fact]
    public void Open_ChunkedAndPackedBody_IsUnpacked()
    {
        string latin = Encoding.Latin1.GetString(Gzip(Encoding.UTF8.GetBytes(Page)));
        string chunks = $"5\r\n{latin[..5]}\r\n{latin.Length - 5:x}\r\n{latin[5..]}\r\n0\r\n\r\n";
        byte[] block = Encoding.Latin1.GetBytes(Response(chunks, "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"));
        byte[] head = Encoding.UTF8.GetBytes(
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Length: {block.Length}\r\n\r\n"
        );
        Text(Read([.. head, .. block, .. "\r\n\r\n"u8]).ShouldHaveSingleItem()).ShouldBe(Page);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(-20)]
    [InlineData(5)]
    public void Open_LyingLength_SaysSoAndReadsOn(int lie)
    {
        List<Input> found = Read([
            .. Record("response", "https://a.example/1", Response(Page), lie),
            .. Record("response", "https://a.example/2", Response(Page)),
        ]);
        found.ShouldContain(i => i.Fault != null && i.Fault.Contains("length is wrong"));
        found.ShouldContain(i => i.Source == "https://a.example/2" && i.Fault == null && Text(i) == Page);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Open_CutOff_GivesWhatCameBefore(bool packed)
    {
        byte[] first = Record("response", "https://a.example/1", Response(Page)),
            second = Record("response", "https://a.example/2", Response(Page));
        byte[] whole = packed ? [.. Gzip(first), .. Gzip(second)] : [.. first, .. second];
        List<Input> found = Read(whole[..^30]);
        found[0].Source.ShouldBe("https://a.example/1");
        found.ShouldContain(i => i.Fault != null);
    }

    [Fact]
    public void Open_GzipBombInside_IsRefusedAndTheRestRead()
    {
        string bomb = Encoding.Latin1.GetString(Gzip(new byte[5_000_000]));
        byte[] block = Encoding.Latin1.GetBytes(Response(bomb, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"));
        byte[] head = Encoding.UTF8.GetBytes(
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Length: {block.Length}\r\n\r\n"
        );
        List<Input> found = Read([.. head, .. block, .. "\r\n\r\n"u8, .. Record("response", "https://a.example/2", Response(Page))], maximumBytes: 100_000);
        found[0].Fault!.ShouldContain("limit");
        Text(found[1]).ShouldBe(Page);
    }

    [Fact]
    public void Open_RecordOverTheLimit_IsPassedOverWithoutKeepingIt()
    {
        List<Input> found = Read(
            [.. Record("response", "https://a.example/1", Response(new string('x', 5000))), .. Record("response", "https://a.example/2", Response(Page))],
            maximumBytes: 1000
        );
        found[0].Fault!.ShouldContain("limit");
        Text(found[1]).ShouldBe(Page);
    }
}
