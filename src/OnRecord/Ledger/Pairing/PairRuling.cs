using OnRecord.Pairs;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Pairing;

/// <summary>What a person found of two propositions.</summary>
/// <param name="First">Key of the place of one, see <see cref="Entering.Held.Key"/>.</param>
/// <param name="Relation">Null where they are not one claim.</param>
internal sealed record PairRuling(string First, string Second, PairRelation? Relation)
{
    /// <summary>Those that stand in a record; each stands in the records of both.</summary>
    public static IEnumerable<PairRuling> Of(ReportRecord record) =>
        from proposition in record.Propositions
        from mark in proposition.Corrections ?? []
        where mark.Kind is CorrectionKind.SameClaim or CorrectionKind.NotSameClaim && mark.Other is not null
        select new PairRuling(
            KeyOf(record.Report.Id, proposition.Id),
            KeyOf(mark.Other!.Report, mark.Other.Id),
            mark.Kind == CorrectionKind.NotSameClaim ? null
                : mark.Opposite ? PairRelation.Opposed
                : PairRelation.Same
        );

    public static string KeyOf(string report, string proposition) => $"{report}#{proposition}";
}
