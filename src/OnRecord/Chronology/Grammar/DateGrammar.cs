using OnRecord.Text;

namespace OnRecord.Chronology.Grammar;

/// <summary>Calendar dates and parts of them: "Friday, Oct. 23, 1998", "14 March 2022", "the 5th of May", "June last year", "late November", "1989".</summary>
internal static class DateGrammar
{
    private static readonly WordSet EdgeNouns = WordSet.Of("Chronology/Data/rule-words.tsv", "edge-nouns");
    private static readonly WordSet DayJoints = WordSet.Of("Chronology/Data/rule-words.tsv", "day-joints");
    private static readonly WordSet WholeMonths = WordSet.Of("Chronology/Data/rule-words.tsv", "whole-months");
    private static readonly WordSet DatePrepositions = WordSet.Of("Chronology/Data/rule-words.tsv", "date-prepositions");

    public static TimePhrase? Read(TimeWords words, int at)
    {
        int i = words.Skip(at, "the");
        int edge = SkipEdge(words, i);
        bool edged = edge > i;
        // "the Oct. 23 shooting": the article belongs to the noun.
        if (i > at && !edged && words[i].Entry.Text is not ("year" or "fiscal") && DayAt(words, i) is null)
            return null;
        return Iso(words, at) ?? Weekday(words, edge) ?? MonthFirst(words, edge, edged) ?? DayFirst(words, edge) ?? Year(words, edge, edged);
    }

    /// <summary>The index after "early", "the middle of", "mid-", "the end of".</summary>
    public static int SkipEdge(TimeWords words, int i)
    {
        if (!words[i].Entry.Edge)
            return i;
        int end = words.SkipHyphen(i + 1);
        if (EdgeNouns.Contains(words[i].Entry.Text))
            return words[end].Is("of") ? words.Skip(end + 1, "the") : i;
        return words[end].Is("in") || words[end].Is("on") ? words.Skip(end + 1, "the") : end;
    }

    /// <summary>A day of a month, with or without its year, as in "March 14, 2022" or "14 March".</summary>
    public static TimePhrase? DayAndMonth(TimeWords words, int at) =>
        MonthFirst(words, at, false) is { Sense: CalendarSense { Day: not null } } first ? first : DayFirst(words, at);

    private static TimePhrase? Iso(TimeWords words, int at)
    {
        if (!YearGrammar.IsYear(words[at]) || !words.IsHyphen(at + 1) || !words.IsHyphen(at + 3))
            return null;
        TimeWord month = words[at + 2],
            day = words[at + 4];
        return month is { Length: 2, Number: >= 1 and <= 12, SpaceBefore: false } && day is { Length: 2, Number: >= 1 and <= 31, SpaceBefore: false }
            ? new TimePhrase(
                new CalendarSense
                {
                    Year = words[at].Number,
                    Month = month.Number,
                    Day = day.Number,
                },
                at + 5
            )
            : null;
    }

    private static TimePhrase? Weekday(TimeWords words, int at)
    {
        (int? step, int i) = StepAt(words, at);
        if (WeekdayAt(words, i) is not { } weekday)
            return null;
        i = SkipAbbreviationStop(words, i);
        int next = words.SkipComma(i);
        next = words[next].Is("the") || words[next].Is("on") ? next + 1 : next;
        if (DayAndMonth(words, next) is { Sense: CalendarSense date } dated)
            return new TimePhrase(date with { Weekday = weekday }, dated.End);
        var sense = new CalendarSense { Weekday = weekday, Step = step };
        int week = words[i].Is("of") ? i + 1 : i;
        return step is null && words[week].Entry.Step is { } weeks && words[week + 1].Entry is { Unit: TimeUnit.Week, Plural: false }
            ? new TimePhrase(sense with { WeekStep = weeks }, week + 2)
            : new TimePhrase(sense, i);
    }

    /// <summary>"next", "last", "this past": the nearer of two; with the index after it.</summary>
    private static (int? Step, int End) StepAt(TimeWords words, int at) =>
        words[at].Entry.Step is not { } first ? (null, at)
        : words[at + 1].Entry.Step is { } nearer ? (nearer, at + 2)
        : (first, at + 1);

    private static int? WeekdayAt(TimeWords words, int i)
    {
        TimeWord word = words[i];
        if (word.Entry is not { Weekday: > 0, Plural: false } || !word.Capital)
            return null;
        bool abbreviated = word.Length < 6;
        return abbreviated && words[i + 1].Symbol != '.' && MonthAt(words, words.SkipComma(i + 1)) is null && !words[words.SkipComma(i + 1)].IsDigits
            ? null
            : word.Entry.Weekday;
    }

    private static int? MonthAt(TimeWords words, int i) => words[i] is { Entry.Month: > 0, Capital: true } word ? word.Entry.Month : null;

