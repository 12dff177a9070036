using System.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Reading.Inputs;

/// <summary>A table of files and what is known of them: comma, semicolon or tab between the cells, quotation marks around those that hold one (RFC
/// 4180).</summary>
internal static class ManifestTable
{
    private const int MaximumBytes = 64 << 20;

    private static readonly string[] FileNames = ["file", "path", "filename", "name"],
        DateNames = ["published", "date"],
        HeadlineNames = ["headline", "title"];

    /// <summary>The rows by the path of their file and by its name.</summary>
    /// <exception cref="UnreadableReportException">It cannot be opened, or has no column for the file, or a date in it is none.</exception>
    public static Dictionary<string, ReadingOptions> Read(string path)
    {
        string text = Encoding.UTF8.GetString(ReportFile.ReadBytes(path, MaximumBytes)).TrimStart('\uFEFF');
        List<string[]> rows = Rows(text);
        string[] header = rows.Count == 0 ? [] : [.. rows[0].Select(cell => cell.Trim().ToLowerInvariant())];
        int file = Column(header, FileNames),
            date = Column(header, DateNames),
            headline = Column(header, HeadlineNames),
            outlet = Array.IndexOf(header, "outlet"),
            url = Array.IndexOf(header, "url");
        if (file < 0)
            throw new UnreadableReportException(path, "its first line names no column \"file\"; name the columns file, outlet, published, url, headline");
        var table = new Dictionary<string, ReadingOptions>(StringComparer.Ordinal);
        foreach (string[] row in rows.Skip(1))
        {
            if (Cell(row, file) is not { } name)
                continue;
            string? written = Cell(row, date);
            When? published = written is null
                ? null
                : CalendarDates.Read(written, TimeBasis.Given)
                    ?? throw new UnreadableReportException(path, $"it gives \"{written}\" as the date of {name}; write a date such as 2022-03-14");
            table.TryAdd(
                name.Replace('\\', '/'),
                new ReadingOptions
                {
                    Published = published is null ? null : published with { From = GivenFacts.ByTable },
                    Outlet = Cell(row, outlet) is { } paper ? new OutletEntry(paper, OutletEntry.Given) { From = GivenFacts.ByTable } : null,
                    Url = Cell(row, url),
                    Headline = Cell(row, headline),
                }
            );
        }

        return table;
    }

    /// <summary>What a table may call a file, the most exact first: its path, each end of it, its name.</summary>
    public static IEnumerable<string> Keys(string path)
    {
        string key = path.Replace('\\', '/');
        while (true)
        {
            yield return key;
            int slash = key.IndexOf('/', StringComparison.Ordinal);
            if (slash < 0)
                yield break;
            key = key[(slash + 1)..];
        }
    }

    private static int Column(string[] header, string[] names) => Array.FindIndex(header, cell => names.Contains(cell, StringComparer.Ordinal));

    private static string? Cell(string[] row, int column) => column >= 0 && column < row.Length && row[column].Trim() is { Length: > 0 } cell ? cell : null;

    private static List<string[]> Rows(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        string first = end < 0 ? text : text[..end];
        char separator =
            first.Contains('\t', StringComparison.Ordinal) ? '\t'
            : first.Contains(';', StringComparison.Ordinal) && !first.Contains(',', StringComparison.Ordinal) ? ';'
            : ',';
        List<string[]> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (isQuoted)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[i++]);
                else
                    isQuoted = false;
            }
            else if (c == '"' && cell.Length == 0)
                isQuoted = true;
            else if (c == separator || c == '\n')
                EndCell(c == '\n');
            else if (c != '\r')
                cell.Append(c);
        }

        if (cell.Length > 0 || row.Count > 0)
            EndCell(true);
        return rows;

        void EndCell(bool endsRow)
        {
            row.Add(cell.ToString());
            cell.Clear();
            if (!endsRow)
                return;
            if (row.Count > 1 || row[0].Length > 0)
                rows.Add([.. row]);
            row.Clear();
        }
    }
}
