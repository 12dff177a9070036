using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Queries;

/// <summary>Something that stands in a timeline. Immutable.</summary>
internal abstract class Moment
{
    private Moment(When? when) => When = when;

    public When? When { get; }

    public abstract MomentRow Row(IReadOnlyDictionary<string, ReportRecord> records);

    private MomentRow Row(ReportRecord record, TextSpan span, string kind, string id, IReadOnlyList<string> who, string about) =>
        new()
        {
            Id = id,
            Kind = kind,
            When = When,
            Who = who,
            About = about,
            Words = span.End <= record.Report.Text.Length ? span.In(record.Report.Text).ToString() : "",
            Report = record.Report.Id,
            Source = record.Report.Source,
            Outlet = record.Report.Outlet?.Name,
            Span = span,
        };

    /// <summary>Somebody takes a position.</summary>
    internal sealed class Said(Candidate position, ClaimEntry claim) : Moment(position.When)
    {
        public override MomentRow Row(IReadOnlyDictionary<string, ReportRecord> records)
        {
            PositionEntry taken = position.Position!;
            return Row(position.Record, taken.Span, "position", claim.Id, taken.Actor is { } actor ? [actor] : [], claim.Text) with
            {
                Statement = taken.Statement,
                Stance = taken.Stance,
                Certainty = taken.Certainty,
            };
        }
    }

    /// <summary>Something happens; it stands by the first report that tells of it.</summary>
    internal sealed class Happened(HappeningEntry happening) : Moment(happening.When)
    {
        public override MomentRow Row(IReadOnlyDictionary<string, ReportRecord> records)
        {
            TellingEntry first = happening.Tellings.First(t => records.ContainsKey(t.Report));
            ReportRecord record = records[first.Report];
            return Row(
                record,
                first.Span,
                "happening",
                happening.Id,
                [.. happening.Actors, .. happening.Recipients],
                EventWords.Kind(happening.Type, happening.Mode)
            ) with
            {
                Statement = record.Events.FirstOrDefault(e => e.Id == first.Event)?.Statement,
                Unsure = happening.Unsure,
                Reports = happening.Tellings.Select(t => t.Report).Distinct(StringComparer.Ordinal).Count(),
            };
        }
    }

    /// <summary>Somebody counts or measures.</summary>
    internal sealed class Counted(Candidate value, SeriesEntry series) : Moment(value.When)
    {
        public override MomentRow Row(IReadOnlyDictionary<string, ReportRecord> records)
        {
            SeriesPointEntry point = value.Point!;
            return Row(value.Record, point.Span, "figure", series.Id, point.Actor is { } actor ? [actor] : [], series.About) with
            {
                Statement = point.Statement,
                Value = point.Value,
                Relation = point.Relation,
                Unit = series.Unit,
            };
        }
    }
}
