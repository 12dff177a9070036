using OnRecord.Text;

namespace OnRecord.Chronology.Grammar;

/// <summary>
/// Ends of ranges and members of lists that share a month or a year: "3–5 June 2022", "June 3 and 4, 2022", "the 3rd and 4th of June", "1998-2003".
/// Each end is an expression of its own.
/// </summary>
internal static class RangeGrammar
{
    internal static readonly WordSet RangeJoints = WordSet.Of("Chronology/Data/rule-words.tsv", "range-joints");

    private static readonly WordSet RangeEnds = WordSet.Of("Chronology/Data/rule-words.tsv", "range-ends");

    /// <summary>A number whose month stands with a later or an earlier number, or a year behind a year and a dash.</summary>
    public static TimePhrase? Read(TimeWords words, int at) =>
        First(words, at) ?? Second(words, at) ?? SecondYear(words, at) ?? SecondDate(words, at) ?? FirstDate(words, at);

    /// <summary>The "January 3" of "from December 28, 2021 through January 3": the first such day after the other.</summary>
    private static TimePhrase? SecondDate(TimeWords words, int at)
    {
        const int Reach = 6;
        bool isLinked = words[at - 1].Symbol is '-' or '–' or '—' || RangeEnds.Contains(words[at - 1].Entry.Text);
        if (
            !isLinked
            || !YearGrammar.IsYear(words[at - 2])
            || DateGrammar.DayAndMonth(words, at) is not { Sense: CalendarSense { Year: null, YearStep: null, Month: { } month, Day: { } day } date } second
        )
            return null;
        for (int i = at - 3; i >= at - Reach; i--)
            if (words[i] is { Capital: true, Entry.Month: > 0 and var first })
            {
                int firstDay = words[i + 1].Number is >= 1 and <= 31 and var behind ? behind : words[i - 1].Number ?? 0;
                // In the same year it is read as any other day.
                bool isNext = month < first || (month == first && day < firstDay);
                return isNext ? new TimePhrase(date with { Year = words[at - 2].Number + 1 }, second.End) : null;
            }

        return null;
    }

    /// <summary>The "30 April" of "30 April/1 May 2022", "30 April and 1 May 2022".</summary>
    private static TimePhrase? FirstDate(TimeWords words, int at)
    {
        if (DateGrammar.DayAndMonth(words, at) is not { Sense: CalendarSense { Year: null, YearStep: null, Month: { } month } date } first)
            return null;
        int? next = words[first.End].Symbol == '/' ? first.End + 1 : Link(words, first.End);
        return
            next is { } second
            && DateGrammar.DayAndMonth(words, words.Skip(second, "the")) is { Sense: CalendarSense { Year: { } year, Month: { } last } }
            && month <= last
            ? first with
            {
                Sense = date with { Year = year },
            }
            : null;
    }

    /// <summary>The "3" of "3–5 June 2022".</summary>
    private static TimePhrase? First(TimeWords words, int at)
    {
        if (Number(words, at) is not { } day || Link(words, EndOfList(words, day)) is not { } next)
            return null;
        if (words[at - 1].Entry.Month > 0 || words[at - 1].Symbol is '.' or '$' or '£' or '€')
            return null;
        next = words.Skip(next, "the");
        if (Number(words, next) is not { } second || second.Day <= day.Day)
            return null;
        return DateGrammar.DayAndMonth(words, next) is { Sense: CalendarSense { Day: { } last } date } && last == second.Day && words[next].Entry.Month == 0
            ? new TimePhrase(date with { Day = day.Day }, day.End)
            : null;
    }

    /// <summary>Behind the ", 8" of "7, 8 and 9 October".</summary>
    private static int EndOfList(TimeWords words, (int Day, int End) day)
    {
        while (words[day.End].Symbol == ',' && Number(words, day.End + 1) is { } next && next.Day > day.Day)
            day = next;
        return day.End;
    }

    /// <summary>The "5" of "June 3-5, 2022".</summary>
    private static TimePhrase? Second(TimeWords words, int at)
    {
        if (Number(words, at) is not { } day)
            return null;
        for (int link = at - 1; link >= at - 2; link--)
        {
            if (Link(words, link) is not { } next || words.Skip(next, "the") != at)
                continue;
            int number = words[link - 1].IsDigits ? link - 1 : link - 2;
            int name = words[number - 1].Symbol == '.' ? number - 2 : number - 1;
            if (Number(words, number) is not { } first || first.End != link || first.Day >= day.Day || words[name].Entry.Month == 0 || !words[name].Capital)
                continue;
            var sense = new CalendarSense { Month = words[name].Entry.Month, Day = day.Day };
            return DateGrammar.WithYear(words, sense, day.End);
        }

        return null;
    }

    private static TimePhrase? SecondYear(TimeWords words, int at) =>
        YearGrammar.IsYear(words[at])
        && words[at - 1].Symbol is '-' or '–'
        && YearGrammar.IsYear(words[at - 2])
        && words[at].Number > words[at - 2].Number
        && words[at - 3].Symbol is not ('-' or '/')
            ? new TimePhrase(new CalendarSense { Year = words[at].Number }, at + 1)
            : null;

    private static (int Day, int End)? Number(TimeWords words, int i) =>
        words[i] is { Number: >= 1 and <= 31 and var day, Length: <= 2 } ? (day, words.IsOrdinalEnding(i + 1) ? i + 2 : i + 1) : null;

    /// <summary>The index after what joins two ends.</summary>
    private static int? Link(TimeWords words, int i) => words[i].Symbol is '-' or '–' or '—' || RangeJoints.Contains(words[i].Entry.Text) ? i + 1 : null;
}
