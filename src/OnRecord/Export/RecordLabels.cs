using System.Globalization;
using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Export;

/// <summary>
/// Short labels for readers: "s3" is the third statement of a report, "e1" its first event. They hold within one report as it is shown, and
/// change when it is read otherwise: what has to last is named by its id.
/// </summary>
internal sealed class RecordLabels(ReportRecord record)
{
    private readonly Dictionary<string, string> _statements = Numbered(record.Statements.Select(s => s.Id.Value), StatementId.Letter);
    private readonly Dictionary<string, string> _events = Numbered(record.Events.Select(e => e.Id.Value), EventId.Letter);

    public string Of(StatementId statement) => _statements.GetValueOrDefault(statement.Value, statement.Value);

    public string Of(EventId happening) => _events.GetValueOrDefault(happening.Value, happening.Value);

    /// <summary>The statement with this label ("s3"), or null.</summary>
    public static StatementEntry? Statement(ReportRecord record, string label) =>
        Number(label, StatementId.Letter) is { } i && i < record.Statements.Count ? record.Statements[i] : null;

    /// <summary>The event with this label ("e1"), or null.</summary>
    public static EventEntry? Event(ReportRecord record, string label) =>
        Number(label, EventId.Letter) is { } i && i < record.Events.Count ? record.Events[i] : null;

    private static Dictionary<string, string> Numbered(IEnumerable<string> ids, char letter)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        int number = 0;
        foreach (string id in ids)
            labels.TryAdd(id, string.Create(CultureInfo.InvariantCulture, $"{letter}{++number}"));
        return labels;
    }

    private static int? Number(string label, char letter) =>
        label.Length > 1 && label[0] == letter && int.TryParse(label.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number - 1
            : null;
}
