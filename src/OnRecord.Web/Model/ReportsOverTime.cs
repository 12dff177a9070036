using System.Globalization;
using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>Counts reports by day; by month or year where they lie too far apart for that.</summary>
internal static class ReportsOverTime
{
    /// <summary>More bars are no picture any more; of a longer time the latest stretch is shown.</summary>
    private const int MostBars = 36;

    private const int MonthsAYear = 12;

    /// <returns>Every span from the first to the last, also those without a report; empty where fewer than two differ.</returns>
    public static IReadOnlyList<SpanCount> Of(IEnumerable<When> dates)
    {
        DateTimeOffset[] days = [.. dates.Where(d => d.End <= d.Start.AddDays(1)).Select(d => d.Start).Order()];
        if (days.Length == 0 || days[0].Date == days[^1].Date)
            return [];
        (Func<DateTimeOffset, int> place, Func<int, DateTimeOffset> begin, string written, string label) =
            Days(days[^1]) - Days(days[0]) < MostBars ? (Days, Day, "yyyy-MM-dd", "d MMMM yyyy")
            : Months(days[^1]) - Months(days[0]) < MostBars ? (Months, Month, "yyyy-MM", "MMMM yyyy")
            : ((Func<DateTimeOffset, int>, Func<int, DateTimeOffset>, string, string))(d => d.Year, Year, "yyyy", "yyyy");
        int last = place(days[^1]),
            first = Math.Max(place(days[0]), last - MostBars + 1);
        Dictionary<int, int> counts = days.CountBy(place).ToDictionary();
        return
        [
            .. Enumerable
                .Range(first, last - first + 1)
                .Select(at => new SpanCount(
                    begin(at).ToString(written, CultureInfo.InvariantCulture),
                    begin(at).ToString(label, CultureInfo.InvariantCulture),
                    counts.GetValueOrDefault(at)
                )),
        ];
    }

    private static int Days(DateTimeOffset day) => (int)(day.Date.Ticks / TimeSpan.TicksPerDay);

    private static int Months(DateTimeOffset day) => (day.Year * MonthsAYear) + day.Month - 1;

    private static DateTimeOffset Day(int days) => new(new DateTime(days * TimeSpan.TicksPerDay, DateTimeKind.Unspecified), TimeSpan.Zero);

    private static DateTimeOffset Month(int months) => new(months / MonthsAYear, (months % MonthsAYear) + 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static DateTimeOffset Year(int year) => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
