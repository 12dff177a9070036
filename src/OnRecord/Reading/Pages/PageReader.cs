namespace OnRecord.Reading.Pages;

/// <summary>Reads a web page.</summary>
internal static class PageReader
{
    public static Report Read(string id, string source, string page, ReadingOptions options)
    {
        _ = (id, page, options);
        throw new UnreadableReportException(source, "pages are not read yet; give the report as text");
    }
}
