namespace OnRecord.Chronology.Grammar;

/// <summary>Anything that names one day: a date, a weekday, "yesterday", a holiday.</summary>
internal static class DayGrammar
{
    public static TimePhrase? Read(TimeWords words, int at)
    {
        TimePhrase? best = HolidayGrammar.Read(words, at);
        if (DateGrammar.Read(words, at) is { Sense: CalendarSense { Day: not null } or CalendarSense { Weekday: not null } } date)
            best = TimePhrase.Longer(best, date);
        if (ShiftGrammar.Read(words, at) is { Sense: ShiftSense { Unit: TimeUnit.Day } } shift)
            best = TimePhrase.Longer(best, shift);
        return best;
    }
}
