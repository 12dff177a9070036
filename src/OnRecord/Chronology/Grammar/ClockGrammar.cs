using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Chronology.Grammar;

/// <summary>Times of day: "5:30 p.m. EST", "noon", "1800 GMT", "ten o'clock", "this morning", and the day beside them.</summary>
internal static class ClockGrammar
{
    private static readonly WordSet HourPrepositions = WordSet.Of("Chronology/Data/rule-words.tsv", "hour-prepositions");
    private static readonly WordSet ClockPrepositions = WordSet.Of("Chronology/Data/rule-words.tsv", "clock-prepositions");

    // "3 o'clock on Monday night" is after midnight.
    private const int LastHourOfNight = 4;

    /// <summary>A clock time that stands first: "5 p.m. EST Thursday", "noon on March 14", "the morning of May 6".</summary>
    public static TimePhrase? Read(TimeWords words, int at)
    {
        if (Clock(words, at) is not { } clock)
            return PartOfDay(words, at);
        // "2 p.m. (1200 GMT) on Tuesday": the first clock has the day, and each stays an expression of its own.
        int second = AfterSecondClock(words, clock.End);
        if (second > clock.End && DayGrammar.Read(words, words.Skip(second, "on")) is { } later)
            return new TimePhrase(clock.Time with { On = later.Sense }, clock.End);
        int day = words.SkipComma(clock.End);
        day = words[day].Is("on") || words[day].Is("of") ? day + 1 : day;
        if (DayGrammar.Read(words, day) is { } on)
        {
            // "6 o'clock yesterday evening", "half past nine on Monday morning"
            return words[on.End].Entry is { Part: { } part } entry && !entry.Text.EndsWith('s')
                ? new TimePhrase(InPart(clock.Time, part) with { On = on.Sense }, on.End + 1)
                : new TimePhrase(clock.Time with { On = on.Sense }, on.End);
        }

        // "half past ten last night"
        if (PartOfDay(words, words.SkipComma(clock.End)) is { Sense: ClockSense { Part: { } named, Clock: null, On: { } that } } of)
            return new TimePhrase(InPart(clock.Time, named) with { On = that }, of.End);
        return clock.Certain ? new TimePhrase(clock.Time, clock.End) : null;
    }

    /// <summary>The hour of a part of the day: "6 o'clock" of an evening is 18:00.</summary>
    public static ClockSense InPart(ClockSense time, string part) =>
        part is "AF" or "EV" or "NI" && time.Clock is { Hour: >= 1 and < 12 and var hour } clock && (part != "NI" || hour > LastHourOfNight)
            ? time with
            {
                Clock = clock.AddHours(12),
            }
            : time;

    /// <summary>Adds "night", "at 5 p.m." or ", 17:30" to a day that ends at <paramref name="day"/>.</summary>
    public static TimePhrase After(TimeWords words, TimePhrase day)
    {
        int i = day.End;
        if (words[i].Entry is { Part: { } part } entry && !entry.Text.EndsWith('s'))
        {
            int at = words.SkipComma(i + 1);
            return words[at].Is("at") && Clock(words, at + 1) is { } told && words[told.End].Entry.Unit is null
                ? new TimePhrase(InPart(told.Time, part) with { On = day.Sense }, told.End)
                : new TimePhrase(new ClockSense(day.Sense) { Part = part }, i + 1);
        }

        i = words.SkipComma(i);
        bool introduced = words[i].Is("at") || words[i].Is("around") || words[i].Is("about");
        if (introduced)
            i++;
        return Clock(words, i) is { } clock && (clock.Certain || introduced) ? new TimePhrase(clock.Time with { On = day.Sense }, clock.End) : day;
    }

