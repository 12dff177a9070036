using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Text;

namespace OnRecord.Time;

/// <summary>
/// Reads dates that need nothing else to be understood: day, month and year are all written. "2022-03-14T17:30:00+02:00", "14 March 2022",
/// "Mon, 14 Mar 2022 17:30 GMT", "March 14, 2022 5:30 PM EDT", "17:30, 14th of March 2022", "14/03/2022".
/// A time of day is kept only when its zone is written too: without one it is no instant. Numbers alone are read only when no other reading is possible,
/// so "03/04/2022" is not.
/// </summary>
internal static partial class CalendarDates
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Characters before a date in which its time of day is looked for.
    private const int LongestClock = 40;

    private const string Month =
        @"(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b\.?";

    private const string Zone = @"(?<zone>Z\b|((GMT|UTC)\s?)?[+\-\u2212]\d{1,2}:?\d{2}\b|[A-Z]{2,4}\b)";

    private const string Clock =
        @"(?<hour>\d{1,2})([:.h](?<minute>\d{2})(:\d{2}([.,]\d+)?)?\s*(?<half>[ap]\.?\s?m\b\.?)?|\s*(?<half>[ap]\.?\s?m\b\.?))(\s*\(?" + Zone + @"\)?)?";

    /// <summary>Reads a date that is the whole of <paramref name="text"/>, apart from white space and the day of the week.</summary>
    /// <returns>Null when it is not one complete, valid date.</returns>
    public static When? Read(string text, TimeBasis basis)
    {
        ArgumentNullException.ThrowIfNull(text);
        When? when = Find(text, new TextSpan(0, text.Length), basis);
        if (when is null)
            return null;
        TextSpan all = new TextSpan(0, text.Length).Trim(text),
            found = when.Span!.Value;
        bool isAll = DayOfWeekOrNothing().IsMatch(text.AsSpan(all.Start, Math.Max(0, found.Start - all.Start))) && found.End >= all.End;
        return isAll ? when with { Span = null } : null;
    }

    /// <summary>The first complete date inside <paramref name="within"/>, with the span of its words, or null.</summary>
    public static When? Find(string text, TextSpan within, TimeBasis basis)
    {
        ArgumentNullException.ThrowIfNull(text);
        Match? first = null;
        foreach (Regex form in (ReadOnlySpan<Regex>)[IsoForm(), DayFirst(), MonthFirst(), ClockInside(), NumbersOnly()])
        {
            Match match = form.Match(text, within.Start, within.Length);
            while (match.Success && (first is null || match.Index < first.Index))
            {
                if (Day(match) is not null)
                {
                    first = match;
                    break;
                }

                match = match.NextMatch();
            }
        }

        return first is null ? null : WithTime(text, within, first, Day(first)!.Value, basis);
    }

    private static When WithTime(string text, TextSpan within, Match date, DateOnly day, TimeBasis basis)
    {
        var span = new TextSpan(date.Index, date.Index + date.Length);
        Match clock = date;
        if (!date.Groups["hour"].Success)
        {
            clock = ClockAfter().Match(text, span.End, within.End - span.End);
            int before = Math.Max(within.Start, span.Start - LongestClock);
            if (!clock.Success)
                clock = ClockBefore().Match(text, before, span.Start - before);
            if (clock.Success)
                span = span.Cover(new TextSpan(clock.Index, clock.Index + clock.Length)).Trim(text);
        }

        return clock.Groups["hour"].Success && Instant(clock, day) is { } start
            ? new When
            {
                Start = start,
                End = start.AddMinutes(1),
                Precision = TimePrecision.Minute,
                Basis = basis,
                Span = span,
            }
            : When.Day(day, basis, span: span);
    }

    // Midnight sharp in UTC is how programs write a day without a time.
    private static DateTimeOffset? Instant(Match clock, DateOnly day)
    {
        int hour = Number(clock.Groups["hour"]),
            minute = clock.Groups["minute"].Success ? Number(clock.Groups["minute"]) : 0;
        if (clock.Groups["half"].Success)
        {
            if (hour is < 1 or > 12)
                return null;
            hour = hour % 12 + (clock.Groups["half"].ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        }

        if (hour > 23 || minute > 59 || !clock.Groups["zone"].Success)
            return null;
        var local = day.ToDateTime(new TimeOnly(hour, minute));
        if (TimeZones.Offset(clock.Groups["zone"].ValueSpan, local) is not { } offset)
            return null;
        if (hour == 0 && minute == 0 && offset == TimeSpan.Zero)
            return null;
        long utc = local.Ticks - offset.Ticks;
        return utc >= DateTime.MinValue.Ticks && utc < DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay ? new DateTimeOffset(local, offset) : null;
    }

    private static DateOnly? Day(Match date)
    {
        int year = Number(date.Groups["year"]);
        if (!date.Groups["first"].Success)
        {
            Group month = date.Groups["month"];
            return Day(year, char.IsAsciiDigit(month.ValueSpan[0]) ? Number(month) : MonthNumber(month.ValueSpan), Number(date.Groups["day"]));
        }

        int first = Number(date.Groups["first"]),
            second = Number(date.Groups["second"]);
        DateOnly? dayFirst = Day(year, second, first),
            monthFirst = Day(year, first, second);
        return dayFirst is null ? monthFirst
            : monthFirst is null || monthFirst == dayFirst ? dayFirst
            : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is > 0 and < 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>From 1, by the first three letters of an English name in any case; 0 when it is none.</summary>
    public static int MonthNumber(ReadOnlySpan<char> name)
    {
        const string Starts = "janfebmaraprmayjunjulaugsepoctnovdec";
        for (int month = 0; month < 12; month++)
            if (name.StartsWith(Starts.AsSpan(month * 3, 3), StringComparison.OrdinalIgnoreCase))
                return month + 1;
        return 0;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d\-/])(?<year>[12]\d{3})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)([T ]\s?" + Clock + ")?", Options)]
    private static partial Regex IsoForm();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(st|nd|rd|th)?(\s+of\s+|[\s\-.]+)" + Month + @"[\s,\-]+(?<year>[12]\d{3})\b", Options)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b" + Month + @"\s*(?<day>\d{1,2})(st|nd|rd|th)?(\s*,\s*|\s+)(?<year>[12]\d{3})\b", Options)]
    private static partial Regex MonthFirst();

    // As Unix tools print it: "Mon Mar 14 17:30:00 GMT 2022".
    [GeneratedRegex(@"\b" + Month + @"\s+(?<day>\d{1,2}),?\s+" + Clock + @",?\s+(?<year>[12]\d{3})\b", Options)]
    private static partial Regex ClockInside();

    [GeneratedRegex(@"(?<![\d/.\-])(?<first>\d{1,2})(?<sign>[/.\-])(?<second>\d{1,2})\k<sign>(?<year>[12]\d{3})(?![\d/])", Options)]
    private static partial Regex NumbersOnly();

    [GeneratedRegex(@"\G[\s,|·•\u2013\u2014\-]*(at\s+|@\s*)?" + Clock, Options)]
    private static partial Regex ClockAfter();

    [GeneratedRegex(
        @"(?<![\d.:])" + Clock + @"(\s+on)?[\s,|·•\u2013\u2014\-]*((mon|tues|wednes|thurs|fri|satur|sun)day,?\s*|(mon|tue|wed|thu|fri|sat|sun)\b[,.]?\s*)?\z",
        Options
    )]
    private static partial Regex ClockBefore();

    [GeneratedRegex(@"^\s*((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)?[\s,.]*$", Options)]
    private static partial Regex DayOfWeekOrNothing();
}
