using FsCheck;
using FsCheck.Fluent;
using OnRecord.Chronology;
using OnRecord.Chronology.Grammar;
using OnRecord.Text;

namespace OnRecord.Tests.Chronology;

public class TimeGrammarPropertyTests
{
    private static readonly string[] Pieces =
    [
        "the",
        "last",
        "next",
        "two",
        "hundred",
        "March",
        "May",
        "Friday",
        "week",
        "years",
        "ago",
        "14",
        "2022",
        "99999999999999",
        "0",
        "31",
        "13:70",
        "-",
        ",",
        ".",
        "'",
        "quarter",
        "half",
        "of",
        "every",
        "night",
        "a.m.",
        "EST",
        "century",
        "decade",
        "fiscal",
        "Thanksgiving",
        "year",
        "earlier",
        "and a half",
        "1/2",
        "½",
        "😀",
        "\u0301",
        "\uD83D",
        "\u00AD",
        "\u00A0",
        "\n\n",
        "\u202E",
    ];

    [Fact]
    public void Read_AnyWords_StaysInBoundsAndResolves()
    {
        Gen<string> texts = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(' ', pieces));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(texts.ToArbitrary(), IsSound));
    }

    private static bool IsSound(string text)
    {
        var words = new TimeWords(text);
        int end = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (TimeGrammar.Read(words, i) is not { } phrase)
                continue;
            TextSpan span = words.Span(i, phrase.End);
            if (phrase.End <= i || span.IsEmpty || span.Start < end || span.End > text.Length)
                return false;
            foreach (DateOnly? day in (DateOnly?[])[null, DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29)])
            {
                TimeMeaning meaning = phrase.Sense.Resolve(new TimeContext { Day = day });
                if (meaning.Value.Length == 0 || meaning.Interval is { } interval && interval.Start >= interval.End)
                    return false;
            }

            end = span.End;
            i = phrase.End - 1;
        }

        return true;
    }
}
