using System.Collections.Frozen;

namespace OnRecord.Chronology.Grammar;

/// <summary>Days with a name, from <c>holidays.tsv</c>.</summary>
internal static class HolidayGrammar
{
    private static readonly FrozenDictionary<string, PhraseTable<Holiday>> ByFirstWord = PhraseTable<Holiday>.Load("holidays.tsv", rule => new Holiday(rule));

    public static TimePhrase? Read(TimeWords words, int at)
    {
        int? step = null;
        int i = at;
        if (words[i].Entry.Step is { } before)
            (step, i) = (before, i + 1);
        if (!words[i].Capital || PhraseTable<Holiday>.Match(ByFirstWord, words, i) is not { } match)
            return null;
        var sense = new HolidaySense(match.Value) { Step = step };
        int year = words.Skip(words.SkipComma(match.End), "of");
        if (YearGrammar.IsYear(words[year]))
            return new TimePhrase(sense with { Year = words[year].Number }, year + 1);
        return step is null && words[year].Entry.Step is { } years && words[year + 1].Entry.Unit == TimeUnit.Year
            ? new TimePhrase(sense with { YearStep = years }, year + 2)
            : new TimePhrase(sense, match.End);
    }
}
