using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology.Grammar;

/// <summary>Years in figures and words: "1989", "'96", "nineteen ninety-six", "two thousand eight".</summary>
internal static class YearGrammar
{
    private const int First = 1000;
    private const int Last = 2199;

    /// <summary>Four digits, wherever they stand.</summary>
    public static bool IsYear(TimeWord word) => word is { Length: 4, Number: >= First and <= Last };

    /// <summary>The year that begins at <paramref name="at"/> in a place where only a year fits, and the index after it.</summary>
    public static (int Year, int End)? Read(TimeWords words, int at)
    {
        if (words[at] is { Number: { } year } word && IsYear(word))
            return (year, at + 1);
        // Not "'60 Minutes'": what a capital follows is a name in quotation marks.
        if (words.IsApostrophe(at) && words[at + 1] is { Length: 2, Number: { } two, SpaceBefore: false } && !words[at + 2].Capital)
            return (Century(two), at + 2);
        return InWords(words, at);
    }

    /// <summary>"2010/11", "2010-11", "2010/2011": the season or fiscal year that lies in two years. Which days it has differs, so it is both of them.</summary>
    public static TimePhrase? Pair(TimeWords words, int at)
    {
        TimeWord before = words[at - 1],
            joint = words[at + 1],
            second = words[at + 2];
        if (!IsYear(words[at]) || words[at].Number is not { } year || joint is not { Symbol: '/' or '-' or '–', SpaceBefore: false } || second.SpaceBefore)
            return null;
        // "2010-2011" is from the one to the other.
        bool follows = second is { Length: 2 } ? second.Number == (year + 1) % 100 : joint.Symbol == '/' && second.Number == year + 1;
        bool goesOn = words[at + 3] is { Symbol: '/' or '-' or '–' or '.', SpaceBefore: false } && words[at + 4] is { IsDigits: true, SpaceBefore: false };
        if (!follows || goesOn || (before.Symbol is '-' or '/' or '.' or '$' or '£' or '€' && !words[at].SpaceBefore))
            return null;
        var first = new DateOnly(year, 1, 1);
        return new TimePhrase(
            new FixedSense(
                new TimeMeaning
                {
                    Type = TimeType.Date,
                    Value = Timex.Invariant($"{year:D4}/{year + 1:D4}"),
                    Interval = CalendarInterval.Days(first, first.AddYears(2), TimePrecision.Year),
                    Unit = TimeUnit.Year,
                }
            ),
            at + 3
        );
    }

    /// <summary>Two digits mean the century in which most news of them was written: from 30 on the last one, below it this one.</summary>
    public static int Century(int twoDigits)
    {
        const int Pivot = 30;
        return twoDigits >= Pivot ? 1900 + twoDigits : 2000 + twoDigits;
    }

    private static (int Year, int End)? InWords(TimeWords words, int at)
    {
        int? century = words[at].Entry.Number;
        if (century == 2 && words[at + 1].Is("thousand"))
        {
            int rest = words.Skip(at + 2, "and");
            return Amount.Cardinal(words, rest) is { Value: < 100 } more && words[rest].Entry.Number is < 100
                ? (2000 + (int)more.Value!, more.End)
                : (2000, at + 2);
        }

        return century is >= 17 and <= 20 && Amount.Cardinal(words, at + 1) is { Value: >= 10 and < 100 } years && words[at + 1].Entry.Number is >= 10 and < 100
            ? ((century.Value * 100) + (int)years.Value!, years.End)
            : null;
    }
}
