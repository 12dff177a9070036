using System.Buffers;

namespace OnRecord.Export;

/// <summary>
/// Writes comma-separated values by RFC 4180: fields with a comma, quotation mark or line break stand in quotation marks, lines end with CR LF.
/// A field that a spreadsheet would take for a formula gets an apostrophe in front: text of a report must never run as code on the reader's machine.
/// </summary>
internal static class CsvWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    // What spreadsheets take for the beginning of a formula; see OWASP, "CSV Injection".
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    public static void WriteLine(TextWriter output, params ReadOnlySpan<string?> fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                output.Write(',');
            WriteField(output, fields[i] ?? "");
        }

        output.Write("\r\n");
    }

    /// <summary>Whether a spreadsheet would take it for a formula.</summary>
    internal static bool IsFormula(string field) => field.Length > 0 && FormulaStarts.Contains(field[0]);

    private static void WriteField(TextWriter output, string field)
    {
        bool formula = IsFormula(field);
        if (!formula && field.AsSpan().IndexOfAny(Special) < 0)
        {
            output.Write(field);
            return;
        }

        output.Write('"');
        if (formula)
            output.Write('\'');
        output.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
