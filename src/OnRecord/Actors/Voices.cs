using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Actors;

/// <summary>Nouns whose bearers speak for somebody else.</summary>
internal static class Voices
{
    private static readonly FrozenSet<string> s_body = Words("body-voices.txt"),
        s_state = Words("state-voices.txt");

    /// <summary>"spokesman", "lawyers": for the body or the person to whom they belong.</summary>
    public static bool OfBody(string noun) => s_body.Contains(noun);

    /// <summary>"minister", "embassy": for their state.</summary>
    public static bool OfState(string noun) => s_state.Contains(noun);

    /// <summary>Whether one of the words, or two that follow one another, speak for a state: "foreign", "office".</summary>
    public static bool OfState(string[] words) => words.Any(OfState) || words.Zip(words.Skip(1)).Any(pair => OfState($"{pair.First}-{pair.Second}"));

    private static FrozenSet<string> Words(string file) =>
        DataFile.Lines("Actors/Data/" + file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
}
