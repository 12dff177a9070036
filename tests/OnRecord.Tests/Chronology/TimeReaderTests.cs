using System.Globalization;
using OnRecord.Chronology;
using OnRecord.Time;

namespace OnRecord.Tests.Chronology;

public class TimeReaderTests
{
    /// <summary>A Tuesday.</summary>
    private static readonly DateOnly Reference = new(2022, 3, 15);

    [Theory]
    [InlineData("yesterday", "2022-03-14", "2022-03-15")]
    [InlineData("Yesterday in Rome", "2022-03-14", "2022-03-15")]
    [InlineData("the day before yesterday", "2022-03-13", "2022-03-14")]
    [InlineData("tomorrow", "2022-03-16", "2022-03-17")]
    [InlineData("Monday", "2022-03-14", "2022-03-15")]
    [InlineData("on Tuesday", "2022-03-15", "2022-03-16")]
    [InlineData("Wednesday", "2022-03-09", "2022-03-10")]
    [InlineData("last Tuesday", "2022-03-08", "2022-03-09")]
    [InlineData("next Tuesday", "2022-03-22", "2022-03-23")]
    [InlineData("Friday of last week", "2022-03-11", "2022-03-12")]
    [InlineData("on March 14", "2022-03-14", "2022-03-15")]
    [InlineData("March 18", "2021-03-18", "2021-03-19")]
    [InlineData("14 March 2019", "2019-03-14", "2019-03-15")]
    [InlineData("2019-03-14", "2019-03-14", "2019-03-15")]
    [InlineData("Friday, Oct. 23, 1998", "1998-10-23", "1998-10-24")]
    [InlineData("the 5th of May last year", "2021-05-05", "2021-05-06")]
    [InlineData("last November", "2021-11-01", "2021-12-01")]
    [InlineData("June last year", "2021-06-01", "2021-07-01")]
    [InlineData("last week", "2022-03-07", "2022-03-14")]
    [InlineData("earlier this month", "2022-03-01", "2022-04-01")]
    [InlineData("two years ago", "2020-01-01", "2021-01-01")]
    [InlineData("ten days ago", "2022-03-05", "2022-03-06")]
    [InlineData("the third quarter of 2021", "2021-07-01", "2021-10-01")]
    [InlineData("the first half of 2021", "2021-01-01", "2021-07-01")]
    [InlineData("the 1990s", "1990-01-01", "2000-01-01")]
    [InlineData("Christmas Eve", "2021-12-24", "2021-12-25")]
    [InlineData("Good Friday 2019", "2019-04-19", "2019-04-20")]
    [InlineData("Labor Day", "2021-09-06", "2021-09-07")]
    [InlineData("the week of March 8", "2022-03-07", "2022-03-14")]
    [InlineData("last night", "2022-03-14", "2022-03-15")]
    [InlineData("this year", "2022-01-01", "2023-01-01")]
    public void Read_KnownReference_ReturnsInterval(string words, string start, string end)
    {
        When when = TimeReader.Read(words, Reference).ShouldNotBeNull();

        when.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(start);
        when.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(end);
        (TimeReader.Read(words.ToUpperInvariant(), Reference) is { } loud ? (loud.Start, loud.End) : default).ShouldBe((when.Start, when.End), "in capitals");
    }

    [Theory]
    [InlineData("5 p.m. EST Thursday", "2022-03-10T17:00:00-05:00", TimePrecision.Hour)]
    [InlineData("1830 GMT on March 14", "2022-03-14T18:30:00+00:00", TimePrecision.Minute)]
    [InlineData("noon yesterday", "2022-03-14T12:00:00+00:00", TimePrecision.Hour)]
    [InlineData("midnight on Sunday", "2022-03-14T00:00:00+00:00", TimePrecision.Hour)]
    public void Read_ClockTime_ReturnsInstant(string words, string start, TimePrecision precision)
    {
        When when = TimeReader.Read(words, Reference).ShouldNotBeNull();

        when.Start.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture).ShouldBe(start);
        when.Precision.ShouldBe(precision);
    }

    [Theory]
    [InlineData("two hours")]
    [InlineData("every week")]
    [InlineData("recently")]
    [InlineData("the foreign minister")]
    [InlineData("30 February 2022")]
    [InlineData("")]
    public void Read_NothingOnTheCalendar_ReturnsNull(string words) => TimeReader.Read(words, Reference).ShouldBeNull();

    [Theory]
    [InlineData("yesterday")]
    [InlineData("Monday")]
    [InlineData("March 14")]
    [InlineData("last year")]
    public void Read_RelativeWithoutReference_ReturnsNull(string words) => TimeReader.Read(words, null).ShouldBeNull();

    [Fact]
    public void Read_Relative_SaysWhatItWasCountedFrom()
    {
        When when = TimeReader.Read("yesterday", Reference).ShouldNotBeNull();

        when.Basis.ShouldBe(TimeBasis.Relative);
        when.From.ShouldBe("report date 2022-03-15");
        when.Span.ShouldBeNull();
    }

    [Fact]
    public void Read_Explicit_NeedsNoReference()
    {
        When when = TimeReader.Read("14 March 2022", null).ShouldNotBeNull();

        when.Basis.ShouldBe(TimeBasis.Explicit);
        when.From.ShouldBeNull();
    }
}
