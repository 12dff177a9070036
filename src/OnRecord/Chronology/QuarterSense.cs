using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>"the quarter", "the latest quarter", "the year-earlier quarter": the quarter named before, else the last full one before the report.</summary>
/// <param name="Years">Years from that quarter.</param>
internal sealed record QuarterSense(int Years) : TimeSense
{
    public int? Year { get; init; }

    public override TimeMeaning Resolve(TimeContext context)
    {
        if (context.Quarter is { FirstDay: { } named })
            return At(named, $"{context.Quarter.Value} in the report");
        return context.Day is { } today && Timex.Shift(today, TimeUnit.Quarter, -1) is { } last
            ? At(last, context.DayLabel)
            : Timex.Open(TimeType.Date, Timex.OpenValue(TimeUnit.Quarter), TimeUnit.Quarter);
    }

    private TimeMeaning At(DateOnly day, string? from)
    {
        int years = Year is { } year ? year - day.Year : Years;
        return Timex.Shift(day, TimeUnit.Year, years) is { } shifted
            ? Timex.Period(shifted, TimeUnit.Quarter, TimeBasis.Relative, from) with
            {
                IsComparison = Years != 0,
            }
            : Timex.Open(TimeType.Date, Timex.OpenValue(TimeUnit.Quarter), TimeUnit.Quarter);
    }
}
