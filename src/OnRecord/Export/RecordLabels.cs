using System.Collections.Frozen;
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
    private readonly FrozenDictionary<StatementId, string> _statements = Numbered(record.Statements.Select(s => s.Id), StatementId.Letter);
    private readonly FrozenDictionary<EventId, string> _events = Numbered(record.Events.Select(e => e.Id), EventId.Letter);

    public string Of(StatementId statement) => _statements.GetValueOrDefault(statement, statement.Value);

    public string Of(EventId happening) => _events.GetValueOrDefault(happening, happening.Value);

    /// <summary>The statement with this label ("s3"), or null.</summary>
    public static StatementEntry? Statement(ReportRecord record, string label) =>
        Number(label, StatementId.Letter) is { } i && i < record.Statements.Count ? record.Statements[i] : null;

    /// <summary>The event with this label ("e1"), or null.</summary>
    public static EventEntry? Event(ReportRecord record, string label) =>
        Number(label, EventId.Letter) is { } i && i < record.Events.Count ? record.Events[i] : null;

    private static FrozenDictionary<TId, string> Numbered<TId>(IEnumerable<TId> ids, char letter)
        where TId : struct, IId<TId> =>
        ids.Select((id, i) => (id, i))
            .DistinctBy(x => x.id)
            .ToFrozenDictionary(x => x.id, x => string.Create(CultureInfo.InvariantCulture, $"{letter}{x.i + 1}"));

    private static int? Number(string label, char letter) =>
        label.Length > 1 && label[0] == letter && int.TryParse(label.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number - 1
            : null;
}
