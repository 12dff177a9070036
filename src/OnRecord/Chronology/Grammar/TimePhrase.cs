namespace OnRecord.Chronology.Grammar;

/// <summary>The words from some position up to, and without, <paramref name="End"/>, and what they say.</summary>
internal readonly record struct TimePhrase(TimeSense Sense, int End)
{
    /// <summary>The one that reads further; the first when they end alike.</summary>
    public static TimePhrase? Longer(TimePhrase? first, TimePhrase? second) => first is null || second is { } s && s.End > first.Value.End ? second : first;
}
