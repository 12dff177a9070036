using System.Formats.Tar;
using OnRecord.Reading.Inputs;

namespace OnRecord.Reading.Archives;

/// <summary>The pages in a tar file, gzipped or not. Nothing is written to disk, so that an entry's path or link can lead nowhere.</summary>
internal static class TarInputs
{
    public static IEnumerable<Input> Read(string source, Stream stream, ReadingOptions options)
    {
        using Stream unpacked = Gunzip.IfPacked(stream, options.Cancellation);
        using var tar = new TarReader(unpacked);
        var budget = new UnpackingBudget(options);
        while (!budget.IsSpent)
        {
            TarEntry? entry;
            Input? fault = null;
            try
            {
                entry = tar.GetNextEntry();
            }
            catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException or IOException or FormatException)
            {
                entry = null;
                fault = Input.Missing(source, $"{source}: the tar file is damaged or cut off ({damaged.Message}); what came before was read");
            }

            if (fault is not null)
                yield return fault;
            if (entry is null)
                yield break;
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !ArchiveEntry.IsPage(entry.Name))
                continue;
            if (entry.Length > options.MaximumBytes)
            {
                yield return budget.Refuse(ArchiveEntry.Source(source, entry.Name));
                continue;
            }

            yield return budget.Unpack(ArchiveEntry.Source(source, entry.Name), () => entry.DataStream ?? Stream.Null);
        }
    }
}
