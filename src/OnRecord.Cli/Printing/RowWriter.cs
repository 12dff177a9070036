using System.Globalization;
using System.Text;
using OnRecord.Cli.Commands;
using OnRecord.Cli.Running;
using OnRecord.Queries;

namespace OnRecord.Cli.Printing;

/// <summary>Writes an answer in the format that was asked for, and says on the error stream what of the query could not be taken and what is left
/// out.</summary>
internal static class RowWriter
{
    /// <returns>The exit code: 1 where nothing was found.</returns>
    public static int Write(Terminal terminal, Query query, RowList all, int most, string format)
    {
        foreach (string remark in query.Remarks)
            terminal.Error.WriteLine("onrecord: " + Page.Harmless(remark));
        RowList rows = all.Part(most)!;
        if (all.Notes.Reading is { } reading)
            terminal.Error.WriteLine("onrecord: read as " + Page.Harmless(reading));
        switch (format)
        {
            case QueryOptions.Csv:
                rows.WriteCsv(terminal.Out);
                break;
            case QueryOptions.Ndjson:
                rows.WriteNdjson(terminal.Out);
                break;
            case QueryOptions.Json:
                var json = new MemoryStream();
                rows.WriteJson(json, query, all.Count, rows.LastKey);
                terminal.Out.Write(Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length) + "\n");
                break;
            default:
                RowTable.Print(terminal, rows);
                break;
        }

        AnswerPrinter.Print(terminal, query, all);
        if (all.Count == 0)
            return ExitCode.SomeFailed;

        if (rows.Count < all.Count)
            terminal.Error.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"onrecord: {rows.Count} of {all.Count} {all.Kind} are shown; --limit {all.Count} shows all")
            );
        return ExitCode.Ok;
    }
}
