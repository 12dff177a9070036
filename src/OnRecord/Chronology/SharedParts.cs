using OnRecord.Chronology.Grammar;

namespace OnRecord.Chronology;

/// <summary>Gives the first end of a range, or the first members of a list, the year that only the last one names: "Jan. 30-Feb. 2, 2021", "Saturday
/// and Sunday, 4 and 5 June".</summary>
internal static class SharedParts
{
    public static void Spread(TimeWords words, List<(int Start, TimePhrase Phrase)> phrases)
    {
        for (int i = phrases.Count - 2; i >= 0; i--)
        {
            if (
                phrases[i].Phrase.Sense is not CalendarSense { Year: null, YearStep: null, Month: { } month } first
                || !AreJoined(words, phrases[i].Phrase.End, phrases[i + 1].Start)
            )
                continue;
            if (phrases[i + 1].Phrase.Sense is not CalendarSense { Month: { } later } second || second.Year is null && second.YearStep is null)
                continue;
            int back = month > later ? 1 : 0;
            phrases[i] = (phrases[i].Start, phrases[i].Phrase with { Sense = first with { Year = second.Year - back, YearStep = second.YearStep - back } });
        }

        for (int i = 0; i + 3 < phrases.Count; i++)
            if (
                WeekdayOf(phrases[i].Phrase) is { } one
                && WeekdayOf(phrases[i + 1].Phrase) is { } two
                && DateOf(phrases[i + 2].Phrase) is { } first
                && DateOf(phrases[i + 3].Phrase) is { } second
                && AreJoined(words, phrases[i].Phrase.End, phrases[i + 1].Start)
                && words.SkipComma(phrases[i + 1].Phrase.End) == phrases[i + 2].Start
                && AreJoined(words, phrases[i + 2].Phrase.End, phrases[i + 3].Start)
            )
            {
                phrases[i] = (phrases[i].Start, phrases[i].Phrase with { Sense = first with { Weekday = one } });
                phrases[i + 1] = (phrases[i + 1].Start, phrases[i + 1].Phrase with { Sense = second with { Weekday = two } });
            }
    }

    private static int? WeekdayOf(TimePhrase phrase) =>
        phrase.Sense is CalendarSense { Weekday: { } weekday, Month: null, Day: null, Step: null, WeekStep: null } ? weekday : null;

    private static CalendarSense? DateOf(TimePhrase phrase) =>
        phrase.Sense is CalendarSense { Month: not null, Day: not null, Weekday: null } date ? date : null;

    private static bool AreJoined(TimeWords words, int end, int start) =>
        start == end + 1 && (words[end].Symbol is '-' or '–' or '—' || RangeGrammar.RangeJoints.Contains(words[end].Entry.Text));
}
