using System.Globalization;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class MovementsTests
{
    private static readonly DateOnly Last = new(2033, 6, 30);

    private readonly List<ReportRecord> _records = [];
    private readonly List<StoryEntry> _stories = [];
    private readonly List<PositionEntry> _positions = [];

    [Fact]
    public void In_Week_SmallStoryThatGrowsStandsBeforeALargeOneThatRests()
    {
        Story("large", 5, 40, 40, 41, 41, 42, 43, 44);
        Story("steady", 1, 2, 8, 9);
        Story("grows", 0, 1, 2);

        Movement week = Moved().In(MovementSpan.Week)!;

        (week.Days, week.From, week.To, week.Total).ShouldBe((7, Last.AddDays(-6), Last, 3));
        week.Stories.Select(s => s.Address).ShouldBe(["/stories/grows", "/stories/large", "/stories/steady"]);
        week.Stories.Select(s => (s.ReportsNow, s.ReportsBefore, s.Reports)).ShouldBe([(3, 0, 3), (1, 0, 8), (2, 2, 4)]);
    }

    [Fact]
    public void In_LongerSpan_CountsWhatCameThenBesideTheTimeBefore()
    {
        Story("large", 5, 40, 41);

        StoryLine month = Moved().In(MovementSpan.Month)!.Stories.ShouldHaveSingleItem(),
            year = Moved().In(MovementSpan.Year)!.Stories.ShouldHaveSingleItem();

        (month.ReportsNow, month.ReportsBefore).ShouldBe((1, 2));
        (year.ReportsNow, year.ReportsBefore).ShouldBe((3, 0));
    }

    /// <summary>An old report may tell of a new position, and a new one of an old.</summary>
    [Fact]
    public void In_Positions_CountByWhenTheyWereTaken()
    {
        Story("told", 0, 1);
        Position(0, daysBefore: 10);
        Position(0, daysBefore: null);
        Position(1, daysBefore: 300);

        StoryLine week = Moved().In(MovementSpan.Week)!.Stories.ShouldHaveSingleItem();

        (week.PositionsNow, week.PositionsBefore).ShouldBe((1, 1));
    }

    [Fact]
    public void In_NothingDated_IsNone() =>
        new Movements(new RecordView([new HandBuilt("a.txt", "The pier held.").Record()], new LedgerRecord())).In(MovementSpan.Year).ShouldBeNull();

    [Theory]
    [InlineData(20, MovementSpan.Week)]
    [InlineData(200, MovementSpan.Month)]
    [InlineData(2000, MovementSpan.Year)]
    public void Usual_ByHowLongTheRecordGoesOn(int days, MovementSpan span)
    {
        Story("told", 0, days);

        Moved().Usual.ShouldBe(span);
    }

    /// <summary>Nobody begins with a page on which nothing moved.</summary>
    [Fact]
    public void Begun_NothingMovedOfLate_TakesTheSpanInWhichSomethingDid()
    {
        _records.Add(new HandBuilt("alone.txt", "A gull landed.") { Published = Last }.Record());
        Story("told", 20, 25);

        Movement month = Moved().Begun!;

        (month.Span, month.To, month.Total, month.IsPast).ShouldBe((MovementSpan.Month, Last, 1, false));
    }

    [Fact]
    public void Begun_NothingMovedInAYear_EndsWhereSomethingMoved()
    {
        _records.Add(new HandBuilt("alone.txt", "A gull landed.") { Published = Last }.Record());
        Story("told", 900, 905);

        Movement past = Moved().Begun!;

        (past.Span, past.To, past.Total, past.IsPast).ShouldBe((MovementSpan.Year, Last.AddDays(-900), 1, true));
    }

    [Fact]
    public void Begun_NothingEverMoved_IsTheUsualSpan()
    {
        _records.Add(new HandBuilt("alone.txt", "A gull landed.") { Published = Last }.Record());

        Moved().Begun!.Total.ShouldBe(0);
    }

    private Movements Moved() =>
        new(
            new RecordView(
                _records,
                new LedgerRecord
                {
                    Stories = _stories,
                    Claims =
                    [
                        new ClaimEntry
                        {
                            Id = "c1",
                            Text = "the pier held",
                            Status = ClaimStatus.Alleged,
                            Positions = _positions,
                        },
                    ],
                }
            )
        );

    private void Story(string id, params int[] daysBefore)
    {
        ReportRecord[] reports =
        [
            .. daysBefore.Select(
                (days, i) =>
                    new HandBuilt(id + i.ToString(CultureInfo.InvariantCulture), $"{id} {i}: the pier held.") { Published = Last.AddDays(-days) }.Record()
            ),
        ];
        _records.AddRange(reports);
        _stories.Add(new StoryEntry { Id = id, Reports = [.. reports.Select(r => r.Report.Id)] });
    }

    private void Position(int report, int? daysBefore) =>
        _positions.Add(
            new PositionEntry
            {
                Report = _records[report].Report.Id,
                Source = "pier",
                Span = new(0, 1),
                Stance = Stance.Asserts,
                When = daysBefore is { } days ? When.Day(Last.AddDays(-days), TimeBasis.Explicit) : null,
            }
        );
}
