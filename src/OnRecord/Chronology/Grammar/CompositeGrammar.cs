using OnRecord.Text;

namespace OnRecord.Chronology.Grammar;

/// <summary>
/// Times made of times: "the last Friday of this month", "the 14th of last month", "a week from Thursday", "a year ago today", "Friday week",
/// "three Mondays ago", "the week after next", "Friday the 13th".
/// </summary>
internal static class CompositeGrammar
{
    private static readonly WordSet ClauseEnds = WordSet.Of("Chronology/Data/rule-words.tsv", "clause-ends");

    public static TimePhrase? Read(TimeWords words, int at)
    {
        TimePhrase? best = OrdinalDay(words, at);
        best = TimePhrase.Longer(best, DayOfMonth(words, at));
        best = TimePhrase.Longer(best, AmountFromDay(words, at));
        best = TimePhrase.Longer(best, WeekdayWeek(words, at));
        best = TimePhrase.Longer(best, WeekdaysAgo(words, at));
        best = TimePhrase.Longer(best, AfterNext(words, at));
        best = TimePhrase.Longer(best, WeekdayBeforeLast(words, at));
        best = TimePhrase.Longer(best, DistanceFromDate(words, at));
        best = TimePhrase.Longer(best, NumberAlone(words, at));
        return TimePhrase.Longer(best, WeekdayAndNumber(words, at));
    }

    /// <summary>"the last Friday of this month", "first Monday in June", "the last day of March 2022".</summary>
    private static TimePhrase? OrdinalDay(TimeWords words, int at)
    {
        int i = words.Skip(at, "the");
        if (words[i].Is("very"))
            i++;
        int? ordinal =
            words[i].Is("last") || words[i].Is("final") ? DayOfPeriodSense.Last
            : words[i].Entry.Ordinal is { } written ? written
            : null;
        int noun = i + 1;
        if (words[i] is { IsDigits: true, Length: <= 2 } digits && words.IsOrdinalEnding(i + 1))
            (ordinal, noun) = (digits.Number, i + 2);
        if (ordinal is null)
            return null;
        int? weekday = words[noun].Entry is { Weekday: > 0, Plural: false } entry && words[noun].Capital ? entry.Weekday : null;
        TimeUnit? unit = words[noun].Entry is { Unit: TimeUnit.Day or TimeUnit.Weekend or TimeUnit.Week, Plural: false } counted ? counted.Unit : null;
        if (weekday is null && unit is null)
            return null;
        if (!words[noun + 1].Is("of") && !words[noun + 1].Is("in"))
            return null;
        if (Period(words, noun + 2) is not { } period)
            return null;
        // Weeks and weekends are counted where they can be told apart: inside of a month.
        return unit is TimeUnit.Weekend or TimeUnit.Week
            ? IsMonth(period.Sense)
                ? new TimePhrase(new WeekOfMonthSense(ordinal.Value, unit.Value, period.Sense), period.End)
                : null
            : new TimePhrase(new DayOfPeriodSense(ordinal.Value, weekday, period.Sense), period.End);
    }

    private static bool IsMonth(TimeSense period) => period is ShiftSense { Unit: TimeUnit.Month } or CalendarSense { Month: not null, Day: null };

    /// <summary>"the 14th of last month".</summary>
    private static TimePhrase? DayOfMonth(TimeWords words, int at)
    {
        int i = words.Skip(at, "the");
        if (words[i] is not { Number: >= 1 and <= 31 and var day, Length: <= 2 } || !words.IsOrdinalEnding(i + 1) || !words[i + 2].Is("of"))
            return null;
        return Period(words, i + 3) is { Sense: ShiftSense { Unit: TimeUnit.Month } } month
            ? new TimePhrase(new DayOfPeriodSense(day, null, month.Sense), month.End)
            : null;
    }

