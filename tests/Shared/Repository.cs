namespace OnRecord.Tests;

/// <summary>Where the checkout stands that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A file or folder of the checkout; <c>../shared</c> leads to the corpora, where they are.</summary>
    public static string At(params string[] parts) => Path.GetFullPath(Path.Combine([Root, .. parts]));

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "OnRecord.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("The tests run from inside a checkout.");
    }
}
