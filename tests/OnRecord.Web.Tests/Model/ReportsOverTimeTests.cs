using OnRecord.Time;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class ReportsOverTimeTests
{
    [Fact]
    public void Of_DaysOfAMonth_CountsByDayWithThoseBetween()
    {
        IReadOnlyList<SpanCount> spans = ReportsOverTime.Of([Day(2031, 3, 1), Day(2031, 3, 3), Day(2031, 3, 3)]);

        spans.Select(s => (s.Span, s.Reports)).ShouldBe([("2031-03-01", 1), ("2031-03-02", 0), ("2031-03-03", 2)]);
        spans[^1].Label.ShouldBe("3 March 2031");
    }

    [Fact]
    public void Of_MonthsOfAYear_CountsByMonth() =>
        ReportsOverTime
            .Of([Day(2031, 12, 31), Day(2032, 2, 1), Day(2032, 2, 28)])
            .Select(s => (s.Span, s.Reports))
            .ShouldBe([("2031-12", 1), ("2032-01", 0), ("2032-02", 2)]);

    [Fact]
    public void Of_LongTime_CountsTheLatestYears()
    {
        IReadOnlyList<SpanCount> spans = ReportsOverTime.Of([Day(1900, 1, 1), Day(2031, 1, 1)]);

        spans.Count.ShouldBe(36);
        spans[^1].Span.ShouldBe("2031");
    }

    [Fact]
    public void Of_OneDay_IsNoCourse() => ReportsOverTime.Of([Day(2031, 3, 1), Day(2031, 3, 1)]).ShouldBeEmpty();

    private static When Day(int year, int month, int day) => When.Day(new DateOnly(year, month, day), TimeBasis.Explicit);
}