    /// <summary>A month, quarter, year or week, named or by its distance.</summary>
    private static TimePhrase? Period(TimeWords words, int at)
    {
        if (ShiftGrammar.Read(words, at) is { Sense: ShiftSense { Unit: > TimeUnit.Day } } shift)
            return shift;
        if (DateGrammar.Read(words, at) is { Sense: CalendarSense { Day: null, Weekday: null } } date)
            return date;
        return words[at].Entry.Month > 0 && words[at].Capital ? new TimePhrase(new CalendarSense { Month = words[at].Entry.Month }, at + 1) : null;
    }

    /// <summary>"a week from Thursday", "a fortnight on Monday", "a week tomorrow", "a year ago today", "ten years ago this month".</summary>
    private static TimePhrase? AmountFromDay(TimeWords words, int at)
    {
        if (Amount.Read(words, at) is not { Value: { } value } amount || value != Math.Floor(value) || value > short.MaxValue)
            return null;
        if (words[amount.End].Entry.Unit is not ({ } unit and >= TimeUnit.Day))
            return null;
        int i = amount.End + 1;
        if (words[i].Is("ago"))
        {
            // "four years ago to the day"
            if (words[i + 1].Is("to") && words[i + 2].Is("the") && words[i + 3].Is("day") && !words[i + 4].Is("before"))
                return new TimePhrase(new OffsetSense(new ShiftSense(TimeUnit.Day, 0, false), unit, -(int)value), i + 4);
            int on = words.Skip(i + 1, "on");
            if (words[on].Entry.Step == -1)
                on++;
            if (unit == TimeUnit.Week && words[on].Entry is { Weekday: > 0 and var weekday, Plural: false } && words[on].Capital)
                return new TimePhrase(new OffsetSense(new CalendarSense { Weekday = weekday, Step = -1 }, unit, -(int)value), on + 1);
            return ShiftGrammar.Read(words, i + 1) is { Sense: ShiftSense { FromPrevious: false } } today
                ? new TimePhrase(new OffsetSense(today.Sense, unit, -(int)value), today.End)
                : null;
        }

        bool linked = words[i].Is("from") || words[i].Is("on");
        int day = linked ? i + 1 : i;
        bool named = words[day].Entry.Day is 0 or 1;
        if (!linked && !named || words[day].Is("tonight"))
            return null;
        if (words[day].Entry.Weekday == 0 && !named || words[day].Entry.Plural)
            return null;
        return DayGrammar.Read(words, day) is { } start ? new TimePhrase(new OffsetSense(start.Sense, unit, (int)value), start.End) : null;
    }

    /// <summary>"Friday week"; "Tuesday next" and "Tuesday last".</summary>
    private static TimePhrase? WeekdayWeek(TimeWords words, int at)
    {
        if (words[at].Entry is not { Weekday: > 0 and var weekday, Plural: false } || !words[at].Capital)
            return null;
        TimeWord second = words[at + 1];
        bool ends = words[at + 2] is { Symbol: not ('\0' or '-') } || ClauseEnds.Contains(words[at + 2].Entry.Text);
        if (!ends)
            return null;
        if (second.Is("week"))
            return new TimePhrase(new OffsetSense(new CalendarSense { Weekday = weekday }, TimeUnit.Week, 1), at + 2);
        if (second.Is("fortnight"))
            return new TimePhrase(new OffsetSense(new CalendarSense { Weekday = weekday }, TimeUnit.Week, 2), at + 2);
        return second.Is("next") || second.Is("last") ? new TimePhrase(new CalendarSense { Weekday = weekday, Step = second.Entry.Step }, at + 2) : null;
    }

    /// <summary>"three Mondays ago".</summary>
    private static TimePhrase? WeekdaysAgo(TimeWords words, int at)
    {
        if (Amount.Read(words, at) is not { Value: { } value } amount || value < 1 || value > 52 || value != Math.Floor(value))
            return null;
        return words[amount.End].Entry is { Weekday: > 0 and var weekday } && words[amount.End + 1].Is("ago")
            ? new TimePhrase(new OffsetSense(new CalendarSense { Weekday = weekday, Step = -1 }, TimeUnit.Week, 1 - (int)value), amount.End + 2)
            : null;
    }

