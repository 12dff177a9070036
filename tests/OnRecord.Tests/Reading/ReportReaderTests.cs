using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Reading;

public sealed class ReportReaderTests
{
    private const string Article = "The minister’s café was closed on Monday, officials said in the capital.";

    public static TheoryData<string, byte[]> Encodings =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Article) },
            { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Article)] },
            { "UTF-16 LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Article)] },
            { "UTF-16 BE with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Article)] },
            { "UTF-16 LE", Encoding.Unicode.GetBytes(Article) },
            { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Article) },
            { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Article) },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_SupportedEncoding_GivesTheText(string name, byte[] bytes)
    {
        Report report = ReportReader.Read(name, bytes);

        report.Text.ShouldBe(Article);
        report.Id.ShouldBe("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
        report.Body.ShouldBe([new TextSpan(0, Article.Length)]);
        report.Map.ShouldBeNull();
    }

    [Fact]
    public void Read_EveryCodedReport_HasABody()
    {
        string[] files = Directory.GetFiles(Repository.At("eval", "affairs"), "*.txt", SearchOption.AllDirectories);
        files.Length.ShouldBeGreaterThan(50);
        foreach (string file in files)
            ReportReader.Read(file, File.ReadAllBytes(file)).Body.ShouldNotBeEmpty(file);
    }

    [Fact]
    public void Read_Windows1252_IsNoted() =>
        ReportReader
            .Read("a.txt", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Article))
            .Notes.ShouldContain(note => note.Code == NoteCodes.AssumedEncoding);

    [Fact]
    public void Read_TruncatedUtf8_ReplacesTheEndWithANote()
    {
        byte[] whole = Encoding.UTF8.GetBytes("The talks went on in the café");

        Report report = ReportReader.Read("a.txt", whole.AsMemory(0, whole.Length - 1));

        report.Text.ShouldBe("The talks went on in the caf\uFFFD");
        Note note = report.Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe(NoteCodes.ReplacedBytes);
        note.Span.ShouldBe(new TextSpan(28, 29));
    }

    [Theory]
    [InlineData(new byte[0], "no text")]
    [InlineData(new byte[] { 0x20, 0x0A }, "no text")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D }, "PDF")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47 }, "picture")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 0x41 }, "binary")]
    public void Read_NoReport_SaysWhatItIs(byte[] bytes, string reason)
    {
        UnreadableReportException fault = Should.Throw<UnreadableReportException>(() => ReportReader.Read("some.txt", bytes));

        fault.Message.ShouldStartWith("some.txt: ");
        fault.Message.ShouldContain(reason);
    }

    [Fact]
    public void Read_CyrillicSingleByteEncoding_IsRefused()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Министр сказал, что переговоры продолжатся.");

        Should.Throw<UnreadableReportException>(() => ReportReader.Read("a.txt", bytes)).Message.ShouldContain("UTF-8");
    }

    [Fact]
    public void Read_BeyondTheLimit_IsRefused() =>
        Should
            .Throw<UnreadableReportException>(() => ReportReader.Read("a.txt", new byte[11], new ReadingOptions { MaximumBytes = 10 }))
            .Message.ShouldContain("limit");

    [Fact]
    public void Read_GivenFacts_FillWhatTheReportDoesNotState()
    {
        When day = CalendarDates.Read("2022-03-15", TimeBasis.Given)!;
        byte[] bytes = Encoding.UTF8.GetBytes("Talks End Without a Deal\n\nPublished 14 March 2022\n\n" + Article);

        Report report = ReportReader.Read(
            "a.txt",
            bytes,
            new ReadingOptions
            {
                Published = day,
                Outlet = new OutletEntry("The Courier", OutletEntry.Given),
                Url = "https://example.org/1",
                Headline = "Other",
            }
        );

        report.Published.ShouldNotBeNull().FirstDay.ShouldBe(new DateOnly(2022, 3, 14));
        report.Published.Basis.ShouldBe(TimeBasis.Explicit);
        report.Outlet.ShouldBe(new OutletEntry("The Courier", "given"));
        report.Url.ShouldBe("https://example.org/1");
        report.Title.ShouldBe("Other");
    }

    [Fact]
    public void Read_Gzip_IsUnpackedAndHashedAsGiven()
    {
        byte[] packed = Pack(Encoding.UTF8.GetBytes(Article));

        Report report = ReportReader.Read("a.txt.gz", packed);

        report.Text.ShouldBe(Article);
        report.Id.ShouldEndWith(Convert.ToHexStringLower(SHA256.HashData(packed)));
    }

    [Fact]
    public void Read_GzipBomb_IsStopped()
    {
        byte[] packed = Pack(new byte[64 << 20]);

        Should.Throw<UnreadableReportException>(() => ReportReader.Read("a.gz", packed)).Message.ShouldContain("limit");
    }

    [Fact]
    public void Read_TruncatedGzip_KeepsWhatCouldBeUnpackedWithANote()
    {
        var random = new Random(1);
        string text = string.Concat(Enumerable.Range(0, 5000).Select(_ => (char)('a' + random.Next(26))));
        byte[] packed = Pack(Encoding.UTF8.GetBytes("The report begins. " + text + "."));

        Report report = ReportReader.Read("a.gz", packed.AsMemory(0, packed.Length / 2));

        report.Text.ShouldStartWith("The report begins. ");
        report.Notes.ShouldContain(note => note.Code == NoteCodes.DamagedCompression);
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
