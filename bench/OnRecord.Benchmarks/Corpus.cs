using System.IO.Compression;

namespace OnRecord.Benchmarks;

/// <summary>Texts to measure on: the development articles in <c>../shared</c> where they are, else the samples of this repository.</summary>
internal static class Corpus
{
    public static string Root { get; } = FindRoot();

    public static string[] Articles()
    {
        string shared = Path.Combine(Root, "..", "shared", "corpora", "polnear", "dev", "text");
        string folder = Directory.Exists(shared) ? shared : Path.Combine(Root, "samples");
        return [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
    }

    public static string PageFolder { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpora", "pages", "html"));

    /// <summary>The pages of the article-extraction benchmark in <c>../shared</c>; none where they are not at hand.</summary>
    public static string[] Pages()
    {
        return Directory.Exists(PageFolder) ? [.. Directory.EnumerateFiles(PageFolder, "*.html.gz").Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>A page, unpacked.</summary>
    public static byte[] Bytes(string path)
    {
        using FileStream file = File.OpenRead(path);
        using Stream page = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var bytes = new MemoryStream();
        page.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "OnRecord.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("Run the benchmarks from inside the repository.");
    }
}
