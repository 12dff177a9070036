using System.Globalization;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>
/// Makes meanings with their TIMEX3 values (TimeML annotation guidelines 1.2.1). Weeks are those of ISO 8601; a season has a value but
/// no interval, because its ends differ by country.
/// </summary>
internal static class Timex
{
    /// <summary>Days before this year or after <see cref="LastYear"/> are not calculated.</summary>
    private const int FirstYear = 200;
    private const int LastYear = 9700;

    public static TimeMeaning Day(DateOnly day, TimeBasis basis, string? from) =>
        new()
        {
            Type = TimeType.Date,
            Value = DayValue(day),
            Basis = basis,
            From = from,
            Interval = CalendarInterval.Days(day, day.AddDays(1), TimePrecision.Day),
            Unit = TimeUnit.Day,
        };

    /// <summary>The calendar period of <paramref name="unit"/> that holds <paramref name="day"/>.</summary>
    public static TimeMeaning Period(DateOnly day, TimeUnit unit, TimeBasis basis, string? from)
    {
        int year = day.Year;
        DateOnly monday = Monday(day);
        return unit switch
        {
            TimeUnit.Weekend => Make(monday.AddDays(5), monday.AddDays(7), WeekValue(monday) + "-WE", TimePrecision.Day),
            TimeUnit.Week or TimeUnit.Fortnight => Make(monday, monday.AddDays(7), WeekValue(monday), TimePrecision.Week),
            TimeUnit.Month => Months(Invariant($"{year:D4}-{day.Month:D2}"), day.Month, 1),
            TimeUnit.Quarter => Months(Invariant($"{year:D4}-Q{QuarterOf(day)}"), (QuarterOf(day) * 3) - 2, 3),
            TimeUnit.HalfYear => Months(Invariant($"{year:D4}-H{(day.Month + 5) / 6}"), day.Month <= 6 ? 1 : 7, 6),
            TimeUnit.Year => Years(Invariant($"{year:D4}"), year, 1),
            TimeUnit.Decade => Years(Invariant($"{year / 10:D3}"), year / 10 * 10, 10),
            TimeUnit.Century => Years(Invariant($"{year / 100:D2}"), year / 100 * 100, 100),
            _ => Day(day, basis, from),
        };

        TimeMeaning Months(string value, int month, int count)
        {
            var start = new DateOnly(year, month, 1);
            return Make(start, start.AddMonths(count), value, TimePrecision.Month);
        }

        TimeMeaning Years(string value, int first, int count) =>
            Make(new DateOnly(first, 1, 1), new DateOnly(first, 1, 1).AddYears(count), value, TimePrecision.Year);

        TimeMeaning Make(DateOnly start, DateOnly end, string value, TimePrecision precision) =>
            new()
            {
                Type = TimeType.Date,
                Value = value,
                Basis = basis,
                From = from,
                Interval = CalendarInterval.Days(start, end, precision),
                Unit = unit,
            };
    }

    /// <summary>A time that stays open: a value with X for what is not known, and no interval.</summary>
    public static TimeMeaning Open(TimeType type, string value, TimeUnit unit = TimeUnit.Day) =>
        new()
        {
            Type = type,
            Value = value,
            Basis = TimeBasis.Relative,
            Unit = unit,
        };

    public static string OpenValue(TimeUnit unit) =>
        unit switch
        {
            <= TimeUnit.Hour => "XXXX-XX-XXTXX:XX",
            TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
            TimeUnit.Weekend => "XXXX-WXX-WE",
            TimeUnit.Month => "XXXX-XX",
            TimeUnit.Quarter => "XXXX-QX",
            TimeUnit.HalfYear => "XXXX-HX",
            TimeUnit.Year => "XXXX",
            TimeUnit.Decade => "XXX",
            TimeUnit.Century => "XX",
            _ => "XXXX-XX-XX",
        };

    /// <summary>Null when the result leaves the calendar.</summary>
    public static DateOnly? Shift(DateOnly day, TimeUnit unit, int count)
    {
        double years = Math.Abs((double)count) * YearsIn(unit);
        if (years > LastYear - FirstYear || day.Year - years < FirstYear || day.Year + years > LastYear)
            return null;
        return unit switch
        {
            TimeUnit.Day => day.AddDays(count),
            TimeUnit.Week or TimeUnit.Weekend => day.AddDays(7 * count),
            TimeUnit.Fortnight => day.AddDays(14 * count),
            TimeUnit.Month => day.AddMonths(count),
            TimeUnit.Quarter => day.AddMonths(3 * count),
            TimeUnit.HalfYear => day.AddMonths(6 * count),
            TimeUnit.Year => day.AddYears(count),
            TimeUnit.Decade => day.AddYears(10 * count),
            TimeUnit.Century => day.AddYears(100 * count),
            _ => day,
        };
    }

    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>1 (Monday) to 7.</summary>
    public static int Weekday(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    public static int QuarterOf(DateOnly day) => (day.Month + 2) / 3;

    public static string DayValue(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string WeekValue(DateOnly monday)
    {
        var day = monday.ToDateTime(TimeOnly.MinValue);
        return Invariant($"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}");
    }

    private static double YearsIn(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Century => 100,
            TimeUnit.Decade => 10,
            TimeUnit.Year => 1,
            _ => 0.5,
        };
}
