using OnRecord.Corrections;
using OnRecord.Records;
using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>Reads where a correction that is not in its place belongs now: "place CORRECTION", and the field "at".</summary>
internal static class PlacingForm
{
    public const string Word = "place ";

    /// <summary>Characters of an id by which a part is found.</summary>
    private const int ShortestId = 6;

    /// <returns>The correction without its time; or why there is none, in words.</returns>
    public static (Correction? Draft, string? Fault) Read(string id, string at, RecordView view, IEnumerable<CorrectionOutcome> outcomes, string author)
    {
        if (
            outcomes.FirstOrDefault(o => o.Correction.Id == id && o.State is CorrectionState.Orphan or CorrectionState.Unmet) is not { } outcome
            || outcome.Lost is not { } lost
        )
            return (null, "There is no such correction out of its place.");
        if (at.Length == 0)
            return (null, "Enter where it belongs: the id of a statement, a report, an actor’s name, or the id of a claim.");
        (Anchor? found, string? fault) = Find(lost, at, view);
        return found is null ? (null, fault) : (outcome.PlacedAt(found, author), null);
    }

    // The same kind of part as before.
    private static (Anchor? Found, string? Fault) Find(Anchor lost, string at, RecordView view)
    {
        switch (lost.Part)
        {
            case AnchorPart.Report:
                ReportRecord[] reports = [.. view.Records.Where(r => IsReport(r, at)).Take(2)];
                return reports is [var report] ? (Anchors.Of(report), null) : (null, $"“{at}” is no report of the record, or several.");
            case AnchorPart.Statement:
                (ReportRecord Record, StatementEntry Statement)[] statements =
                [
                    .. view.Records.SelectMany(r => r.Statements.Where(s => Begins(s.Id.Value, at)).Select(s => (r, s))),
                ];
                // Where several begin so, the one in the report that it was about.
                if (statements.Length > 1)
                    statements = [.. statements.Where(s => s.Record.Report.Id == lost.Report)];
                return statements is [var (record, statement)]
                    ? (Anchors.Of(record, statement), null)
                    : (null, $"“{at}” is the id of no statement, or begins several.");
            case AnchorPart.Actor:
                (Anchor? actor, string? fault) = ActorAnchors.Named(view.Records, at);
                return (actor, fault is null ? null : fault + ".");
            default:
                return ClaimAnchors.Founding(view.Records, at) is var (founded, founding)
                    ? (Anchors.Of(founded, founding), null)
                    : (null, $"“{at}” is the id of no claim, or begins several.");
        }
    }

    private static bool IsReport(ReportRecord record, string at) =>
        record.Report.Source == at
        || record.Report.Source.EndsWith("/" + at, StringComparison.Ordinal)
        || (at.Length >= ShortestId && record.Report.Id.StartsWith("sha256:" + at, StringComparison.OrdinalIgnoreCase));

    private static bool Begins(string id, string at) => id == at || (at.Length >= ShortestId && id.StartsWith(at, StringComparison.Ordinal));
}
