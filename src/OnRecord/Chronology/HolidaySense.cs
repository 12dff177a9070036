using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>A day that has a name: "Thanksgiving", "Christmas Eve 2021", "last Easter".</summary>
internal sealed record HolidaySense(Holiday Holiday) : TimeSense
{
    public int? Year { get; init; }

    public int? YearStep { get; init; }

    public int? Step { get; init; }

    public override TimeMeaning Resolve(TimeContext context)
    {
        if (Year is { } given)
            return In(given, TimeBasis.Explicit, null);
        if (context.Day is not { } today)
            return Open();
        int year = today.Year + (YearStep ?? 0);
        if (YearStep is null && Timex.IsYear(year))
        {
            DateOnly thisYear = Holiday.In(year);
            const int HalfAYear = 183;
            year += (Step, context.Direction) switch
            {
                (< 0, _) => thisYear >= today ? -1 : 0,
                (> 0, _) => thisYear <= today ? 1 : 0,
                (0, _) => 0,
                (_, TimeDirection.Past or TimeDirection.LikelyPast) => thisYear > today ? -1 : 0,
                (_, TimeDirection.Future) => thisYear < today ? 1 : 0,
                _ => thisYear.DayNumber - today.DayNumber > HalfAYear ? -1
                : today.DayNumber - thisYear.DayNumber > HalfAYear ? 1
                : 0,
            };
        }

        return In(year, TimeBasis.Relative, context.DayLabel);
    }

    private TimeMeaning In(int year, TimeBasis basis, string? from) => Timex.IsYear(year) ? Timex.Day(Holiday.In(year), basis, from) : Open();

    private static TimeMeaning Open() => Timex.Open(TimeType.Date, Timex.OpenValue(TimeUnit.Day));
}