    /// <summary>"the week after next", "the year before last".</summary>
    private static TimePhrase? AfterNext(TimeWords words, int at)
    {
        int i = words.Skip(at, "the");
        if (words[i].Entry is not { Unit: { } unit and >= TimeUnit.Day, Plural: false })
            return null;
        int count =
            words[i + 1].Is("after") && words[i + 2].Is("next") ? 2
            : words[i + 1].Is("before") && words[i + 2].Is("last") ? -2
            : 0;
        return count == 0 ? null : new TimePhrase(new ShiftSense(unit, count, false), i + 3);
    }

    /// <summary>"the Friday before last", "the Monday after next".</summary>
    private static TimePhrase? WeekdayBeforeLast(TimeWords words, int at)
    {
        int i = words.Skip(at, "the");
        if (
            words[i].Entry is not { Weekday: > 0 and var weekday, Plural: false }
            || !words[i].Capital
            || words[i + 3].Entry is { Unit: not null } or { Weekday: > 0 }
        )
            return null;
        int step =
            words[i + 1].Is("before") && words[i + 2].Is("last") ? -1
            : words[i + 1].Is("after") && words[i + 2].Is("next") ? 1
            : 0;
        return step == 0 ? null : new TimePhrase(new OffsetSense(new CalendarSense { Weekday = weekday, Step = step }, TimeUnit.Week, step), i + 3);
    }

    /// <summary>"two days after 3 May", "the day before March 14, 2022", "the eve of 1 May".</summary>
    private static TimePhrase? DistanceFromDate(TimeWords words, int at)
    {
        int i = words.Skip(at, "the");
        if (words[i].Is("eve") && words[i + 1].Is("of"))
            return From(i + 2, TimeUnit.Day, -1);
        int noun = i;
        double count = 1;
        if (!words[i].Is("day") && Amount.Read(words, i) is { Value: { } value } amount)
            (noun, count) = (amount.End, value);
        if (words[noun].Entry.Unit is not ({ } unit and >= TimeUnit.Day and <= TimeUnit.Year) || count != Math.Floor(count) || count > short.MaxValue)
            return null;
        return words[noun + 1].Is("after") ? From(noun + 2, unit, (int)count)
            : words[noun + 1].Is("before") ? From(noun + 2, unit, -(int)count)
            : null;

        TimePhrase? From(int day, TimeUnit unit, int count) =>
            DateGrammar.DayAndMonth(words, words.Skip(day, "the")) is { } date
                ? new TimePhrase(new OffsetSense(date.Sense, unit, count) { IsFromDate = true }, date.End)
                : null;
    }

    /// <summary>"on the 4th": of the month that the words look at.</summary>
    private static TimePhrase? NumberAlone(TimeWords words, int at)
    {
        if (!words[at].Is("the") || !words[at - 1].Is("on") || words[at + 1] is not { IsDigits: true, Number: >= 1 and <= 31, Length: <= 2 } day)
            return null;
        int end = at + 3;
        bool ends = words[end].Symbol is '.' or ',' or ';' or ')' || ClauseEnds.Contains(words[end].Entry.Text);
        return words.IsOrdinalEnding(at + 2) && ends ? new TimePhrase(new CalendarSense { Day = day.Number }, end) : null;
    }

    /// <summary>"Mon 13th", "Friday the 13th": the nearest month in which the number falls on the weekday.</summary>
    private static TimePhrase? WeekdayAndNumber(TimeWords words, int at)
    {
        if (words[at].Entry is not { Weekday: > 0 and var weekday, Plural: false } || !words[at].Capital)
            return null;
        int i = words[at + 1].Symbol == '.' && words[at].Length < 6 ? at + 2 : at + 1;
        i = words.Skip(words.SkipComma(i), "the");
        return
            words[i] is { IsDigits: true, Number: >= 1 and <= 31, Length: <= 2 } day
            && words.IsOrdinalEnding(i + 1)
            && words[i + 2].Entry.Month == 0
            && !words[i + 2].Is("of")
            ? new TimePhrase(new CalendarSense { Weekday = weekday, Day = day.Number }, i + 2)
            : null;
    }
}
