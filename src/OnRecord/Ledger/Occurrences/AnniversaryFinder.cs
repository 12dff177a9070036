using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Chronology;
using OnRecord.Ledger.Wording;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Finds "on the one-year anniversary of the invasion", "on the eve of the tenth anniversary of the vote".</summary>
internal static class AnniversaryFinder
{
    /// <summary>Words after "anniversary of" among which the happening is looked for, and words before it that may say which and when.</summary>
    private const int WordsAfter = 8,
        WordsBefore = 6;

    public static IEnumerable<Anniversary> Find(IndexedReport page, IReadOnlyList<Telling> tellings)
    {
        ImmutableArray<Word> words = page.Words;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Form != "anniversary")
                continue;
            if (YearsBefore(words, i) is not { } years || DaysAfter(words, i) is not { } days)
                continue;
            int last = i;
            while (last + 1 < words.Length && last < i + WordsAfter && words[last + 1].Sentence == words[i].Sentence)
                last++;
            var after = new Text.TextSpan(words[i].Span.End, words[last].Span.End);
            Telling? telling = tellings.FirstOrDefault(t => after.Contains(t.Span));
            if (telling is not null)
                yield return new Anniversary(telling, years, days, words[Math.Max(0, i - 2)].Span.Cover(words[i].Span));
        }
    }

    private static int? YearsBefore(ImmutableArray<Word> words, int word)
    {
        foreach (Word w in Before(words, word))
        {
            if (TimeLexicon.Look(w.Form) is var named && (named.Ordinal ?? named.Number) is > 0 and var place)
                return place;
            string digits = w.Form.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int years) && years is > 0 and < 1000)
                return years;
        }

        return null;
    }

    /// <summary>"on the … anniversary" is the day itself, "on the eve of" the day before; "ahead of the anniversary" fixes no day.</summary>
    private static int? DaysAfter(ImmutableArray<Word> words, int word)
    {
        bool eve = false,
            on = false;
        foreach (Word w in Before(words, word))
        {
            eve |= w.Form == "eve";
            on |= w.Form is "on" or "mark";
        }

        return eve ? -1
            : on ? 0
            : null;
    }

    private static IEnumerable<Word> Before(ImmutableArray<Word> words, int word)
    {
        for (int i = word - 1; i >= 0 && i >= word - WordsBefore && words[i].Sentence == words[word].Sentence; i--)
            yield return words[i];
    }
}
