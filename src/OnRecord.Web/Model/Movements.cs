using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>
/// How much is new in each story told by several reports, in any stretch of time: days are read once, and counted when a stretch is asked for. Time is the
/// record's own, up to its last dated report: a record of last year moves as it did then.
/// </summary>
internal sealed class Movements
{
    private const int StoriesShown = 6;

    /// <summary>A date that is known less nearly lies in no stretch.</summary>
    private static readonly TimeSpan Nearest = TimeSpan.FromDays(7);

    private readonly RecordView _view;
    private readonly (StoryEntry Story, int[] Reports, int[] Positions)[] _stories;
    private readonly int? _first,
        _last;

    public Movements(RecordView view)
    {
        _view = view;
        Dictionary<string, int> reports = new(StringComparer.Ordinal);
        foreach (ReportRecord record in view.Records)
            if (Day(view.When(record)) is { } day)
                reports.TryAdd(record.Report.Id, day);
        ILookup<string, int> positions = view
            .Claims.SelectMany(c => c.Positions)
            .Select(p => (p.Report, Day: Day(p.When?.Unbounded) ?? (reports.TryGetValue(p.Report, out int day) ? day : null)))
            .Where(p => p.Day is not null)
            .ToLookup(p => p.Report, p => p.Day!.Value, StringComparer.Ordinal);
        if (reports.Count > 0)
            (_first, _last) = (reports.Values.Min(), reports.Values.Max());
        _stories =
        [
            .. view
                .Ledger.Stories.Where(s => s.Reports.Count > 1)
                .Select(s =>
                    (
                        s,
                        s.Reports.Where(reports.ContainsKey).Select(id => reports[id]).Order().ToArray(),
                        s.Reports.SelectMany(id => positions[id]).Order().ToArray()
                    )
                ),
        ];
    }

    /// <summary>What suits the record: a week of one that goes on for some weeks, a year of one that goes on for years.</summary>
    public MovementSpan Usual =>
        (_last - _first) switch
        {
            null or < 60 => MovementSpan.Week,
            < 730 => MovementSpan.Month,
            _ => MovementSpan.Year,
        };

    /// <summary>What a reader begins with: the usual span, or the first longer one in which something moved; where that is none, the last in which something did.</summary>
    /// <returns>Null where no report bears a date.</returns>
    public Movement? Begun
    {
        get
        {
            foreach (MovementSpan span in Enum.GetValues<MovementSpan>().Where(s => s >= Usual))
                if (In(span) is { Total: > 0 } moved)
                    return moved;
            int[] days = [.. _stories.SelectMany(s => s.Reports.Concat(s.Positions)).Where(day => day <= _last)];
            return days.Length == 0 ? In(Usual) : In(Usual, days.Max()) with { IsPast = true };
        }
    }

    /// <returns>Null where no report bears a date.</returns>
    public Movement? In(MovementSpan span) => _last is { } last ? In(span, last) : null;

    private Movement In(MovementSpan span, int last)
    {
        int days = span switch
        {
            MovementSpan.Week => 7,
            MovementSpan.Month => 30,
            _ => 365,
        };
        int from = last - days + 1;
        // What is new has come in the span; that less came than before is told, and stands behind.
        (StoryEntry Story, int Reports, int ReportsBefore, int Positions, int PositionsBefore)[] moved =
        [
            .. _stories
                .Select(s =>
                    (
                        s.Story,
                        Reports: Count(s.Reports, from, last),
                        ReportsBefore: Count(s.Reports, from - days, from - 1),
                        Positions: Count(s.Positions, from, last),
                        PositionsBefore: Count(s.Positions, from - days, from - 1)
                    )
                )
                .Where(s => s.Reports + s.Positions > 0)
                .OrderByDescending(s => s.Reports - s.ReportsBefore)
                .ThenByDescending(s => s.Positions - s.PositionsBefore)
                .ThenByDescending(s => s.Reports),
        ];
        return new Movement(
            span,
            days,
            DateOnly.FromDayNumber(from),
            DateOnly.FromDayNumber(last),
            [
                .. moved
                    .Take(StoriesShown)
                    .Select(s =>
                        HomeBuilder.Story(_view, s.Story) with
                        {
                            ReportsNow = s.Reports,
                            ReportsBefore = s.ReportsBefore,
                            PositionsNow = s.Positions,
                            PositionsBefore = s.PositionsBefore,
                        }
                    ),
            ],
            moved.Length
        );
    }

    // Both ends belong to it.
    private static int Count(int[] sorted, int from, int to) => First(sorted, to + 1) - First(sorted, from);

    private static int First(int[] sorted, int day) => Ascending.FirstFrom<int>(sorted, known => known, day);

    private static int? Day(When? when) => when is not null && when.End - when.Start <= Nearest ? DateOnly.FromDateTime(when.Start.Date).DayNumber : null;
}
