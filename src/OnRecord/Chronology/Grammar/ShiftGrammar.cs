using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology.Grammar;

/// <summary>Times named by their distance: "yesterday", "last week", "earlier this year", "the following month", "the day before yesterday".</summary>
internal static class ShiftGrammar
{
    private static readonly WordSet YearAdjectives = WordSet.Of("Chronology/Data/rule-words.tsv", "year-adjectives");
    private static readonly WordSet DayPrepositions = WordSet.Of("Chronology/Data/rule-words.tsv", "day-prepositions");

    public static TimePhrase? Read(TimeWords words, int at)
    {
        int edge = DateGrammar.SkipEdge(words, words.Skip(at, "the"));
        bool article = words[at].Is("the") || (edge > at && words[edge - 1].Is("the"));
        return NamedDay(words, edge) ?? Stepped(words, edge, article) ?? YearEnd(words, edge) ?? YearAgo(words, edge) ?? Bare(words, edge, article);
    }

    private static TimePhrase? NamedDay(TimeWords words, int i)
    {
        if (words[i].Entry.Day is { } day)
            return Shift(TimeUnit.Day, day, false, i + 1);
        if (!words[i].Is("day") || words[i + 1].Entry.Text is not ("before" or "after"))
            return null;
        int sign = words[i + 1].Is("before") ? -1 : 1;
        if (words[i + 2].Entry.Day is { } from)
            return Shift(TimeUnit.Day, from + sign, false, i + 3);
        return words[i + 2].Symbol is ',' or '.' ? Shift(TimeUnit.Day, sign, true, i + 2) : null;
    }

    private static TimePhrase? Stepped(TimeWords words, int i, bool article)
    {
        int? step = words[i].Entry.Step,
            shift = words[i].Entry.Shift;
        if (step is null && shift is null)
            return null;
        bool past = words[i].Is("past");
        int noun = i + 1;
        while (words[noun].Entry is { Step: not null } or { Shift: not null })
        {
            (step, shift) = (words[noun].Entry.Step ?? step, words[noun].Entry.Shift ?? shift);
            noun++;
        }

        while (YearAdjectives.Contains(words[noun].Entry.Text))
            noun++;
        if (words[noun].Entry is not { Unit: { } unit, Plural: false } || unit < TimeUnit.Day || words.IsHyphen(noun + 1))
            return null;
        if (words[i].IsTitled && words[noun].IsTitled)
            return null;
        bool fromPrevious = shift is not null || (article && step == 1 && unit == TimeUnit.Day && !past);
        if (unit == TimeUnit.Quarter && shift == 0)
            return new TimePhrase(new QuarterSense(0), noun + 1);
        int count = step ?? shift ?? 0;
        int end = noun + 1;
        if (words[end].Is("or") && words[end + 1].Is("so"))
            end += 2;
        if (unit == TimeUnit.Week && words[i].Entry.Step is not null && words[end].Entry is { Weekday: > 0 } && words[end].Capital)
            return null;
        bool told = article && step == 1 && shift is null && unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && count == 1;
        return new TimePhrase(new ShiftSense(unit, count, fromPrevious) { FromPreviousWhenPast = told }, end);
    }

    /// <summary>"year-end" is the last day of the year.</summary>
    private static TimePhrase? YearEnd(TimeWords words, int i)
    {
        int end = words.SkipHyphen(i + 1);
        return words[i].Is("year") && words[end].Is("end")
            ? new TimePhrase(
                new CalendarSense
                {
                    Month = 12,
                    Day = 31,
                    Step = 0,
                },
                end + 1
            )
            : null;
    }

    /// <summary>"year-earlier" beside a noun that is not a period.</summary>
    private static TimePhrase? YearAgo(TimeWords words, int i) =>
        words[i].Is("year") && words.IsHyphen(i + 1) && words[i + 2].Entry.Text is "ago" or "earlier"
            ? new TimePhrase(new ShiftSense(TimeUnit.Year, -1, false) { KeepsUnit = true }, i + 3)
        : words[i].Is("year") && words[i + 1].Is("before") && words[i - 1].Is("the") && !words[i + 2].Is("the") ? Shift(TimeUnit.Year, -1, true, i + 2)
        : null;

    /// <summary>"the weekend", "the year".</summary>
    private static TimePhrase? Bare(TimeWords words, int i, bool article)
    {
        if (!article || words[i].Entry is not { Unit: { } unit, Plural: false } || words.IsHyphen(i + 1))
            return null;
        return unit switch
        {
            TimeUnit.Weekend => Shift(unit, -1, false, i + 1),
            TimeUnit.Year when words[i + 1].Entry.Text is "ended" or "ending" => new TimePhrase(new FixedSense(TimeType.Duration, "P1Y"), i + 1),
            TimeUnit.Year when !words[i + 1].Is("of") => Shift(unit, 0, false, i + 1),
            TimeUnit.Day when words[i - 1].Is("the") && DayPrepositions.Contains(words[i - 2].Entry.Text) => Shift(unit, 0, true, i + 1),
            TimeUnit.Month or TimeUnit.Week when words[i - 2].Entry.Text is "of" => Shift(unit, 0, false, i + 1),
            _ => null,
        };
    }

    private static TimePhrase Shift(TimeUnit unit, int count, bool fromPrevious, int end) => new(new ShiftSense(unit, count, fromPrevious), end);
}
