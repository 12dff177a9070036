using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>A numbered part of a year, or a season: "the third quarter", "the first half of 2022", "last summer".</summary>
/// <param name="Unit">Quarter, half-year, or year for a season.</param>
/// <param name="Index">Which quarter or half, from 1; for a season its first month.</param>
/// <param name="Season">TIMEX3 code, or null.</param>
internal sealed record PeriodSense(TimeUnit Unit, int Index, string? Season) : TimeSense
{
    private const int MonthsInQuarter = 3;
    private const int MonthsInHalf = 6;

    public int? Year { get; init; }

    public int? YearStep { get; init; }

    public int? Step { get; init; }

    /// <summary>"the year-earlier third quarter".</summary>
    public bool IsComparison { get; init; }

    private int FirstMonth =>
        Unit switch
        {
            TimeUnit.Quarter => ((Index - 1) * MonthsInQuarter) + 1,
            TimeUnit.HalfYear => ((Index - 1) * MonthsInHalf) + 1,
            _ => Index,
        };

    private int Months => Unit == TimeUnit.HalfYear ? MonthsInHalf : MonthsInQuarter;

    public override TimeMeaning Resolve(TimeContext context)
    {
        if (Year is { } year)
            return In(year, TimeBasis.Explicit, null);
        if (context.Day is not { } today)
            return Unresolved();
        int here = today.Year;
        if (YearStep is { } years)
            return In(here + years, TimeBasis.Relative, context.DayLabel);
        bool over = today.Month >= FirstMonth + Months,
            begun = today.Month >= FirstMonth;
        here += Step switch
        {
            < 0 => over ? 0 : -1,
            > 0 => begun ? 1 : 0,
            0 => 0,
            _ when context.Direction == TimeDirection.Future => over ? 1 : 0,
            _ when context.Direction is TimeDirection.Past or TimeDirection.LikelyPast => begun ? 0 : -1,
            _ => today.Month + MonthsInHalf < FirstMonth ? -1 : 0,
        };
        return In(here, TimeBasis.Relative, context.DayLabel);
    }

    private TimeMeaning In(int year, TimeBasis basis, string? from)
    {
        if (!Timex.IsYear(year))
            return Unresolved();
        return Season is null
            ? Timex.Period(new DateOnly(year, FirstMonth, 1), Unit, basis, from) with
            {
                IsComparison = IsComparison,
            }
            : new TimeMeaning
            {
                Type = TimeType.Date,
                Value = Timex.Invariant($"{year:D4}-{Season}"),
                Basis = basis,
                From = from,
                Unit = TimeUnit.Year,
            };
    }

    private TimeMeaning Unresolved() => Timex.Open(TimeType.Date, "XXXX-" + (Season ?? (Unit == TimeUnit.Quarter ? $"Q{Index}" : $"H{Index}")), Unit);
}