    private static TimePhrase? PartOfDay(TimeWords words, int at)
    {
        int i = DateGrammar.SkipEdge(words, at);
        if (words[i].Entry is { Day: 0, Text: "tonight" })
            return new TimePhrase(new ClockSense(new ShiftSense(TimeUnit.Day, 0, false)) { Part = "NI" }, i + 1);
        // "at dawn on Saturday"
        if (words[i].Entry is { Part: { } bare } && HourPrepositions.Contains(words[i - 1].Entry.Text) && words[i + 1].Is("on"))
            if (DayGrammar.Read(words, i + 2) is { } dawning)
                return new TimePhrase(new ClockSense(dawning.Sense) { Part = bare }, dawning.End);
        bool article = words[i].Is("the");
        if (article)
            i++;
        if (
            words[i].Entry is { Part: { } named } alone
            && article
            && !alone.Text.EndsWith('s')
            && words[i + 1].Is("of")
            && DayGrammar.Read(words, i + 2) is { } day
        )
            return new TimePhrase(new ClockSense(day.Sense) { Part = named }, day.End);
        TimeWord word = words[i];
        if (words[i + 1].Entry is not { Part: { } part } entry || entry.Text.EndsWith('s'))
            return null;
        if (word.Is("this"))
            return On(0, false);
        if (word.Is("last"))
            return On(-1, false);
        if (word.Is("next") || word.Is("following"))
            return On(1, true);
        return word.Is("that") || word.Is("same") ? On(0, true) : null;

        TimePhrase On(int days, bool fromPrevious) => new(new ClockSense(new ShiftSense(TimeUnit.Day, days, fromPrevious)) { Part = part }, i + 2);
    }

    /// <summary>A time of the clock; certain when it can be nothing else even without a day.</summary>
    private static (ClockSense Time, int End, bool Certain)? Clock(TimeWords words, int at)
    {
        TimeWord first = words[at];
        if (first.Entry.Clock is { } called)
            return (
                // "just after midnight on Monday" is early on Monday.
                new ClockSense(null) { Clock = called, EndOfDay = first.Is("midnight") && !(at > 0 && words[at - 1].Is("after")) },
                at + 1,
                IsAfterTimePreposition(words, at)
            );
        if (Spoken(words, at) is { } spoken)
            return spoken;
        int end = at + 1;
        if ((first.Number ?? first.Entry.Number) is not { } hour)
            return null;
        int minute = 0;
        bool minutes = false,
            military = false;
        if (
            first.IsDigits
            && words[end].Symbol is ':' or '.'
            && !words[end].SpaceBefore
            && words[end + 1] is { Length: 2, Number: { } told and < 60, SpaceBefore: false }
        )
        {
            minutes = true;
            minute = told;
            end += 2;
            if (words[end].Symbol == ':' && words[end + 1] is { Length: 2, Number: < 60, SpaceBefore: false })
                end += 2;
        }
        else if (first is { Length: 4, Number: { } digits } && Zone(words, end) is not null && digits % 100 < 60)
        {
            (hour, minute, minutes, military) = (digits / 100, digits % 100, true, true);
        }

        if (hour > 24 || (hour == 24 && minute > 0))
            return null;
        (int Shift, int End)? half = Half(words, end, hour);
        if (half is { } known)
            (hour, end) = (known.Shift, known.End);
        string? zone = null;
        int zoneAt = words[end].Symbol == '(' ? end + 1 : end;
        if ((half is not null || minutes) && Zone(words, zoneAt) is { } named)
        {
            zone = named;
            end = words[zoneAt + 1].Symbol == ')' && zoneAt > end ? zoneAt + 2 : zoneAt + 1;
        }

        if (half is null && !minutes)
            return null;
        bool colon = minutes && (military || words[at + 1].Symbol == ':');
        bool certain = half is not null || zone is not null || (colon && words[at - 1].Is("at"));
        if (!certain && !colon)
            return null;
        end = AfterTimeOf(words, end);
        var clock = new TimeOnly(hour % 24, minute);
        return (
            new ClockSense(null)
            {
                Clock = clock,
                Minutes = minutes,
                EndOfDay = hour == 24,
                Zone = zone,
            },
            end,
            certain
        );
    }

