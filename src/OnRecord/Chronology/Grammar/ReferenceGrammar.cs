using System.Collections.Frozen;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology.Grammar;

/// <summary>Phrases that point at the present, past or future, from <c>time-references.tsv</c>.</summary>
internal static class ReferenceGrammar
{
    private static readonly FrozenDictionary<string, PhraseTable<string>> ByFirstWord = PhraseTable<string>.Load("time-references.tsv", value => value);

    public static TimePhrase? Read(TimeWords words, int at)
    {
        if (PhraseTable<string>.Match(ByFirstWord, words, at) is not { } match)
            return null;
        var meaning = new TimeMeaning
        {
            Type = TimeType.Date,
            Value = match.Value,
            Basis = TimeBasis.Relative,
        };
        return new TimePhrase(new FixedSense(meaning), match.End);
    }
}
