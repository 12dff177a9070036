using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Export;

/// <summary>A statement with what is made once for its report.</summary>
/// <param name="Points">From UTF-16 code units to code points.</param>
internal sealed record ToldStatement(ReportRecord Record, StatementEntry Statement, StatementTelling Telling, CodePointMap Points)
{
    /// <summary>The words that show it, UTF-16: its content; its cue where it has none.</summary>
    public IReadOnlyList<TextSpan> Words => Statement.ShownBy();

    /// <summary>"FT reported that US officials said:".</summary>
    public string ReportedAs => ReportedSpeech.Sentence(Telling.Told(Statement));

    /// <summary>"after 1 correction"; null where there is none.</summary>
    public string? Corrected => CorrectionWords.After(Statement.Corrections);

    public string Text(TextSpan span) => ShownWords.Of(span.In(Record.Report.Text));

    /// <summary>Statements in their order; what their report needs is made when it comes up.</summary>
    public static IEnumerable<ToldStatement> Of(IEnumerable<(ReportRecord Record, StatementEntry Statement)> statements)
    {
        ToldStatement? last = null;
        foreach ((ReportRecord record, StatementEntry statement) in statements)
        {
            last =
                last?.Record.Report.Id == record.Report.Id
                    ? last with
                    {
                        Statement = statement,
                    }
                    : new ToldStatement(record, statement, new StatementTelling(record), new CodePointMap(record.Report.Text));
            yield return last;
        }
    }
}
