using System.IO.Compression;
using System.Text;
using OnRecord.Export.Brat;

namespace OnRecord.Web.Takeaway;

/// <summary>A folder of files as one: the same files are the same bytes whenever they are packed.</summary>
internal static class TakeawayZip
{
    private static readonly DateTimeOffset _never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task WriteAsync(IEnumerable<BratFile> files, Stream output, CancellationToken cancellation)
    {
        await using ZipArchive zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        foreach (BratFile file in files)
        {
            ZipArchiveEntry entry = zip.CreateEntry(file.Name);
            entry.LastWriteTime = _never;
            await using Stream stream = await entry.OpenAsync(cancellation);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(file.Text), cancellation);
        }
    }
}
