using OnRecord.Records;

namespace OnRecord.Cli.Printing;

/// <summary>By what name a report is called where its words stand elsewhere: never by its hash.</summary>
internal static class ReportNames
{
    /// <summary>Its outlet; the name of its file or the end of its address where that is not known.</summary>
    /// <param name="record">Null where it is not at hand.</param>
    /// <param name="source">Its address, for where it is not at hand.</param>
    public static string Of(ReportRecord? record, string source) => record?.Report.Outlet?.Name ?? FileOf(record?.Report.Source ?? source);

    /// <summary>The name of a file, or the end of an address.</summary>
    public static string FileOf(string source) => Path.GetFileName(source.TrimEnd('/', '\\')) is { Length: > 0 } name ? name : source;
}