    /// <summary>"half past nine", "a quarter to six", "ten past eight": certain only beside a day or a part of it.</summary>
    private static (ClockSense Time, int End, bool Certain)? Spoken(TimeWords words, int at)
    {
        int i = words.Skip(at, "a");
        int minutes =
            words[i].Is("half") ? 30
            : words[i].Entry.Unit == TimeUnit.Quarter && !words[i].Entry.Plural ? 15
            : words[i].Entry.Number is 5 or 10 or 20 or 25 ? words[i].Entry.Number!.Value
            : 0;
        bool past = words[i + 1].Is("past"),
            to = words[i + 1].Is("to") && minutes != 30;
        int hour = words[i + 2].Number ?? words[i + 2].Entry.Number ?? 0;
        if (minutes == 0 || !(past || to) || hour is < 1 or > 12)
            return null;
        int end = i + 3;
        if (Half(words, end, hour) is { } half)
            (hour, end) = half;
        var clock = new TimeOnly(hour % 24, 0);
        return (new ClockSense(null) { Clock = clock.AddMinutes(past ? minutes : -minutes), Minutes = true }, end, false);
    }

    /// <summary>The index after "(1200 GMT)": the same moment by another clock, where a day follows that both have.</summary>
    private static int AfterSecondClock(TimeWords words, int end)
    {
        if (words[end].Symbol != '(' || Clock(words, end + 1) is not { Time.Zone: not null } second || words[second.End].Symbol != ')')
            return end;
        int day = words.Skip(second.End + 1, "on");
        return DayGrammar.Read(words, day) is null ? end : second.End + 1;
    }

    /// <summary>The index after "local time", "Moscow time", with brackets or without.</summary>
    private static int AfterTimeOf(TimeWords words, int end)
    {
        int i = words[end].Symbol == '(' ? end + 1 : end;
        if (!(words[i].Is("local") || words[i].Capital) || !words[i + 1].Is("time"))
            return end;
        return i == end ? i + 2
            : words[i + 2].Symbol == ')' ? i + 3
            : end;
    }

    private static bool IsAfterTimePreposition(TimeWords words, int i) => ClockPrepositions.Contains(words[i - 1].Entry.Text);

    private static string? Zone(TimeWords words, int i)
    {
        const int Longest = 4;
        if (words[i] is not { Capital: true, Length: >= 2 and <= Longest } word)
            return null;
        string zone = words.Text[word.Start..word.End];
        return TimeZones.Offset(zone, DateTime.UnixEpoch) is null ? null : zone;
    }

    /// <summary>"a.m.", "pm", "o'clock", "in the morning": the hour in 24 and the index after it.</summary>
    private static (int Shift, int End)? Half(TimeWords words, int i, int hour)
    {
        if (hour > 12)
            return null;
        if (words[i].Is("o") && words.IsApostrophe(i + 1) && words[i + 2].Is("clock"))
            return Half(words, i + 3, hour) ?? (hour, i + 3);
        if (words[i].Is("in") && words[i + 1].Is("the") && words[i + 2].Entry.Part is { } part)
            return (part == "MO" ? hour % 12 : (hour % 12) + 12, i + 3);
        if (words[i].Is("am"))
            return (hour % 12, i + 1);
        if (words[i].Is("pm"))
            return ((hour % 12) + 12, i + 1);
        if (words[i + 1].Symbol != '.' || !words[i + 2].Is("m") || words[i + 2].SpaceBefore)
            return null;
        int end = words[i + 3].Symbol == '.' && !words[i + 3].SpaceBefore ? i + 4 : i + 3;
        return words[i].Is("a") ? (hour % 12, end)
            : words[i].Is("p") ? ((hour % 12) + 12, end)
            : null;
    }
}
