using OnRecord.Chronology;

namespace OnRecord.Tests.Chronology;

/// <summary>Times made of times, read on Wednesday, 12 June 2024.</summary>
public sealed class ComposedTimesTests
{
    private static readonly DateOnly Reference = new(2024, 6, 12);

    [Theory]
    [InlineData("the last Monday of this month", "2024-06-24", 1)]
    [InlineData("the first Friday of next month", "2024-07-05", 1)]
    [InlineData("the second Thursday of last month", "2024-05-09", 1)]
    [InlineData("third Sunday in March", "2024-03-17", 1)]
    [InlineData("the last Saturday in February 2023", "2023-02-25", 1)]
    [InlineData("the first day of May", "2024-05-01", 1)]
    [InlineData("the last day of this year", "2024-12-31", 1)]
    [InlineData("the 9th of last month", "2024-05-09", 1)]
    [InlineData("the 20th of next month", "2024-07-20", 1)]
    [InlineData("a week from Friday", "2024-06-21", 1)]
    [InlineData("two weeks from Monday", "2024-07-01", 1)]
    [InlineData("a week on Saturday", "2024-06-22", 1)]
    [InlineData("a fortnight today", "2024-06-26", 1)]
    [InlineData("a week tomorrow", "2024-06-20", 1)]
    [InlineData("Saturday week.", "2024-06-22", 1)]
    [InlineData("Thursday next,", "2024-06-13", 1)]
    [InlineData("Monday last.", "2024-06-10", 1)]
    [InlineData("three Fridays ago", "2024-05-24", 1)]
    [InlineData("two Mondays ago", "2024-06-03", 1)]
    [InlineData("the week after next", "2024-06-24", 7)]
    [InlineData("the week before last", "2024-05-27", 7)]
    [InlineData("the month before last", "2024-04-01", 30)]
    [InlineData("a year ago today", "2023-06-12", 1)]
    [InlineData("a month ago yesterday", "2024-05-11", 1)]
    [InlineData("five years ago this month", "2019-06-01", 30)]
    [InlineData("a week's time", "2024-06-19", 1)]
    [InlineData("the second weekend of March", "2024-03-09", 2)]
    [InlineData("the last weekend in April", "2024-04-27", 2)]
    [InlineData("the third week of January 2023", "2023-01-09", 7)]
    [InlineData("the final day of February", "2024-02-29", 1)]
    [InlineData("the week ending 24 May", "2024-05-20", 7)]
    [InlineData("a week ago on Tuesday", "2024-06-04", 1)]
    [InlineData("ten days' time", "2024-06-22", 1)]
    [InlineData("Tue 4th", "2024-06-04", 1)]
    [InlineData("Friday the 13th", "2023-10-13", 1)]
    [InlineData("3–5 May 2023", "2023-05-03", 1)]
    [InlineData("May 3-5, 2023", "2023-05-03", 1)]
    [InlineData("May 3 and 4 last year", "2023-05-03", 1)]
    [InlineData("the 3rd and 4th of May 2023", "2023-05-03", 1)]
    public void Read_TimeMadeOfTimes_IsComposed(string words, string start, int days)
    {
        OnRecord.Time.When when = TimeReader.Read(words, Reference).ShouldNotBeNull();

        when.Start.DateTime.ShouldBe(DateTime.Parse(start, System.Globalization.CultureInfo.InvariantCulture));
        (when.End - when.Start).TotalDays.ShouldBe(days);
    }

    [Theory]
    [InlineData("11 p.m. last night", "2024-06-11T23:00")]
    [InlineData("9 o'clock this morning", "2024-06-12T09:00")]
    [InlineData("7 o'clock yesterday evening", "2024-06-11T19:00")]
    [InlineData("twenty past eight on Monday evening", "2024-06-10T20:20")]
    [InlineData("a quarter to seven on Friday morning", "2024-06-07T06:45")]
    [InlineData("half past ten last night", "2024-06-11T22:30")]
    [InlineData("4 p.m. local time on Monday", "2024-06-10T16:00")]
    [InlineData("4 p.m. (local time) Monday", "2024-06-10T16:00")]
    [InlineData("1:15 p.m. Lisbon time on Monday", "2024-06-10T13:15")]
    public void Read_ClockOfAPartOfTheDay_IsOfThatDay(string words, string start) =>
        TimeReader.Read(words, Reference).ShouldNotBeNull().Start.DateTime.ShouldBe(DateTime.Parse(start, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("the 2017/18 season", "2017-01-01", "2019-01-01")]
    [InlineData("the budget for 2017-18", "2017-01-01", "2019-01-01")]
    [InlineData("fiscal year 2017/2018", "2017-01-01", "2019-01-01")]
    [InlineData("the 1999–00 season", "1999-01-01", "2001-01-01")]
    public void Read_YearOfASeasonOrAFisc_IsTheTwoYearsInWhichItLies(string words, string start, string end)
    {
        OnRecord.Time.When when = TimeReader.Read(words, Reference).ShouldNotBeNull();

        when.Start.DateTime.ShouldBe(DateTime.Parse(start, System.Globalization.CultureInfo.InvariantCulture));
        when.End.DateTime.ShouldBe(DateTime.Parse(end, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2017-18-05")]
    [InlineData("in 2017-19")]
    public void Read_OtherNumbersBehindAYear_AreNoYearOfASeason(string words) => (TimeReader.Read(words, Reference)?.End.Year ?? 0).ShouldNotBe(2019);

    [Theory]
    [InlineData("the Friday before last", "2024-05-31")]
    [InlineData("the Monday after next", "2024-06-24")]
    [InlineData("a week ago last Monday", "2024-06-03")]
    [InlineData("Monday fortnight.", "2024-07-01")]
    [InlineData("two days after 3 May", "2024-05-05")]
    [InlineData("the day before March 1, 2023", "2023-02-28")]
    [InlineData("the eve of 1 May", "2024-04-30")]
    [InlineData("four years ago to the day", "2020-06-12")]
    [InlineData("on the 4th.", "2024-06-04")]
    [InlineData("7, 8 and 9 October 2022", "2022-10-07")]
    [InlineData("30 April/1 May 2022", "2022-04-30")]
    [InlineData("the week to 7 June", "2024-06-03")]
    public void Read_DistancesListsAndEnds_AreComposed(string words, string start) =>
        TimeReader.Read(words, Reference).ShouldNotBeNull().Start.DateTime.ShouldBe(DateTime.Parse(start, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Read_EveryOtherWeekday_IsNoDay() => TimeReader.Read("every other Thursday", Reference).ShouldBeNull();
}
