using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Chronology.Grammar;

/// <summary>Quarters, halves, seasons, decades and centuries: "the third quarter of 1984", "last fall", "the late 1970s", "the 20th century".</summary>
internal static class PeriodGrammar
{
    private static readonly WordSet SeasonPrepositions = WordSet.Of("Chronology/Data/rule-words.tsv", "season-prepositions");
    private static readonly WordSet Possessives = WordSet.Of("Chronology/Data/rule-words.tsv", "possessives");

    public static TimePhrase? Read(TimeWords words, int at)
    {
        int i = words.Skip(at, "the");
        i = DateGrammar.SkipEdge(words, i);
        return Numbered(words, i) ?? Season(words, i, at) ?? Decade(words, i) ?? CenturyAt(words, i) ?? Unnumbered(words, i, at);
    }

    private static TimePhrase? Numbered(TimeWords words, int i)
    {
        int? year = null,
            yearStep = null;
        bool yearAgo = false;
        if (YearGrammar.IsYear(words[i]))
            (year, i) = (words[i].Number, i + 1);
        else if (words[i].Entry.Step is { } step && words[i + 1].Entry.Unit == TimeUnit.Year && words.IsApostrophe(i + 2))
            (yearStep, i) = (step, i + 4);
        else if (AfterYearAgo(words, i) is { } ago)
            (yearAgo, i) = (true, ago);
        int number = words.SkipHyphen(words[i].Is("fiscal") ? i + 1 : i);
        (int Index, TimeUnit Unit, int End)? part = QuarterMark(words, number) ?? Ordinal(words, number);
        if (part is not { } p)
            return null;
        var sense = new PeriodSense(p.Unit, p.Index, null)
        {
            Year = year,
            YearStep = yearAgo ? -1 : yearStep,
            IsComparison = yearAgo,
        };
        return year is null && yearStep is null && !yearAgo ? WithYear(words, sense, p.End) : new TimePhrase(sense, p.End);
    }

    /// <summary>"Q1".</summary>
    private static (int Index, TimeUnit Unit, int End)? QuarterMark(TimeWords words, int i) =>
        words[i] is { Capital: true } q && q.Is("q") && words[i + 1] is { Number: >= 1 and <= 4 and var quarter, SpaceBefore: false, Length: 1 }
            ? (quarter, TimeUnit.Quarter, i + 2)
            : null;

    private static (int Index, TimeUnit Unit, int End)? Ordinal(TimeWords words, int i)
    {
        int? ordinal = words[i].Is("last") ? 0 : words[i].Entry.Ordinal;
        int end = i + 1;
        if (words[i] is { Length: 1, IsDigits: true } digit && words.IsOrdinalEnding(i + 1))
            (ordinal, end) = (digit.Number, i + 2);
        int noun = words.SkipHyphen(end);
        if (words[noun].Is("fiscal"))
            noun++;
        if (words[noun].Entry.Unit == TimeUnit.Quarter && ordinal is >= 1 and <= 4)
            return (ordinal.Value, TimeUnit.Quarter, noun + 1);
        return words[noun].Is("half") && ordinal is >= 0 and <= 2 && (words.IsHyphen(end) || words[noun + 1].Is("of"))
            ? (ordinal == 1 ? 1 : 2, TimeUnit.HalfYear, noun + 1)
            : null;
    }

    private static TimePhrase? WithYear(TimeWords words, PeriodSense sense, int end)
    {
        int year = words[end].Is("of") || words[end].Is("in") ? words.Skip(end + 1, "the") : words.SkipComma(end);
        int named = words[year].Is("fiscal") ? year + 1 : year;
        if (YearGrammar.Read(words, named) is { } written && (YearGrammar.IsYear(words[named]) || words[end].Is("of")))
            return new TimePhrase(sense with { Year = written.Year }, written.End);
        if (words[year].Entry.Step is { } step && words[year + 1].Entry is { Unit: TimeUnit.Year, Plural: false })
            return new TimePhrase(sense with { YearStep = step }, year + 2);
        if (sense.Unit != TimeUnit.HalfYear || words.IsHyphen(end - 2))
            return new TimePhrase(sense, end);
        return words[named].Is("year") ? new TimePhrase(sense, named + 1) : null;
    }

