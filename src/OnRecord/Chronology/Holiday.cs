using System.Globalization;

namespace OnRecord.Chronology;

/// <summary>A named day of the calendar and the rule by which it moves.</summary>
internal sealed record Holiday
{
    private readonly int _month;
    private readonly int _day;
    private readonly int _weekday;
    private readonly bool _easter;

    /// <param name="rule">As in <c>holidays.tsv</c>: "12-25", "11-4n4" (fourth Thursday), "05-1nL" (last Monday), "E-2" (days from Easter).</param>
    public Holiday(string rule)
    {
        if (rule[0] == 'E')
        {
            _easter = true;
            _day = int.Parse(rule.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            return;
        }

        _month = int.Parse(rule.AsSpan(0, 2), CultureInfo.InvariantCulture);
        if (rule.IndexOf('n', StringComparison.Ordinal) < 0)
        {
            _day = int.Parse(rule.AsSpan(3), CultureInfo.InvariantCulture);
            return;
        }

        _weekday = rule[3] - '0';
        _day = rule[5] == 'L' ? -1 : rule[5] - '0';
    }

    public DateOnly In(int year)
    {
        if (_easter)
            return Easter(year).AddDays(_day);
        if (_weekday == 0)
            return new DateOnly(year, _month, _day);
        if (_day < 0)
        {
            var last = new DateOnly(year, _month, DateTime.DaysInMonth(year, _month));
            return last.AddDays(-((Timex.Weekday(last) - _weekday + 7) % 7));
        }

        var first = new DateOnly(year, _month, 1);
        return first.AddDays(((_weekday - Timex.Weekday(first) + 7) % 7) + (7 * (_day - 1)));
    }

    /// <summary>Gregorian Easter by the anonymous algorithm of Meeus, Jones and Butcher.</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19,
            b = year / 100,
            c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
