using System.Globalization;

namespace OnRecord.Ledger.Occurrences;

/// <summary>A date without its year: TIMEX3 value "XXXX-03-14".</summary>
internal readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>A report gives no year when the date lies less than half a year off.</summary>
    private const int Reach = 182;

    public static MonthDay? Read(string value)
    {
        if (value.Length < 10 || !value.StartsWith("XXXX-", StringComparison.Ordinal))
            return null;
        return
            int.TryParse(value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            && int.TryParse(value.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && month is >= 1 and <= 12
            && day is >= 1 and <= 31
            ? new MonthDay(month, day)
            : null;
    }

    public bool Is(DateOnly day) => day.Month == Month && day.Day == Day;

    /// <summary>The date of this name nearest to <paramref name="reference"/>; null when none lies within half a year.</summary>
    public DateOnly? Near(DateOnly reference)
    {
        DateOnly? nearest = null;
        for (int year = reference.Year - 1; year <= reference.Year + 1; year++)
        {
            if (year < 1 || year > 9998 || Day > DateTime.DaysInMonth(year, Month))
                continue;
            var candidate = new DateOnly(year, Month, Day);
            int distance = Math.Abs(candidate.DayNumber - reference.DayNumber);
            if (distance <= Reach && (nearest is null || distance < Math.Abs(nearest.Value.DayNumber - reference.DayNumber)))
                nearest = candidate;
        }

        return nearest;
    }
}
