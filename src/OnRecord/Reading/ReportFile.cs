using OnRecord.Reading.Inputs;

namespace OnRecord.Reading;

/// <summary>Reads a report from a file, with the facts that a sidecar beside it gives.</summary>
internal static class ReportFile
{
    /// <summary>
    /// Reads <paramref name="path"/>. A file <c>PATH.meta.json</c> beside it may give <c>published</c>, <c>outlet</c>, <c>url</c> and <c>headline</c>;
    /// what <paramref name="options"/> give goes before it.
    /// </summary>
    /// <exception cref="UnreadableReportException">There is no such file, it cannot be opened, its sidecar is damaged, or it can be no report.</exception>
    public static Report Read(string path, ReadingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= ReadingOptions.Default;
        if (Directory.Exists(path))
            throw new UnreadableReportException(path, "it is a directory; name the files in it");
        return ReportReader.Read(path, ReadBytes(path, options.MaximumBytes), Sidecar.Complete(options, path));
    }

    /// <summary>What <paramref name="read"/> gives of a file; what the system says against it becomes a sentence for the user.</summary>
    /// <exception cref="UnreadableReportException">There is no such file, or it cannot be opened.</exception>
    internal static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableReportException(path, "there is no such file", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableReportException(path, $"it cannot be opened ({fault.Message})", fault);
        }
    }

    /// <summary>The bytes of a regular file.</summary>
    /// <exception cref="UnreadableReportException">There is no such file, it is none (a pipe, a device), it is too long, or it cannot be opened.</exception>
    public static byte[] ReadBytes(string path, int maximumBytes) =>
        Guarded(
            path,
            () =>
            {
                RegularFile.RefuseOthers(path);
                using FileStream stream = File.OpenRead(path);
                ReportReader.RefuseLongerThan(maximumBytes, path, stream.Length);
                using var bytes = new MemoryStream((int)stream.Length);
                stream.CopyTo(bytes);
                return bytes.ToArray();
            }
        );
}
