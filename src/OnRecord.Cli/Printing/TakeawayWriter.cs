using System.Text;
using OnRecord.Cli.Running;
using OnRecord.Export.Brat;
using OnRecord.Web.Takeaway;

namespace OnRecord.Cli.Printing;

/// <summary>Writes what is taken away to standard output, a file or a folder.</summary>
internal static class TakeawayWriter
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="file">Null for standard output.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static async Task WriteAsync(Terminal terminal, TakeawayFormat format, Selection selection, string? file, CancellationToken cancellation)
    {
        if (format.Files is { } files)
        {
            if (file!.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
                await ZipAsync(files(selection), file, cancellation).ConfigureAwait(false);
            else
                Folder(files(selection), file);
            return;
        }

        if (string.IsNullOrEmpty(file))
        {
            foreach (string part in format.Text!(selection))
                terminal.Out.Write(part);
            return;
        }

        using var output = new StreamWriter(file, append: false, _utf8);
        foreach (string part in format.Text!(selection))
            output.Write(part);
    }

    private static void Folder(IEnumerable<BratFile> files, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (BratFile file in files)
            File.WriteAllText(Path.Combine(folder, file.Name), file.Text, _utf8);
    }

    private static async Task ZipAsync(IEnumerable<BratFile> files, string path, CancellationToken cancellation)
    {
        using var stream = new FileStream(path, FileMode.Create);
        await TakeawayZip.WriteAsync(files, stream, cancellation).ConfigureAwait(false);
    }
}
