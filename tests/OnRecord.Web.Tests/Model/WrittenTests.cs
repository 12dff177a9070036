using OnRecord.Time;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tests.Model;

public sealed class WrittenTests
{
    [Theory]
    [InlineData("2022-03-14", "2022-03-15", TimePrecision.Day, "14 March 2022", "2022-03-14")]
    [InlineData("2022-03-14", "2022-03-17", TimePrecision.Day, "14–16 March 2022", "2022-03-14")]
    [InlineData("2022-03-01", "2022-04-01", TimePrecision.Month, "March 2022", "2022-03")]
    [InlineData("2022-01-01", "2023-01-01", TimePrecision.Year, "2022", "2022")]
    [InlineData("2022-01-01", "2025-01-01", TimePrecision.Year, "2022–2024", "2022")]
    [InlineData("2022-03-14", "2022-03-21", TimePrecision.Week, "week of 14 March 2022", "2022-03-14")]
    [InlineData("2022-03-14T15:30:00+02:00", "2022-03-14T15:31:00+02:00", TimePrecision.Minute, "14 March 2022, 15:30 UTC+02:00", "2022-03-14T15:30:00+02:00")]
    public void Date_EveryPrecision_SaysNoMoreThanIsKnown(string start, string end, TimePrecision precision, string expected, string machine)
    {
        var when = new When
        {
            Start = Instant(start),
            End = Instant(end),
            Precision = precision,
            Basis = TimeBasis.Explicit,
        };

        Written.Date(when).ShouldBe(expected);
        Written.Machine(when).ShouldBe(machine);
    }

    [Theory]
    [InlineData("PT7H", "7 hours")]
    [InlineData("PT1H30M", "1 hour 30 minutes")]
    [InlineData("P2Y3M", "2 years 3 months")]
    [InlineData("PT0.5H", "PT0.5H")]
    [InlineData("P", "P")]
    [InlineData(null, null)]
    public void Duration_Code_InWordsWhereItIsOneWeKnow(string? code, string? expected) => Written.Duration(code).ShouldBe(expected);

    [Fact]
    public void Count_OneAndMany_AgreeWithTheirNoun()
    {
        Written.Count(1, "story", "stories").ShouldBe("1 story");
        Written.Count(1204, "report").ShouldBe("1,204 reports");
    }

    private static DateTimeOffset Instant(string written) =>
        DateTimeOffset.Parse(written, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal);
}
