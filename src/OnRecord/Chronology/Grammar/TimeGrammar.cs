using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology.Grammar;

/// <summary>
/// The grammar of English time expressions: at each place the longest reading wins. Written by hand after the TimeML guidelines for TIMEX3;
/// it knows words only, never the calendar.
/// </summary>
internal static class TimeGrammar
{
    private static readonly WordSet WeekLinks = WordSet.Of("Chronology/Data/rule-words.tsv", "week-links");

    /// <summary>The expression that begins with the word at <paramref name="at"/>, or null.</summary>
    public static TimePhrase? Read(TimeWords words, int at)
    {
        TimeWord first = words[at];
        if (first.Entry.Text.Length == 0 && !first.IsDigits && !words.IsApostrophe(at))
            return null;
        if (words[at - 1].Symbol is '-' or '/' && !first.SpaceBefore && first.IsDigits)
            return RangeGrammar.Read(words, at);
        TimePhrase? best = DayGrammar.Read(words, at);
        if (best is { } day)
            best = ClockGrammar.After(words, day);
        // The year that an end of a range shares: of two readings of the same words the one that knows it.
        best = TimePhrase.Longer(RangeGrammar.Read(words, at), best);
        best = TimePhrase.Longer(best, ClockGrammar.Read(words, at));
        best = TimePhrase.Longer(best, WeekOf(words, at));
        best = TimePhrase.Longer(best, WeekTo(words, at));
        best = TimePhrase.Longer(best, DateGrammar.Read(words, at));
        best = TimePhrase.Longer(best, CompositeGrammar.Read(words, at));
        best = TimePhrase.Longer(best, PeriodGrammar.Read(words, at));
        best = TimePhrase.Longer(best, SetGrammar.Read(words, at));
        best = TimePhrase.Longer(best, OrdinalUnit(words, at));
        best = TimePhrase.Longer(best, ShiftGrammar.Read(words, at));
        best = TimePhrase.Longer(best, DurationGrammar.Read(words, at));
        return TimePhrase.Longer(best, ReferenceGrammar.Read(words, at));
    }

    /// <summary>"the week of March 6", "the week ending 7 June".</summary>
    private static TimePhrase? WeekOf(TimeWords words, int at)
    {
        int i = words.Skip(at, "the");
        return
            words[i].Entry is { Unit: TimeUnit.Week or TimeUnit.Weekend, Plural: false } entry
            && WeekLinks.Contains(words[i + 1].Entry.Text)
            && DayGrammar.Read(words, words.Skip(i + 2, "on")) is { } day
            ? new TimePhrase(new PeriodOfSense(day.Sense, entry.Unit!.Value), day.End)
            : null;
    }

    /// <summary>"the week to 12 May".</summary>
    private static TimePhrase? WeekTo(TimeWords words, int at) =>
        words[at].Is("the") && words[at + 1].Is("week") && words[at + 2].Is("to") && DateGrammar.DayAndMonth(words, at + 3) is { } day
            ? new TimePhrase(new PeriodOfSense(day.Sense, TimeUnit.Week), day.End)
            : null;

    /// <summary>"the fourth week", "the first anniversary": a certain time, but no calendar says which.</summary>
    private static TimePhrase? OrdinalUnit(TimeWords words, int at)
    {
        int i = words.Skip(at, "the");
        int unit;
        if (words[i].IsDigits && words.IsOrdinalEnding(i + 1))
            unit = i + 2;
        else if (Amount.Ordinal(words, i) is { } ordinal)
            unit = ordinal.End;
        else if (Amount.Read(words, i) is { } amount && words.IsHyphen(amount.End) && words[amount.End + 1].Entry.Unit is not null)
            unit = amount.End + 2;
        else
            return null;
        if (words[unit].Is("anniversary"))
            return Open(TimeUnit.Day);
        return
            words[unit].Entry is { Unit: >= TimeUnit.Day and not TimeUnit.Quarter and not TimeUnit.Century, Plural: false } entry
            && !words.IsHyphen(unit - 1)
            && i > at
            ? Open(entry.Unit!.Value)
            : null;

        TimePhrase? Open(TimeUnit of) => new TimePhrase(new FixedSense(Timex.Open(TimeType.Date, Timex.OpenValue(of), of)), unit + 1);
    }
}