    private static TimePhrase? MonthFirst(TimeWords words, int at, bool edged)
    {
        (int? step, int i) = StepAt(words, at);
        if (MonthAt(words, i) is not { } month)
            return null;
        TimeWord name = words[i];
        i = SkipAbbreviationStop(words, i);
        bool abbreviated = name.Length <= 4 && !name.Is("march") && !name.Is("june") && !name.Is("july") && !name.Is("may");
        var sense = new CalendarSense { Month = month, Step = step };
        if (DayAt(words, words.Skip(i, "the")) is { } day)
        {
            sense = sense with { Day = day.Day };
            i = day.End;
            TimePhrase whole = WithYear(words, sense, i);
            return whole.End == i
                ? WithYear(words, sense, LastOfRange(words, i)) is { Sense: CalendarSense { Year: not null } or CalendarSense { YearStep: not null } } shared
                    ? shared with
                    {
                        End = i,
                    }
                    : whole
                : whole;
        }

        int after = words.Skip(words.SkipComma(i), "of");
        if (YearGrammar.Read(words, after) is { } written)
            return new TimePhrase(sense with { Year = written.Year }, written.End);
        if (WithYearStep(words, sense, i) is { Sense: CalendarSense { YearStep: not null } } stepped)
            return stepped;
        bool certain = step is not null || edged || IsAfterPreposition(words, at);
        bool ambiguous = abbreviated || name.Is("may") || name.Is("march") || words[i] is { Capital: true, SpaceBefore: true, Entry.Text: "" };
        return certain || !ambiguous ? new TimePhrase(sense, i) : null;
    }

    private static TimePhrase WithYearStep(TimeWords words, CalendarSense sense, int i)
    {
        int year = words.Skip(words.SkipComma(i), "of");
        return words[year].Entry.Step is { } step && words[year + 1].Entry is { Unit: TimeUnit.Year, Plural: false }
            ? new TimePhrase(sense with { YearStep = step }, year + 2)
            : new TimePhrase(sense, i);
    }

    private static TimePhrase? DayFirst(TimeWords words, int at)
    {
        if (DayAt(words, at) is not { } day)
            return null;
        int i = words.Skip(day.End, "of");
        if (MonthAt(words, i) is not { } month)
            return null;
        var sense = new CalendarSense { Day = day.Day, Month = month };
        i = SkipAbbreviationStop(words, i);
        return WithYear(words, sense, i);
    }

    /// <summary>A day with the year that may stand behind it: ", 2022", " 2022", " last year".</summary>
    public static TimePhrase WithYear(TimeWords words, CalendarSense sense, int i)
    {
        int year = words.SkipComma(i);
        return YearGrammar.Read(words, year) is { } dated && (YearGrammar.IsYear(words[year]) || words.IsApostrophe(year))
            ? new TimePhrase(sense with { Year = dated.Year }, dated.End)
            : WithYearStep(words, sense, i);
    }

    /// <summary>The index after "-5" or "and 4" behind a day of the month: the year of the last day is that of the first.</summary>
    private static int LastOfRange(TimeWords words, int i) =>
        (words[i].Symbol is '-' or '–' or '—' || DayJoints.Contains(words[i].Entry.Text))
        && words[i + 1] is { IsDigits: true, Number: >= 1 and <= 31, Length: <= 2 }
            ? i + 2
            : i;

    /// <summary>"14", "14th", "fourteenth", "twenty-first".</summary>
    private static (int Day, int End)? DayAt(TimeWords words, int i)
    {
        TimeWord word = words[i];
        if (word is { Number: >= 1 and <= 31 and var day, Length: <= 2 })
        {
            if (words[i + 1].Symbol is ':' or '%' or '/' or '.' && !words[i + 1].SpaceBefore && words[i + 2] is { IsDigits: true, SpaceBefore: false })
                return null;
            return (day, words.IsOrdinalEnding(i + 1) ? i + 2 : i + 1);
        }

        return Amount.Ordinal(words, i) is { Value: <= 31 } ordinal ? ordinal : null;
    }

    private static TimePhrase? Year(TimeWords words, int at, bool edged)
    {
        int i = at;
        bool named = edged;
        if (words[i].Is("fiscal") || words[i].Is("calendar"))
            (i, named) = (i + 1, true);
        if (words[i].Is("year"))
            (i, named) = (i + 1, true);
        if (YearGrammar.Pair(words, i) is { } pair)
            return pair;
        if (YearGrammar.Read(words, i) is not { } year)
            return null;
        return named || !YearGrammar.IsYear(words[i]) || LooksLikeYear(words, i) ? new TimePhrase(new CalendarSense { Year = year.Year }, year.End) : null;
    }

    private static bool LooksLikeYear(TimeWords words, int i)
    {
        const int Earliest = 1700,
            Latest = 2050;
        TimeWord before = words[i - 1],
            after = words[i + 1],
            word = words[i];
        if (word.Number is < Earliest or > Latest)
            return false;
        if (before.Symbol is '$' or '£' or '€' or '¥' or '#' or '.' or '/' && !word.SpaceBefore)
            return false;
        if (after.Symbol == '%' || (after.Symbol is '.' or ':' or '/' && words[i + 2] is { IsDigits: true, SpaceBefore: false }))
            return false;
        bool introduced = before.Entry.Text.Length > 0 || before.Symbol is '(' or ',' or '-' or '–';
        if (!introduced && after is { Entry.Text: "", Symbol: '\0', IsDigits: false, Capital: false, SpaceBefore: true })
            return false;
        return !after.Entry.Approximate || after.Entry.Edge || after.Is("at") || after.Is("to") || after.Is("up");
    }

    private static bool IsAfterPreposition(TimeWords words, int i) => DatePrepositions.Contains(words[i - 1].Entry.Text);

    private static int SkipAbbreviationStop(TimeWords words, int i) =>
        words[i].Length <= 5 && words[i + 1].Symbol == '.' && !words[i + 1].SpaceBefore && IsAbbreviation(words[i]) && words[i + 2].Symbol != '\n'
            ? i + 2
            : i + 1;

    private static bool IsAbbreviation(TimeWord word) => !WholeMonths.Contains(word.Entry.Text) && word.Length <= 5;
}
