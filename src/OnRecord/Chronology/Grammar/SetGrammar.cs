using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology.Grammar;

/// <summary>Repetitions: "every week", "each Thursday", "Mondays", "daily".</summary>
internal static class SetGrammar
{
    private static readonly WordSet RepeatedParts = WordSet.Of("Chronology/Data/rule-words.tsv", "repeated-parts");

    public static TimePhrase? Read(TimeWords words, int at)
    {
        TimeWord first = words[at];
        if (first.Entry.Repetition is { } repetition)
            return Of(repetition, at + 1);
        if (first.Entry is { Weekday: > 0, Plural: true } && first.Capital)
            return Of($"XXXX-WXX-{first.Entry.Weekday}", at + 1);
        if (first.Entry.Weekday > 0 && first.Capital && words[at + 1].Entry is { Part: { } part } entry && RepeatedParts.Contains(entry.Text))
            return Of($"XXXX-WXX-{first.Entry.Weekday}T{part}", at + 2);
        return first.Is("every") || first.Is("each") ? Every(words, at + 1) : null;
    }

    private static TimePhrase? Every(TimeWords words, int i)
    {
        TimeWord word = words[i];
        if (word.Entry is { Weekday: > 0 })
            return Of($"XXXX-WXX-{word.Entry.Weekday}", i + 1);
        if (word.Entry.Month > 0)
            return Of(Timex.Invariant($"XXXX-{word.Entry.Month:D2}"), i + 1);
        if (word.Entry.Season is { } season)
            return Of($"XXXX-{season}", i + 1);
        if (word.Entry.Part is { } part)
            return Of($"XXXX-XX-XXT{part}", i + 1);
        if (word.Is("other") && words[i + 1].Entry.Unit is not null)
            return Amounts(2, i + 1);
        if (word.Is("other") && words[i + 1].Entry is { Weekday: > 0 })
            return Of($"XXXX-WXX-{words[i + 1].Entry.Weekday}", i + 2);
        if (word.Entry.Unit is not null && !word.Entry.Plural)
            return Amounts(1, i);
        return Amount.Read(words, i) is { Value: { } count } amount ? Amounts(count, amount.End) : null;

        TimePhrase? Amounts(double count, int at) => words[at].Entry.Unit is { } unit ? Of(DurationGrammar.Iso(count, unit), at + 1) : null;
    }

    private static TimePhrase Of(string value, int end) => new(new FixedSense(TimeType.Set, value), end);
}
