using System.Text.RegularExpressions;

namespace OnRecord.Reading.Inputs;

/// <summary>What is known of the files of a folder without metadata: from a table of them, and from a pattern that their names follow. Immutable,
/// safe to share.</summary>
internal sealed class FolderFacts
{
    private readonly IReadOnlyDictionary<string, ReadingOptions> _rows;
    private readonly Regex? _pattern;

    private FolderFacts(IReadOnlyDictionary<string, ReadingOptions> rows, Regex? pattern)
    {
        _rows = rows;
        _pattern = pattern;
    }

    /// <param name="manifest">A table (CSV or TSV) whose first line names its columns: file, and any of published (or date), outlet, url, headline
    /// (or title); null for none.</param>
    /// <param name="namePattern">Such as <c>{outlet}_{date}_*</c>: {outlet}, {date}, {headline}, and * for what says nothing; null for none.</param>
    /// <exception cref="UnreadableReportException">The table cannot be read, or has no column for the file.</exception>
    /// <exception cref="ArgumentException">The pattern names a field that is not known.</exception>
    public static FolderFacts Read(string? manifest, string? namePattern) =>
        new(
            manifest is null ? new Dictionary<string, ReadingOptions>() : ManifestTable.Read(manifest),
            namePattern is null ? null : NamePattern.Parse(namePattern)
        );

    /// <summary>The options with what table and name say of the file; what the options give goes before it.</summary>
    public ReadingOptions Complete(ReadingOptions options, string path)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(path);
        if (ManifestTable.Keys(path).Select(key => _rows.GetValueOrDefault(key)).FirstOrDefault(row => row is not null) is { } row)
            options = Filled(options, row);
        return _pattern is not null && NamePattern.Facts(_pattern, path) is { } told ? Filled(options, told) : options;
    }

    private static ReadingOptions Filled(ReadingOptions options, ReadingOptions more) =>
        options with
        {
            Published = options.Published ?? more.Published,
            Outlet = options.Outlet ?? more.Outlet,
            Url = options.Url ?? more.Url,
            Headline = options.Headline ?? more.Headline,
        };
}
