using System.Buffers;

namespace OnRecord.Export;

/// <summary>Lines of tables whose layout knows no quotation marks: what would break a line or a field becomes a space.</summary>
internal static class Delimited
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\r\n\v\f\u0085\u2028\u2029\0");

    public static string TabLine(params IEnumerable<string> fields) => string.Join('\t', fields.Select(Field)) + "\n";

    private static string Field(string field) => field.AsSpan().IndexOfAny(Breaks) < 0 ? field : string.Concat(field.Select(c => Breaks.Contains(c) ? ' ' : c));
}
