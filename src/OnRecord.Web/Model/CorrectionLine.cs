using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>One correction, and what became of it.</summary>
/// <param name="What">"speaker: was “unknown”, now “Ada Brandt”".</param>
/// <param name="Words">What it is about, in words of the report; null where that is the report, or another correction.</param>
/// <param name="State">The word of a <see cref="CorrectionState"/>.</param>
/// <param name="Address">Where what it is about stands now; null where it is not found.</param>
public sealed record CorrectionLine(
    string Id,
    string What,
    string By,
    DateTimeOffset At,
    string? Why,
    string? Words,
    string? Report,
    string? Address,
    string State,
    string? Reason
)
{
    private const int LongestWords = 200;

    internal bool IsFollowed => State == EnumWords.Of(CorrectionState.Followed);

    internal static CorrectionLine Of(RecordView view, CorrectionOutcome outcome)
    {
        Correction correction = outcome.Correction;
        ReportRecord? record = correction.Target is { } target ? view.Record(target.Report) : null;
        CorrectionMark? mark = record is null ? null : CorrectionMarks.Of(record).FirstOrDefault(m => m.Id == correction.Id);
        string what = mark is null
            ? CorrectionWords.Name(correction.Kind)
                + (
                    correction.Of is { } of ? " " + of
                    : correction.Text is { } text ? $" “{text}”"
                    : ""
                )
            : CorrectionWords.Of(mark with { Why = null }).Split("; by ", 2)[0];
        string? words = correction.Target is { Part: AnchorPart.Actor } actor
            ? actor.Name
            : correction.Target?.Content?.Exact ?? correction.Target?.Quote?.Exact;
        string? address =
            record is null ? null
            : correction.Target!.Part == AnchorPart.Statement && outcome.Part is { } part && record.Statements.Any(s => s.Id == part)
                ? $"{Addresses.Report(record.Report.Id)}?statement={Uri.EscapeDataString(part)}"
            : Addresses.Report(record.Report.Id);
        return new CorrectionLine(
            correction.Id,
            what,
            correction.By,
            correction.At,
            correction.Why,
            words is null ? null : Excerpt.Beginning(words, LongestWords),
            record is null ? null : view.Summary(record).Label,
            address,
            EnumWords.Of(outcome.State),
            outcome.Reason
        );
    }
}
