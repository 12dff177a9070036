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
    public static void Write(Terminal terminal, TakeawayFormat format, Selection selection, string? file)
    {
        if (format.Files is { } files)
        {
            if (file!.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
                Zip(files(selection), file);
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

    private static void Zip(IEnumerable<BratFile> files, string path)
    {
        using var stream = new FileStream(path, FileMode.Create);
        TakeawayZip.WriteAsync(files, stream, CancellationToken.None).GetAwaiter().GetResult();
    }
}
