using System.Globalization;
using OnRecord.Time;

namespace OnRecord.Export;

/// <summary>Times as words for readers, in English.</summary>
internal static class WhenWords
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>"14 March 2022", "March 2022", "week of 14 March 2022", "11–13 March 2022", "14 March 2022, 09:30 UTC", "by 14 March 2022 (report)".</summary>
    public static string Of(When when)
    {
        if (when.Basis == TimeBasis.Bounded)
            return $"by {Day(when.End.AddTicks(-1))} ({(when.From == When.InferredReportDate ? "report, date inferred" : "report")})";
        if (when.Precision >= TimePrecision.Hour)
            return $"{Day(when.Start)}, {when.Start.ToString("HH:mm", Culture)} {Offset(when.Start.Offset)}";
        DateTimeOffset last = when.End.AddDays(-1);
        DateTimeOffset next = when.Precision switch
        {
            TimePrecision.Year => when.Start.AddYears(1),
            TimePrecision.Month => when.Start.AddMonths(1),
            TimePrecision.Week => when.Start.AddDays(7),
            _ => when.Start.AddDays(1),
        };
        if (when.End > next)
            return when.Precision == TimePrecision.Year ? $"{when.Start.ToString("yyyy", Culture)}–{last.ToString("yyyy", Culture)}" : Range(when.Start, last);
        return when.Precision switch
        {
            TimePrecision.Year => when.Start.ToString("yyyy", Culture),
            TimePrecision.Month => when.Start.ToString("MMMM yyyy", Culture),
            TimePrecision.Week => "week of " + Day(when.Start),
            _ => Day(when.Start),
        };
    }

    /// <summary>How the time is known, when that is not from a date written out: "relative to report date 2022-03-15"; null otherwise.</summary>
    public static string? Basis(When when) =>
        when.Basis switch
        {
            TimeBasis.Relative => when.From is null ? "relative" : "from " + when.From,
            TimeBasis.Inferred => when.From is null ? "inferred" : "inferred: " + when.From,
            TimeBasis.Given => when.From is null ? "given" : "given by " + when.From,
            TimeBasis.Metadata => "from the page’s metadata",
            _ => null,
        };

    private static string Day(DateTimeOffset day) => day.ToString("d MMMM yyyy", Culture);

    private static string Offset(TimeSpan offset) =>
        offset == TimeSpan.Zero ? "UTC" : "UTC" + (offset < TimeSpan.Zero ? "−" : "+") + offset.ToString(@"hh\:mm", Culture);

    private static string Range(DateTimeOffset first, DateTimeOffset last)
    {
        if (first.Year != last.Year)
            return $"{Day(first)} – {Day(last)}";
        return first.Month != last.Month ? $"{first.ToString("d MMMM", Culture)} – {Day(last)}" : $"{first.Day.ToString(Culture)}–{Day(last)}";
    }
}
