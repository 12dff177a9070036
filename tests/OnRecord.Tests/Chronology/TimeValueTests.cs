using OnRecord.Chronology;
using OnRecord.Chronology.Grammar;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Chronology;

/// <summary>TIMEX3 values of single expressions in a report of Tuesday, 15 March 2022.</summary>
public class TimeValueTests
{
    private static readonly TimeContext Context = new()
    {
        Day = new DateOnly(2022, 3, 15),
        DayLabel = "report date 2022-03-15",
        Direction = TimeDirection.Past,
    };

    [Theory]
    [InlineData("seven-hour", TimeType.Duration, "PT7H")]
    [InlineData("a seven-hour-long meeting", TimeType.Duration, "PT7H")]
    [InlineData("two and a half years", TimeType.Duration, "P2Y6M")]
    [InlineData("2 1/2 hours", TimeType.Duration, "PT2H30M")]
    [InlineData("at least twenty-five minutes", TimeType.Duration, "PT25M")]
    [InlineData("several months", TimeType.Duration, "PXM")]
    [InlineData("the past two decades", TimeType.Duration, "P20Y")]
    [InlineData("1 hour and 20 minutes", TimeType.Duration, "PT1H20M")]
    [InlineData("three more days", TimeType.Duration, "P3D")]
    [InlineData("every week", TimeType.Set, "P1W")]
    [InlineData("every two years", TimeType.Set, "P2Y")]
    [InlineData("each Thursday", TimeType.Set, "XXXX-WXX-4")]
    [InlineData("Mondays", TimeType.Set, "XXXX-WXX-1")]
    [InlineData("daily", TimeType.Set, "P1D")]
    [InlineData("now", TimeType.Date, "PRESENT_REF")]
    [InlineData("recently", TimeType.Date, "PAST_REF")]
    [InlineData("the near future", TimeType.Date, "FUTURE_REF")]
    [InlineData("several years ago", TimeType.Date, "PAST_REF")]
    [InlineData("last weekend", TimeType.Date, "2022-W10-WE")]
    [InlineData("this week", TimeType.Date, "2022-W11")]
    [InlineData("the first quarter", TimeType.Date, "2022-Q1")]
    [InlineData("next year's third quarter", TimeType.Date, "2023-Q3")]
    [InlineData("last summer", TimeType.Date, "2021-SU")]
    [InlineData("fiscal 2019", TimeType.Date, "2019")]
    [InlineData("nineteen ninety-six", TimeType.Date, "1996")]
    [InlineData("the late 1970s", TimeType.Date, "197")]
    [InlineData("the 20th century", TimeType.Date, "19")]
    [InlineData("Friday night", TimeType.Time, "2022-03-11TNI")]
    [InlineData("this morning", TimeType.Time, "2022-03-15TMO")]
    [InlineData("5:30 p.m. on March 3", TimeType.Time, "2022-03-03T17:30")]
    [InlineData("the fourth week", TimeType.Date, "XXXX-WXX")]
    [InlineData("the one-year anniversary", TimeType.Date, "XXXX-XX-XX")]
    [InlineData("2017/18", TimeType.Date, "2017/2018")]
    public void Read_Expression_HasTimexValue(string text, TimeType type, string value)
    {
        TimeMeaning meaning = First(text).ShouldNotBeNull();

        meaning.Value.ShouldBe(value);
        meaning.Type.ShouldBe(type);
    }

    [Theory]
    [InlineData("a six-year-old boy")]
    [InlineData("37 years old")]
    [InlineData("She may march against the second fall of the sun")]
    [InlineData("2000 soldiers lost $1990")]
    [InlineData("a second chance, one-quarter of it")]
    [InlineData("\"This Week\"")]
    [InlineData("June Smith met April Jones")]
    [InlineData("the programme '60 Miles' showed it")]
    public void Read_WordsThatNameNoTime_FindsNothing(string text) => First(text).ShouldBeNull();

    [Fact]
    public void Read_AnniversaryInWords_IsReadFromItsFirst()
    {
        var words = new TimeWords("the forty-second anniversary");

        TimeGrammar.Read(words, 0).ShouldNotBeNull().End.ShouldBe(words.Count);
    }

    private static TimeMeaning? First(string text)
    {
        var words = new TimeWords(text);
        for (int i = 0; i < words.Count; i++)
            if (TimeGrammar.Read(words, i) is { } phrase)
                return phrase.Sense.Resolve(Context);
        return null;
    }
}