    private static TimePhrase? Season(TimeWords words, int i, int start)
    {
        int? step = null;
        int word = i;
        while (words[word].Entry.Step is { } before)
            (step, word) = (before, word + 1);
        if (words[word].Entry is not { Season: { } season } || words[word].Entry.Text.EndsWith('s'))
            return null;
        int firstMonth = season switch
        {
            "SP" => 3,
            "SU" => 6,
            "FA" => 9,
            _ => 12,
        };
        var sense = new PeriodSense(TimeUnit.Year, firstMonth, season) { Step = step };
        int of = words.Skip(word + 1, "of");
        if (YearGrammar.Read(words, of) is { } written)
            return new TimePhrase(sense with { Year = written.Year }, written.End);
        if (step is null && words[of].Entry.Step is { } years && words[of + 1].Entry.Unit == TimeUnit.Year)
            return new TimePhrase(sense with { YearStep = years }, of + 2);
        bool framed = step is not null || i > start || SeasonPrepositions.Contains(words[start - 1].Entry.Text);
        bool verb = words[word].Is("fall") || words[word].Is("spring");
        return
            framed
            && !words[word + 1].Is("of")
            && !(verb && step is null && !SeasonPrepositions.Contains(words[start - 1].Entry.Text) && !words[start - 1].Is("of"))
            ? new TimePhrase(sense, word + 1)
            : null;
    }

    /// <summary>"1970s", "'80s", "the nineties"; with "last half of the" before it.</summary>
    private static TimePhrase? Decade(TimeWords words, int i)
    {
        int? first = null;
        int end = i;
        if (YearGrammar.IsYear(words[i]) && words[i].Number % 10 == 0)
            (first, end) = (words[i].Number, i + 1);
        else if (words.IsApostrophe(i) && words[i + 1] is { Length: 2, Number: { } two, SpaceBefore: false } && two % 10 == 0)
            (first, end) = (YearGrammar.Century(two), i + 2);
        if (first is { } year)
        {
            if (words.IsApostrophe(end) && words[end + 1].Is("s"))
                end++;
            return words[end].Is("s") && !words[end].SpaceBefore ? Decade(year, end + 1) : null;
        }

        if (words[i].Entry.Decades is > 0 and { } spoken && !Possessives.Contains(words[i - 1].Entry.Text))
            return Decade(YearGrammar.Century(spoken), i + 1);
        return words[i].Entry.Number is 19 or 18 && words[i + 1].Entry.Decades is > 0 and { } tens
            ? Decade((words[i].Entry.Number!.Value * 100) + tens, i + 2)
            : null;
    }

    private static TimePhrase Decade(int year, int end) =>
        new(new FixedSense(Timex.Period(new DateOnly(year, 1, 1), TimeUnit.Decade, TimeBasis.Explicit, null)), end);

    private static TimePhrase? CenturyAt(TimeWords words, int i)
    {
        int? ordinal = words[i].Entry.Ordinal;
        int end = i + 1;
        if (words[i].Number is >= 1 and <= 30 && words.IsOrdinalEnding(i + 1))
            (ordinal, end) = (words[i].Number, i + 2);
        end = words.SkipHyphen(end);
        return ordinal is > 1 and < 31 && words[end].Entry is { Unit: TimeUnit.Century, Plural: false }
            ? new TimePhrase(new FixedSense(Timex.Period(new DateOnly((ordinal.Value - 1) * 100, 1, 1), TimeUnit.Century, TimeBasis.Explicit, null)), end + 1)
            : null;
    }

    /// <summary>"the quarter", "the latest period", "the year-earlier quarter", "the 1988 period".</summary>
    private static TimePhrase? Unnumbered(TimeWords words, int i, int start)
    {
        int years = 0,
            noun = i;
        int? year = null;
        bool framed = true;
        if (words[i].Is("latest") || words[i].Is("same"))
            noun = i + 1;
        else if (AfterYearAgo(words, i) is { } ago)
            (years, noun) = (-1, ago);
        else if (YearGrammar.IsYear(words[i]))
            (year, noun) = (words[i].Number, i + 1);
        else
            framed = i > start && words[i].Entry.Unit == TimeUnit.Quarter && !words.IsHyphen(i + 1);
        bool named = words[noun].Entry is { Unit: TimeUnit.Quarter, Plural: false } || words[noun].Is("period") && !words[i].Is("same");
        return framed && named ? new TimePhrase(new QuarterSense(years) { Year = year }, noun + 1) : null;
    }

    /// <summary>The index after "year-ago" or "year-earlier", or null.</summary>
    private static int? AfterYearAgo(TimeWords words, int i) =>
        words[i].Is("year") && words.IsHyphen(i + 1) && words[i + 2].Entry.Text is "ago" or "earlier" ? i + 3 : null;
}
