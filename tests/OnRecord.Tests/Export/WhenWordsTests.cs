using OnRecord.Export;
using OnRecord.Time;

namespace OnRecord.Tests.Export;

public sealed class WhenWordsTests
{
    [Theory]
    [InlineData("2022-03-14", "2022-03-15", TimePrecision.Day, "14 March 2022")]
    [InlineData("2022-03-11", "2022-03-14", TimePrecision.Day, "11–13 March 2022")]
    [InlineData("2022-02-27", "2022-03-02", TimePrecision.Day, "27 February – 1 March 2022")]
    [InlineData("2021-12-30", "2022-01-02", TimePrecision.Day, "30 December 2021 – 1 January 2022")]
    [InlineData("2022-03-14", "2022-03-21", TimePrecision.Week, "week of 14 March 2022")]
    [InlineData("2022-03-01", "2022-04-01", TimePrecision.Month, "March 2022")]
    [InlineData("2022-01-01", "2023-01-01", TimePrecision.Year, "2022")]
    [InlineData("2022-01-01", "2025-01-01", TimePrecision.Year, "2022–2024")]
    [InlineData("2022-03-14T09:30:00+00:00", "2022-03-14T09:31:00+00:00", TimePrecision.Minute, "14 March 2022, 09:30 UTC")]
    [InlineData("2022-03-14T09:00:00-04:00", "2022-03-14T10:00:00-04:00", TimePrecision.Hour, "14 March 2022, 09:00 UTC−04:00")]
    public void Of_Time_IsWrittenAsItsPrecisionAllows(string start, string end, TimePrecision precision, string expected) =>
        WhenWords.Of(Time(start, end, precision, TimeBasis.Explicit, null)).ShouldBe(expected);

    [Theory]
    [InlineData(TimeBasis.Explicit, null, null)]
    [InlineData(TimeBasis.Relative, "report date 2022-03-15", "from report date 2022-03-15")]
    [InlineData(TimeBasis.Inferred, "a meeting", "inferred: a meeting")]
    [InlineData(TimeBasis.Given, null, "given")]
    public void Basis_Time_SaysHowItIsKnown(TimeBasis basis, string? from, string? expected) =>
        WhenWords.Basis(Time("2022-03-14", "2022-03-15", TimePrecision.Day, basis, from)).ShouldBe(expected);

    [Theory]
    [InlineData(TimeBasis.Explicit, "by 14 March 2022 (report)")]
    [InlineData(TimeBasis.Inferred, "by 14 March 2022 (report, date inferred)")]
    public void Of_BoundedByAReport_SaysByWhenAndThatTheReportTells(TimeBasis basis, string expected)
    {
        When bound = Time("2022-03-14", "2022-03-15", TimePrecision.Day, basis, "a meeting").Bound;

        WhenWords.Of(bound).ShouldBe(expected);
        WhenWords.Basis(bound).ShouldBeNull();
        bound.Bound.ShouldBe(bound);
    }

    private static When Time(string start, string end, TimePrecision precision, TimeBasis basis, string? from) =>
        new()
        {
            Start = Moment(start),
            End = Moment(end),
            Precision = precision,
            Basis = basis,
            From = from,
        };

    private static DateTimeOffset Moment(string written) =>
        DateTimeOffset.Parse(written, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal);
}
