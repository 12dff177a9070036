using System.IO.Compression;
using OnRecord.Reading.Inputs;

namespace OnRecord.Reading.Archives;

/// <summary>The pages in a zip file. Nothing is written to disk, so that an entry's path can lead nowhere.</summary>
internal static class ZipInputs
{
    public static IEnumerable<Input> Read(string source, Stream stream, ReadingOptions options)
    {
        ZipArchive? archive = null;
        Input? fault = null;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException or IOException)
        {
            fault = Input.Missing(source, $"{source}: the zip file is damaged ({damaged.Message})");
        }

        using (archive)
        {
            if (fault is not null)
            {
                yield return fault;
                yield break;
            }

            var budget = new UnpackingBudget(options);
            long read = 0;
            foreach (ZipArchiveEntry entry in archive!.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                if (!ArchiveEntry.IsPage(entry.FullName))
                    continue;
                // Entries come in the order of their names, not of the file.
                read += entry.CompressedLength;
                yield return budget.Unpack(ArchiveEntry.Source(source, entry.FullName), entry.Open) with
                {
                    BytesRead = read,
                };
                if (budget.IsSpent)
                    yield break;
                if (read > stream.Length)
                {
                    yield return Input.Missing(
                        source,
                        $"{source}: its entries lie over each other, which only a bomb's do; the rest of the archive is left out"
                    );
                    yield break;
                }
            }
        }
    }
}
