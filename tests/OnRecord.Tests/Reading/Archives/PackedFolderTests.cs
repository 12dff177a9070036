using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;

namespace OnRecord.Tests.Reading.Archives;

public sealed class PackedFolderTests
{
    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Tar(params TarEntry[] entries)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, leaveOpen: true))
            foreach (TarEntry entry in entries)
                tar.WriteEntry(entry);
        return stream.ToArray();
    }

    private static List<Input> Read(byte[] archive, int maximumBytes = 1 << 20) =>
        [.. InputReader.Open("a.pack", new MemoryStream(archive), new ReadingOptions { MaximumBytes = maximumBytes })];

    [Fact]
    public void Open_Zip_GivesPagesInOrderAndPassesOverTheRest() =>
        Read(Zip(("b.html", "<p>b"u8.ToArray()), ("a/a.txt", "a"u8.ToArray()), ("pic.png", [1]), ("a/.hidden.html", [1])))
            .Select(i => i.Source)
            .ShouldBe(["a.pack!/a/a.txt", "a.pack!/b.html"]);

    [Fact]
    public void Open_ZipWithTraversal_WritesNothingAndNamesTheEntry()
    {
        string outside = Path.Combine(Path.GetTempPath(), "onrecord-traversal.txt");
        Read(Zip(("../../../../../../../.." + outside, "x"u8.ToArray()))).ShouldHaveSingleItem().Source.ShouldStartWith("a.pack!/");
        File.Exists(outside).ShouldBeFalse();
    }

    [Fact]
    public void Open_ZipBomb_IsGivenUpAfterItsFirstEntries()
    {
        byte[] zeros = new byte[200_000];
        List<Input> found = Read(Zip([.. Enumerable.Range(0, 40).Select(i => ($"{i:d2}.txt", zeros))]), maximumBytes: 50_000);
        found.Count.ShouldBe(16);
        found[^1].Fault!.ShouldContain("left out");
    }

    [Fact]
    public void Open_DamagedZip_IsAFault() => Read([.. "PK\x03\x04"u8, 1, 2, 3]).ShouldHaveSingleItem().Fault.ShouldNotBeNull();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Open_Tar_GivesFilesAndFollowsNoLink(bool packed)
    {
        byte[] tar = Tar(
            new PaxTarEntry(TarEntryType.RegularFile, "a.txt") { DataStream = new MemoryStream(Encoding.UTF8.GetBytes("hello")) },
            new PaxTarEntry(TarEntryType.SymbolicLink, "b.txt") { LinkName = "/etc/passwd" }
        );
        if (packed)
        {
            using var stream = new MemoryStream();
            using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
                gzip.Write(tar);
            tar = stream.ToArray();
        }

        Input only = Read(tar).ShouldHaveSingleItem();
        only.Source.ShouldBe("a.pack!/a.txt");
        Encoding.UTF8.GetString(only.Bytes.Span).ShouldBe("hello");
    }

    [Fact]
    public void Open_TarCutOff_GivesWhatCameBefore()
    {
        byte[] tar = Tar(
            new PaxTarEntry(TarEntryType.RegularFile, "a.txt") { DataStream = new MemoryStream(new byte[600]) },
            new PaxTarEntry(TarEntryType.RegularFile, "b.txt") { DataStream = new MemoryStream(new byte[5000]) }
        );
        List<Input> found = Read(tar[..^6000]);
        found[0].Source.ShouldBe("a.pack!/a.txt");
        found[^1].Fault.ShouldNotBeNull();
    }
}
