using OnRecord.Chronology.Grammar;
using OnRecord.Time;

namespace OnRecord.Chronology;

/// <summary>Reads one time expression on its own.</summary>
internal static class TimeReader
{
    /// <summary>
    /// What <paramref name="words"/> ("yesterday", "on March 14", "Thursday", "14 March 2022") mean on <paramref name="reference"/>. Days and months
    /// without a year or week are the last ones, as in news of what has happened.
    /// </summary>
    /// <param name="reference">The day on which the words were written; null when unknown: then only what needs no reference resolves.</param>
    /// <returns>Null when the words name no time, or none that can be resolved.</returns>
    public static When? Read(string words, DateOnly? reference)
    {
        ArgumentNullException.ThrowIfNull(words);
        var pieces = new TimeWords(words);
        var context = new TimeContext
        {
            Day = reference,
            DayLabel = reference is { } day ? $"report date {Timex.DayValue(day)}" : null,
            Direction = TimeDirection.Past,
        };
        for (int i = 0; i < pieces.Count; i++)
        {
            if (TimeGrammar.Read(pieces, i) is not { } phrase)
                continue;
            return phrase.Sense.Resolve(context).When(span: null);
        }

        return null;
    }
}
