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

    /// <summary>The pages of the article-extraction benchmark in <c>../shared</c>; none where they are not at hand.</summary>
    public static string[] Pages()
    {
        string folder = Path.Combine(Root, "..", "shared", "corpora", "pages", "html");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.html.gz").Order(StringComparer.Ordinal)] : [];
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "OnRecord.slnx"))) return folder.FullName;
        throw new InvalidOperationException("Run the benchmarks from inside the repository.");
    }
}
