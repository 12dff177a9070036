using System.Buffers;
using System.Globalization;

namespace OnRecord.Export;

/// <summary>
/// Lines of tables whose layout knows no quotation marks: what would break a line or a field becomes a space, and words that a spreadsheet would take for a
/// formula get an apostrophe in front, as <see cref="CsvWriter"/> gives them. Numbers stay as they are.
/// </summary>
internal static class Delimited
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\r\n\v\f\u0085\u2028\u2029\0");

    public static string TabLine(params IEnumerable<string> fields) => string.Join('\t', fields.Select(Field)) + "\n";

    private static string Field(string field)
    {
        string line = field.AsSpan().IndexOfAny(Breaks) < 0 ? field : string.Concat(field.Select(c => Breaks.Contains(c) ? ' ' : c));
        return CsvWriter.IsFormula(line) && !long.TryParse(line, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? "'" + line : line;
    }
}
