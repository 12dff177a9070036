using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Export;

/// <summary>What is made once for each report that an export comes across. For one export: not thread-safe.</summary>
internal sealed class TellingBook
{
    private readonly Dictionary<string, (StatementTelling Telling, CodePointMap Points)> _known = new(StringComparer.Ordinal);

    public StatementTelling Telling(ReportRecord record) => Of(record).Telling;

    /// <summary>From UTF-16 code units to code points.</summary>
    public CodePointMap Points(ReportRecord record) => Of(record).Points;

    /// <summary>The statement with this id; null when there is none, or none is named.</summary>
    public StatementEntry? Find(ReportRecord record, StatementId? statement) => statement is { } id ? Of(record).Telling.Find(id) : null;

    /// <summary>"FT reported that US officials said:"; of what no statement tells, "FT reported:".</summary>
    public string ReportedAs(ReportRecord record, StatementEntry? statement)
    {
        StatementTelling telling = Of(record).Telling;
        return ReportedSpeech.Sentence(statement is null ? ReportedSpeech.ToldByItself(telling.Reporter) : telling.Told(statement));
    }

    private (StatementTelling Telling, CodePointMap Points) Of(ReportRecord record)
    {
        if (!_known.TryGetValue(record.Report.Id, out (StatementTelling Telling, CodePointMap Points) known))
            _known[record.Report.Id] = known = (new StatementTelling(record), new CodePointMap(record.Report.Text));
        return known;
    }
}
