using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>The marks that corrections leave on what they touch.</summary>
internal static class CorrectionMarks
{
    internal static CorrectionMark Of(Correction correction) =>
        new()
        {
            Id = correction.Id,
            Kind = correction.Kind,
            By = correction.By,
            At = correction.At,
            Why = correction.Why,
            Now = correction.Kind is CorrectionKind.Label or CorrectionKind.Note ? correction.Text : null,
        };

    /// <summary>Every correction that touched a report or a part of it, each once, in the order in which they were made.</summary>
    public static IReadOnlyList<CorrectionMark> Of(ReportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return CorrectionMark.Together(
            new[] { record.Report.Corrections }
                .Concat(record.Actors.Select(a => a.Corrections))
                .Concat(record.Statements.Select(s => s.Corrections))
                .Concat(record.Propositions.Select(p => p.Corrections))
        );
    }
}
