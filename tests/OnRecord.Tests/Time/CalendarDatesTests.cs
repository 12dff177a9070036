using System.Globalization;
using OnRecord.Chronology;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Tests.Time;

public sealed class CalendarDatesTests
{
    [Theory]
    [InlineData("2022-03-14")]
    [InlineData("14 March 2022")]
    [InlineData("14th of March, 2022")]
    [InlineData("March 14, 2022")]
    [InlineData("Mar. 14 2022")]
    [InlineData("Monday, March 14, 2022")]
    [InlineData("14-Mar-2022")]
    [InlineData("2022/3/14")]
    [InlineData("14/03/2022")]
    [InlineData("03/14/2022")]
    [InlineData("14.03.2022")]
    [InlineData("March 14, 2022 5:30 PM")]
    [InlineData("2022-03-14T00:00:00Z")]
    public void Read_DayWithoutInstant_GivesTheDay(string text)
    {
        When when = CalendarDates.Read(text, TimeBasis.Given).ShouldNotBeNull();

        when.Precision.ShouldBe(TimePrecision.Day);
        when.FirstDay.ShouldBe(new DateOnly(2022, 3, 14));
        when.Basis.ShouldBe(TimeBasis.Given);
        when.Span.ShouldBeNull();
    }

    [Theory]
    [InlineData("2022-03-14T17:30:00Z", "2022-03-14T17:30:00+00:00")]
    [InlineData("2022-03-14T17:30:00.000+0530", "2022-03-14T17:30:00+05:30")]
    [InlineData("2022-03-14 17:30 +02:00", "2022-03-14T17:30:00+02:00")]
    [InlineData("Mon, 14 Mar 2022 17:30:00 GMT", "2022-03-14T17:30:00+00:00")]
    [InlineData("March 14, 2022 5:30 PM EDT", "2022-03-14T17:30:00-04:00")]
    [InlineData("March 14, 2022 at 5:30 p.m. ET", "2022-03-14T17:30:00-04:00")]
    [InlineData("12 December 2022, 12:05 a.m. ET", "2022-12-12T00:05:00-05:00")]
    [InlineData("17:30 GMT, 14 March 2022", "2022-03-14T17:30:00+00:00")]
    [InlineData("Mon Mar 14 17:30:00 GMT 2022", "2022-03-14T17:30:00+00:00")]
    public void Read_TimeWithZone_GivesTheMinute(string text, string expected)
    {
        When when = CalendarDates.Read(text, TimeBasis.Metadata).ShouldNotBeNull();

        when.Precision.ShouldBe(TimePrecision.Minute);
        when.Start.ShouldBe(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
        when.Start.Offset.ShouldBe(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture).Offset);
        (when.End - when.Start).ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("14 March")]
    [InlineData("30 February 2022")]
    [InlineData("2022-13-01")]
    [InlineData("03/04/2022")]
    [InlineData("on 14 March 2022 the minister spoke")]
    public void Read_NoCompleteDate_GivesNull(string text) => CalendarDates.Read(text, TimeBasis.Given).ShouldBeNull();

    [Fact]
    public void Find_DateAmongWords_GivesItsSpan()
    {
        const string Text = "It happened on 30 February 2022, or on 14 March 2022 at noon.";

        When when = CalendarDates.Find(Text, new TextSpan(0, Text.Length), TimeBasis.Explicit).ShouldNotBeNull();

        when.Span.ShouldNotBeNull().In(Text).ToString().ShouldBe("14 March 2022");
    }

    /// <summary>Why there are two: docs/decisions/0009.</summary>
    [Fact]
    public void Read_NamesOfMonths_AreThoseOfTheGrammarOfTimes()
    {
        string[][] months = [.. DataFile.Rows("Chronology/Data/time-words.tsv").Where(row => row[1] == "month")];

        months.ShouldNotBeEmpty();
        foreach (string[] row in months)
            CalendarDates
                .Read($"14 {row[0]} 2022", TimeBasis.Given)
                .ShouldNotBeNull(row[0])
                .FirstDay.Month.ShouldBe(int.Parse(row[2], CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("14 March 2022")]
    [InlineData("the 14th of March, 2022")]
    [InlineData("Monday, March 14, 2022")]
    [InlineData("Mar. 14 2022")]
    [InlineData("2022-03-14")]
    [InlineData("Mon, 14 Mar 2022 17:30:00 GMT")]
    [InlineData("March 14, 2022 at 5:30 p.m. ET")]
    [InlineData("12 December 2022, 12:05 a.m. ET")]
    [InlineData("17:30 GMT, 14 March 2022")]
    [InlineData("30 February 2022")]
    [InlineData("03/04/2022")]
    public void Find_DateInProse_IsWhatTheGrammarOfTimesReads(string text)
    {
        When? found = CalendarDates.Find(text, new TextSpan(0, text.Length), TimeBasis.Explicit);
        When? read = TimeReader.Read(text, reference: null);

        found?.Start.ShouldBe(read.ShouldNotBeNull().Start);
        found?.Precision.ShouldBe(read!.Precision);
        (found is null).ShouldBe(read is null);
    }
}
