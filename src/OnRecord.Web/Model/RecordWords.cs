using System.Text;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Model;

/// <summary>The words of the record, as the desk explains them.</summary>
public sealed record RecordWords(IReadOnlyList<RecordWord> Words)
{
    private const int Columns = 4;

    /// <summary>All of them, in the order of the page.</summary>
    public static RecordWords All { get; } =
        new([
            .. Encoding
                .UTF8.GetString(DeskAssets.Bytes("words.tsv"))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split('\t'))
                .Where(cells => cells.Length == Columns)
                .Select(cells => new RecordWord(cells[0], cells[1], cells[2], cells[3])),
        ]);

    /// <summary>Where a word is explained.</summary>
    public static string Address(string id) => "/words#" + id;
}
