using OnRecord.Ledger.Entering;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>Writes on actors and propositions what was found of them: the ledger reads there who is one, and what is one claim.</summary>
internal sealed class PartMarker(Dictionary<string, ReportRecord> records, Dictionary<string, CorrectionOutcome> outcomes)
{
    private readonly Dictionary<PartReference, List<CorrectionMark>> _marks = [];

    public void Mark(IReadOnlyList<ActiveCorrection> corrections)
    {
        var found = new List<(Correction Correction, PartReference Target, PartReference? Other)>();
        foreach (ActiveCorrection active in corrections)
        {
            (PartReference? target, string? fault) = Find(active.Target);
            PartReference? other = null;
            if (target is not null && active.Other is not null)
                (other, fault) = Find(active.Other);
            if (fault is not null)
                outcomes[active.Correction.Id] = new CorrectionOutcome(active.Correction, CorrectionState.Orphan, null, fault)
                {
                    IsOfOther = target is not null,
                };
            else if (IsPair(active.Correction.Kind) && (other is null || other == target))
                Tell(active.Correction, CorrectionState.Unmet, target!.Id, "it names one and the same part twice");
            else if (!Fits(active))
                Tell(active.Correction, CorrectionState.Unmet, target!.Id, "it names a part of a report that it can't be about");
            else
                found.Add((active.Correction, target!, other));
        }

        // Of what was said of the same two, the last counts.
        var last = found.Where(f => f.Other is not null).ToLookup(f => PairOf(f.Target, f.Other!));
        foreach ((Correction correction, PartReference target, PartReference? other) in found)
        {
            if (other is not null && last[PairOf(target, other)].Last().Correction is var later && later.Id != correction.Id)
            {
                Tell(correction, CorrectionState.Superseded, target.Id, $"{later.Id} says otherwise of the same two");
                continue;
            }

            Tell(correction, CorrectionState.Followed, target.Id, null);
            CorrectionMark mark = CorrectionMarks.Of(correction) with { Other = other };
            if (correction.Kind == CorrectionKind.Origin)
                mark = mark with { Now = correction.Text };
            if (correction.Kind == CorrectionKind.SameClaim)
                mark = mark with { Opposite = correction.Opposite };
            Put(target, mark);
            if (other is not null)
                Put(other, mark with { Other = target, IsSecond = true });
        }

        foreach (string report in _marks.Keys.Select(p => p.Report).Distinct(StringComparer.Ordinal).ToList())
            records[report] = Marked(records[report]);
    }

    private static bool Fits(ActiveCorrection active) =>
        active.Correction.Kind switch
        {
            CorrectionKind.Label or CorrectionKind.Note => true,
            CorrectionKind.SameActor or CorrectionKind.NotSameActor => active is { Target.Part: AnchorPart.Actor, Other.Part: AnchorPart.Actor },
            CorrectionKind.SameClaim or CorrectionKind.NotSameClaim => active is { Target.Part: AnchorPart.Proposition, Other.Part: AnchorPart.Proposition },
            CorrectionKind.Hide or CorrectionKind.Origin => active.Target.Part == AnchorPart.Proposition,
            _ => false,
        };

    private static bool IsPair(CorrectionKind kind) =>
        kind is CorrectionKind.SameActor or CorrectionKind.NotSameActor or CorrectionKind.SameClaim or CorrectionKind.NotSameClaim;

    private static (PartReference, PartReference) PairOf(PartReference a, PartReference b) =>
        (string.CompareOrdinal(a.Report, b.Report), string.CompareOrdinal(a.Id, b.Id)).CompareTo((0, 0)) <= 0 ? (a, b) : (b, a);

    private void Tell(Correction correction, CorrectionState state, string? part, string? reason) =>
        outcomes[correction.Id] = new CorrectionOutcome(correction, state, part, reason);

    private (PartReference? Part, string? Fault) Find(Anchor anchor)
    {
        if (!records.TryGetValue(anchor.Report, out ReportRecord? record))
            return (null, "its report is not in the record, or a newer revision took its place");
        // A record from before propositions were kept is read by its contents: they stand for what is put forward.
        if (anchor.Part == AnchorPart.Proposition && record.Propositions.Count == 0)
            records[anchor.Report] = record = record with { Propositions = [.. OlderRecord.Propositions(record)] };
        (string? id, string? fault) = new AnchorFinder(record).Find(anchor);
        return id is null ? (null, fault) : (new PartReference(anchor.Report, id), null);
    }

    private void Put(PartReference part, CorrectionMark mark)
    {
        if (!_marks.TryGetValue(part, out List<CorrectionMark>? marks))
            _marks[part] = marks = [];
        marks.Add(mark);
    }

    private ReportRecord Marked(ReportRecord record) =>
        record with
        {
            Actors = [.. record.Actors.Select(a => Of(record, a.Id) is { } marks ? a with { Corrections = [.. a.Corrections ?? [], .. marks] } : a)],
            Propositions =
            [
                .. record.Propositions.Select(p => Of(record, p.Id) is { } marks ? p with { Corrections = [.. p.Corrections ?? [], .. marks] } : p),
            ],
        };

    private List<CorrectionMark>? Of(ReportRecord record, string id) => _marks.GetValueOrDefault(new PartReference(record.Report.Id, id));
}
